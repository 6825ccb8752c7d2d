/** A source as a Sheets service that the core reads, and the hash of what it holds. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Language } from '../../core/messages/entry';
import type { Outcome } from '../../sheets/run';
import { readSource, type SourceInput, type SourceReading } from '../../warehouse/read-source';
import { notingCalls, type NoteCall } from '../call-log';
import { readWorkbookFile } from '../cli/files';
import { googleFailure } from '../cli/failures';
import { patientReader } from '../remote/remote-service';
import type { RemoteService } from '../remote/remote-service';
import { runOnService } from '../emulator/sheets/run-on-service';
import { createSheetsStore } from '../emulator/sheets/store';
import type { Source } from './sources';

export interface OpenSource {
  /** Of all that the source holds, as far as it is known before it is read; null: only reading tells. */
  readonly hash: string | null;
  /** @throws CommandFailure */
  readonly read: (
    input: SourceInput,
  ) => Promise<{ readonly outcome: Outcome<SourceReading>; readonly hash: string }>;
}

/** @param google connects where the first source at Google is met */
export function openSource(
  { from }: Source,
  google: () => RemoteService,
  language: Language,
  onCall?: NoteCall,
): OpenSource {
  if (from.kind === 'google') {
    return {
      hash: null,
      read: (input) => {
        const seen = createHash('sha256');
        try {
          const service = notingCalls(patientReader(google()), onCall);
          const outcome = runOnService(
            service,
            from.spreadsheetId,
            readSource,
            input,
            (call, told) => {
              if (call.kind === 'values') seen.update(JSON.stringify(told));
            },
          );
          return Promise.resolve({ outcome, hash: seen.digest('hex') });
        } catch (error) {
          return Promise.reject(googleFailure(error, language));
        }
      },
    };
  }
  const { path } = from;
  // What is wrong with a file is said where it is read.
  const isFile = existsSync(path) && statSync(path).isFile();
  const hash = isFile ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
  return {
    hash,
    read: async (input) => {
      const { spreadsheet } = await readWorkbookFile(path, language);
      const store = createSheetsStore();
      store.put({ ...spreadsheet, spreadsheetId });
      const service = notingCalls(store, onCall);
      return { outcome: runOnService(service, spreadsheetId, readSource, input), hash };
    },
  };
}

const spreadsheetId = 'local';
