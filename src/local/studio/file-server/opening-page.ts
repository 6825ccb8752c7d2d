/**
 * Leads the user's browser to an address that others must not see. What a program is started with can
 * be read by every user of the machine: so the browser is given a file that only its owner may read.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface OpeningPage {
  readonly path: string;
  remove(): Promise<void>;
}

/** @param folder not hidden, as browsers that are installed as snaps see no other */
export async function writeOpeningPage(folder: string, url: string): Promise<OpeningPage> {
  const path = join(folder, `mo-so-${process.pid}.html`);
  await mkdir(folder, { recursive: true });
  // One that a killed process of this number left may be readable by others.
  await rm(path, { force: true });
  await writeFile(
    path,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${url}"><title>Sổ Khuyến học</title>\n`,
    { mode: 0o600, flag: 'wx' },
  );
  return { path, remove: () => rm(path, { force: true }) };
}
