/** `studio [FILE.xlsx]`: the add-on at work in a page on this machine, until Ctrl+C. */
import { once } from 'node:events';
import { openBrowser } from '../studio/open-browser';
import { startStudio } from '../studio/start';
import { localFailure } from './failures';
import type { CommandContext } from './output';

export interface StudioCommandOptions {
  readonly port?: string;
  /** false with --no-open. */
  readonly open: boolean;
}

const highestPort = 65_535;

/** @param stop ends the studio; by default Ctrl+C, or the end asked for by the system */
export async function studio(
  file: string | undefined,
  { port, open }: StudioCommandOptions,
  { output, language }: CommandContext,
  stop: Promise<unknown> = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]),
): Promise<number> {
  const wanted = port === undefined ? undefined : Number(port);
  if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted <= highestPort)) {
    const reason =
      language === 'vi' ? '--port phải là số từ 0 đến 65535' : '--port must be from 0 to 65535';
    throw localFailure('option-invalid', { reason }, language);
  }
  const running = await startStudio({
    ...(file !== undefined && { file }),
    ...(wanted !== undefined && { port: wanted }),
    // The add-on speaks the user's language; the page around it is in Vietnamese.
    addonOptions: { userLocale: language },
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    throw localFailure('port-taken', { port: wanted ?? 0 }, language);
  });
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
