/** `sheets-api [FILE.xlsx]`: the local Sheets API and Drive API for any client, on loopback until Ctrl+C. */
import { newCommand, type CommandHost } from './command';
import type { Command } from 'commander';
import { once } from 'node:events';
import { basename, extname, resolve } from 'node:path';
import { createLocalGoogle, startGoogleApis } from '../emulator/server';
import { spreadsheetId } from '../session';
import { readWorkbookFile, type CommandContext } from './files';
import { readPort, refuseTakenPort } from './studio';
import { existsSync } from 'node:fs';
import type { Language } from '../../core/messages/entry';
import { openCallLog, type CallLog, type NoteCall } from '../call-log';
import { localFailure } from './failures';
import { reasonOf } from './system-errors';

interface SheetsApiOptions {
  readonly port?: string;
}

/**
 * The file is read once and never written: what clients change is gone when the command ends.
 * @param stopped ends the service; by default Ctrl+C, or the end asked for by the system
 * @throws CommandFailure for a file that cannot be read, and a port that cannot be used
 */
export async function sheetsApi(
  path: string | undefined,
  { port }: SheetsApiOptions,
  { output, language }: CommandContext,
  stopped: () => Promise<unknown> = () =>
    Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]),
): Promise<number> {
  const wanted = readPort(port, language);
  const spreadsheets = path === undefined ? [] : [await spreadsheetOf(path, language)];
  const google = createLocalGoogle(spreadsheets);
  const running = await startGoogleApis(google, wanted).catch((error: NodeJS.ErrnoException) =>
    refuseTakenPort(error, wanted, language),
  );
  const { url } = running;
  const opened =
    path === undefined ? '' : `\n${basename(path)}: ${url}/v4/spreadsheets/${spreadsheetId}`;
  output.print(
    language === 'vi'
      ? `Sheets API và Drive API chạy trên máy này: ${url}${opened}\nTệp không bị sửa. Nhấn Ctrl+C để dừng.`
      : `The Sheets API and the Drive API run on this machine: ${url}${opened}\nNo file is changed. Press Ctrl+C to stop.`,
  );
  await stopped();
  await running.close();
  return 0;
}

async function spreadsheetOf(path: string, language: CommandContext['language']) {
  const { spreadsheet } = await readWorkbookFile(path, language);
  const title = basename(path, extname(path));
  return { ...spreadsheet, spreadsheetId, properties: { ...spreadsheet.properties, title } };
}

// The option --calls: opens the file that the calls to Google's services are noted in, before anything runs.

interface CallsNoted {
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

export const sheetsApiCommand = ({ context, exit }: CommandHost): Command =>
  newCommand(
    'sheets-api',
    '[file]',
    'phục vụ Sheets API và Drive API trên máy này (Google’s APIs for other programs)',
    context,
  )
    .option('--port <n>', 'cổng; mặc định, hoặc 0: tự chọn cổng trống')
    .action(async (file: string | undefined, options: SheetsApiOptions) =>
      exit(await sheetsApi(file, options, context)),
    );
