/** `studio [FILE.xlsx]`: runs the studio until it is stopped. */
import { once } from 'node:events';
import type { CommandContext } from '../command-line/output';
import { localFailure } from '../command-line/failures';
import { openBrowser } from './open-browser';
import { startStudio } from './start';

export interface StudioCommandOptions {
  readonly port?: string;
  readonly data?: string;
  /** false: --no-browser */
  readonly browser?: boolean;
}

/** @returns the exit code, after Ctrl+C @throws CommandFailure for a file or option that is wrong */
export async function studio(
  file: string | undefined,
  { port, data, browser }: StudioCommandOptions,
  { output, language }: CommandContext,
): Promise<number> {
  const portNumber = Number(port ?? 0);
  if (!Number.isInteger(portNumber) || portNumber < 0 || portNumber > 65_535) {
    const reason =
      language === 'vi'
        ? '--port phải là số từ 0 đến 65535'
        : '--port must be a number from 0 to 65535';
    throw localFailure('option-invalid', { reason }, language);
  }
  const { url, close } = await startStudio({
    port: portNumber,
    ...(file !== undefined && { file }),
    ...(data !== undefined && { dataFolder: data }),
  });
  output.print(
    language === 'vi'
      ? `Sổ Khuyến học đang chạy ở ${url}\nMở địa chỉ này trong trình duyệt. Dừng: nhấn Ctrl+C (mọi thay đổi đều được lưu).`
      : `Sổ Khuyến học is running at ${url}\nOpen this address in a browser. Stop with Ctrl+C (every change is saved).`,
  );
  if (browser !== false) openBrowser(url);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await close();
  return 0;
}
