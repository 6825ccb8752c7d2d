/** The entry of the command line: words go to the process's own streams. */
import { runCommandLine } from './command-line/program';

/** @returns the exit code */
export function main(argv: readonly string[]): Promise<number> {
  return runCommandLine(argv, {
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
  });
}
