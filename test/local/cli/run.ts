/** Runs command lines as the process does, in a temporary folder, and collects what they say. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../../src/local/cli/program';
import { newXlsx, openXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { Spreadsheet } from '../../../src/sheets/api';
import type { TestCell } from '../../core/book-of';
import { storeOf, spreadsheetId, valuesOf } from '../../sheets/run-on-store';
import { createSheetsStore } from '../../../src/local/emulator/sheets/store';
import { readFileSync } from 'node:fs';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function khuyenhoc(...argv: readonly string[]): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(argv, {
    print: (line) => out.push(line),
    warn: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'khuyenhoc-'));
}

/** Writes an xlsx file of the given sheets. */
export async function writeXlsx(
  path: string,
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
): Promise<string> {
  const spreadsheet = storeOf(sheets).peek(spreadsheetId);
  writeFileSync(path, await newXlsx().write(spreadsheet));
  return path;
}

/** What an xlsx file holds: titles, and values by sheet. */
export async function readXlsx(path: string): Promise<{
  readonly titles: readonly string[];
  readonly spreadsheet: Spreadsheet;
  readonly values: (title: string) => readonly (readonly unknown[])[];
}> {
  const { spreadsheet } = await openXlsx(readFileSync(path));
  const store = createSheetsStore();
  store.put({ ...spreadsheet, spreadsheetId });
  return {
    spreadsheet,
    titles: (spreadsheet.sheets ?? []).map(({ properties }) => properties?.title ?? ''),
    values: (title) => valuesOf(store, title),
  };
}
