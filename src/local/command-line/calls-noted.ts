/** The option --calls: opens the file that the calls to Google's services are noted in, before anything runs. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Language } from '../../domain/findings/words';
import { openCallLog, type CallLog, type NoteCall } from '../call-log';
import { localFailure } from './failures';
import { reasonOf } from './system-errors';

export interface CallsNoted {
  readonly note: NoteCall;
  /** @throws CommandFailure where the file named by --calls cannot be written, or holds something else */
  readonly open: (command: Parsed) => void;
  readonly close: () => void;
}

/** A command of commander whose words have been read. */
interface Parsed {
  readonly args: readonly unknown[];
  opts(): Readonly<Record<string, unknown>>;
}

export function callsNoted(language: Language): CallsNoted {
  let log: CallLog | null = null;
  return {
    note: (method, args) => log?.note(method, args),
    open: (command) => {
      const { calls, ...others } = command.opts();
      if (typeof calls !== 'string') return;
      const file = basename(calls);
      const named = [...command.args, ...Object.values(others)].flat();
      const isNamed = named.some(
        (one) => typeof one === 'string' && resolve(one) === resolve(calls),
      );
      if (isNamed && !existsSync(calls)) {
        throw localFailure('outputs-same', { file }, language);
      }
      try {
        log = openCallLog(calls);
      } catch (error) {
        throw localFailure(
          'output-unwritable',
          { file: calls, reason: reasonOf(error, language) },
          language,
        );
      }
      if (log === null) throw localFailure('calls-file-other', { file }, language);
    },
    close: () => log?.close(),
  };
}
