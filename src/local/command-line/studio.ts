/** `studio [FILE.xlsx]`: the add-on at work in a page on this machine, until Ctrl+C. */
import { once } from 'node:events';
import { openBrowser } from '../studio/open-browser';
import { startStudio } from '../studio/start';
import type { CommandContext } from './output';
import { readPort, refuseTakenPort } from './port';

export interface StudioCommandOptions {
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
