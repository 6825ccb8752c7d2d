/** `studio [FILE.xlsx]`: the add-on at work in a page on this machine, until Ctrl+C. */
import { newCommand, type CommandHost } from './command';
import type { Command } from 'commander';
import { projectPath } from '../project';
import { openBrowser } from '../studio/open-browser';
import { writeOpeningPage } from '../studio/file-server/opening-page';
import { startFileServer, usualPort } from '../studio/file-server/start';
import { endAfter, untilEnded, type EndSignal } from '../studio/file-server/until-ended';
import { readWorkbookFile, type CommandContext } from './files';
import type { Language } from '../../core/messages/entry';
import { localFailure } from './failures';

// The --port of commands that serve something on this machine.

const highestPort = 65_535;

/** @returns undefined where none is given. @throws CommandFailure for what is no port */
export function readPort(port: string | undefined, language: Language): number | undefined {
  if (port === undefined) return undefined;
  const wanted = Number(port);
  const isPort = /^\d+$/.test(port) && wanted <= highestPort;
  if (isPort) return wanted;
  const reason =
    language === 'vi' ? '--port phải là số từ 0 đến 65535' : '--port must be from 0 to 65535';
  throw localFailure('option-invalid', { reason }, language);
}

/** @throws CommandFailure where the port is taken, else the error itself */
export function refuseTakenPort(
  error: NodeJS.ErrnoException,
  port: number | undefined,
  language: Language,
): never {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  throw localFailure('port-taken', { port: port ?? 0 }, language);
}

interface StudioCommandOptions {
  readonly port?: string;
  /** false with --no-open. */
  readonly open: boolean;
}

/** @param stop ends the studio; by default Ctrl+C, or the end asked for by the system */
export async function studio(
  file: string | undefined,
  { port, open }: StudioCommandOptions,
  { output, language }: CommandContext,
  stop: Promise<EndSignal | undefined> = untilEnded(),
): Promise<number> {
  const wanted = readPort(port, language);
  // What is wrong with a file is said here, where it was named.
  if (file !== undefined) await readWorkbookFile(file, language);
  const server = await startFileServer({
    ...(file !== undefined && { file }),
    ...(wanted !== undefined && { port: wanted }),
  }).catch((error: NodeJS.ErrnoException) => refuseTakenPort(error, wanted, language));
  const { url } = server;
  const opening = open ? await writeOpeningPage(openingFolder(), url) : null;
  output.print(
    language === 'vi'
      ? `Sổ Khuyến học đang chạy trên máy này: ${url}\nMở địa chỉ trên bằng trình duyệt. Nhấn Ctrl+C để dừng.`
      : `Sổ Khuyến học runs on this machine: ${url}\nOpen that address in a browser. Press Ctrl+C to stop.`,
  );
  if (server.isOtherPort) output.warn(otherPort(language));
  if (opening !== null) openBrowser(opening.path);
  const signal = await stop;
  await opening?.remove();
  await server.close();
  if (signal !== undefined) endAfter(signal);
  return 0;
}

/** Inside the project and ignored by git: a newcomer finds it, and removing the project removes it. */
const openingFolder = () => projectPath('output', 'studio');

const otherPort = (language: Language) =>
  language === 'vi'
    ? `Cổng ${usualPort} đang có chương trình khác dùng nên trang chạy ở cổng khác: danh sách sổ gần đây của cổng ${usualPort} không hiện ở đây, nhưng vẫn còn nguyên.`
    : `Port ${usualPort} is in use, so the page runs at another one: the recent workbooks of port ${usualPort} do not show here, but are all there.`;

export const studioCommand = ({ context, exit }: CommandHost): Command =>
  newCommand(
    'studio',
    '[file]',
    'mở bản chạy trên máy này, không cần Google (the add-on without Google)',
    context,
  )
    .option('--port <n>', `cổng; mặc định ${usualPort}, hoặc cổng trống kế tiếp`)
    .option('--no-open', 'không tự mở trình duyệt')
    .action(async (file: string | undefined, options: StudioCommandOptions) =>
      exit(await studio(file, options, context)),
    );
