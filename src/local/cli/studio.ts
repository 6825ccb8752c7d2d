/** `studio [FILE.xlsx]`: the add-on at work in a page on this machine, until Ctrl+C. */
import { callsOption, newCommand, type CommandHost } from './command';
import type { Command } from 'commander';
import { once } from 'node:events';
import { openBrowser } from '../studio/open-browser';
import { startStudio } from '../studio/start';
import type { CommandContext } from './files';
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
  { output, language, onCall }: CommandContext,
  stop: Promise<unknown> = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]),
): Promise<number> {
  const wanted = readPort(port, language);
  const running = await startStudio({
    ...(file !== undefined && { file }),
    ...(wanted !== undefined && { port: wanted }),
    // The add-on speaks the user's language; the page around it is in Vietnamese.
    addonOptions: { userLocale: language, onCall },
  }).catch((error: NodeJS.ErrnoException) => refuseTakenPort(error, wanted, language));
  output.print(
    language === 'vi'
      ? `Sổ Khuyến học đang chạy trên máy này: ${running.url}\nMở địa chỉ trên bằng trình duyệt. Nhấn Ctrl+C để dừng.`
      : `Sổ Khuyến học runs on this machine: ${running.url}\nOpen that address in a browser. Press Ctrl+C to stop.`,
  );
  if (open) openBrowser(running.url);
  await stop;
  await running.close();
  return 0;
}

export const studioCommand = ({ context, exit }: CommandHost): Command =>
  newCommand(
    'studio',
    '[file]',
    'mở bản chạy trên máy này, không cần Google (the add-on without Google)',
    context,
  )
    .option('--port <n>', 'cổng; mặc định tự chọn cổng trống')
    .option('--no-open', 'không tự mở trình duyệt')
    .option(...callsOption)
    .action(async (file: string | undefined, options: StudioCommandOptions) =>
      exit(await studio(file, options, context)),
    );
