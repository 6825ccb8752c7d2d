/** `sheets-api [FILE.xlsx]`: the local Sheets API and Drive API for any client, on loopback until Ctrl+C. */
import { once } from 'node:events';
import { basename, extname } from 'node:path';
import { createLocalGoogle } from '../google-apis/local-google';
import { startGoogleApis } from '../google-apis/server';
import { spreadsheetId } from '../session';
import { readWorkbookFile } from './files';
import type { CommandContext } from './output';
import { readPort, refuseTakenPort } from './port';

export interface SheetsApiOptions {
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
