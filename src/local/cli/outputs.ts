/** Claims the files that a command is going to write, before it does any work, and writes them marked as its own. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Language } from '../../core/messages/entry';
import { localFailure } from './failures';
import { writeWholeFiles } from './files';
import { endKilledRuns } from './leftovers';
import { isOwnOutput, markOutput } from './output-mark';
import { codeOf } from './system-errors';
import { targetOf, type FileToWrite } from './place';

export interface OutputsWanted {
  /** The files that are read, as named; the first is the one that the outputs are made from. */
  readonly inputs: readonly string[];
  /** What the outputs are made from, where that is no file: a spreadsheet's id, a command's name. */
  readonly source?: string;
  /** The files that may be written, as named. */
  readonly outputs: readonly string[];
  /** Whether files that are not earlier outputs may be replaced. */
  readonly overwrite: boolean | undefined;
}

export interface Outputs {
  /**
   * Writes all of the files or none; a new one is as private as the input.
   * @throws CommandFailure naming the file that could not be written
   */
  readonly write: (files: readonly FileToWrite[]) => Promise<void>;
}

/**
 * @throws CommandFailure where an output is an input or another output, by whatever path; and where
 *   a file stands there that was not made from the same input, or was edited since
 */
export async function claimOutputs(wanted: OutputsWanted, language: Language): Promise<Outputs> {
  const { inputs, outputs, overwrite } = wanted;
  for (const output of outputs) await endKilledRuns(dirname(resolve(output)));
  const inputPaths = inputs.map(realPath);
  const outputPaths = outputs.map(realPath);
  outputPaths.forEach((path, order) => {
    const file = basename(path);
    if (inputPaths.includes(path)) throw localFailure('output-is-input', { file }, language);
    if (outputPaths.indexOf(path) !== order) throw localFailure('outputs-same', { file }, language);
  });
  const [input] = inputPaths;
  // Relative, so that a folder can be moved with all that is in it.
  const sourceOf = (output: string) =>
    wanted.source ?? (input === undefined ? '' : relative(dirname(output), input));
  if (overwrite !== true) {
    refuseForeign(
      outputPaths.filter((path) => isForeign(path, sourceOf(path))),
      language,
    );
  }
  return {
    write: async (files) => {
      const mode = inputMode(input);
      await writeWholeFiles(
        files.map(({ path, bytes }) => ({
          path,
          bytes: markOutput(bytes, sourceOf(realPath(path))),
          ...(mode !== undefined && { mode }),
        })),
        language,
      );
    },
  };
}

/** Where links lead; those in a circle are refused when they are to be written. */
function realPath(path: string): string {
  try {
    return targetOf(path);
  } catch {
    return resolve(path);
  }
}

/** What is no file is refused when it is to be written; to read a pipe would never end. */
function isForeign(path: string, source: string): boolean {
  try {
    return statSync(path).isFile() && !isOwnOutput(readFileSync(path), source);
  } catch (error) {
    // What stands there and cannot be read is not known to be ours.
    return codeOf(error) === 'EACCES';
  }
}

/** As many names as a sentence can hold. */
const namesListed = 3;

function refuseForeign(foreign: readonly string[], language: Language): void {
  if (foreign.length === 0) return;
  const names = foreign.slice(0, namesListed).map((path) => `“${basename(path)}”`);
  const more = foreign.length - names.length;
  const rest = more === 0 ? '' : language === 'vi' ? ` và ${more} tệp nữa` : ` and ${more} more`;
  throw localFailure('outputs-exist', { files: names.join(', ') + rest }, language);
}

/** What the input may be used for by whom, as `cp` gives it on; its owner may always write the copy. */
function inputMode(input: string | undefined): number | undefined {
  const stats = input === undefined ? undefined : statSync(input, { throwIfNoEntry: false });
  return stats === undefined ? undefined : (stats.mode & 0o666) | 0o200;
}
