/** Keeps what an engineer needs of an error that nobody foresaw in a file; users read a sentence that names it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';

/** @returns the file; '–' where none can be written */
export function keepErrorDetails(error: unknown, doing: string): string {
  const told = [
    new Date().toISOString(),
    `${process.platform} ${process.arch}, Node ${process.version}`,
    doing,
    inspect(error, { depth: 6 }),
  ];
  try {
    const file = join(mkdtempSync(join(tmpdir(), 'khuyenhoc-loi-')), 'chi-tiet.txt');
    writeFileSync(file, `${told.join('\n')}\n`);
    return file;
  } catch {
    return '–';
  }
}
