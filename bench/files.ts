/** An .xlsx file opened, changed in fifty cells and saved, each in a process of its own. */
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnLetters } from '../src/core/data/a1';
import { openXlsx } from '../src/local/xlsx/xlsx-file';
import { declaration, sheetType } from '../src/local/xlsx/package';
import { packedEntry, writeZip } from '../src/local/packages/zip';
import type { Sheet, Spreadsheet } from '../src/sheets/api';
import { workbookOf, type Cell } from './data/register';
import { peakMemory, resetPeakMemory } from './measure';

export interface FileCost {
  /** Milliseconds of the processor. */
  readonly opening: number;
  readonly saving: number;
  /** Megabytes of the process at their most; null where the system does not tell. */
  readonly memory: number | null;
}

const changedCells = 50;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** A register as Excel writes it: every text once, in the shared strings. */
function fileOf(rows: number): Uint8Array {
  const texts = new Map<string, number>();
  const cell = (value: Cell, column: number, row: number) => {
    const r = `${columnLetters(column)}${row}`;
    if (typeof value === 'number') return `<c r="${r}"><v>${value}</v></c>`;
    if (value === '') return '';
    const known = texts.get(value) ?? texts.size;
    texts.set(value, known);
    return `<c r="${r}" t="s"><v>${known}</v></c>`;
  };
  const lines = (
    workbookOf(rows).sheets.find(({ rows: { length } }) => length > rows)?.rows ?? []
  ).map(
    (values, at) =>
      `<row r="${at + 1}" spans="1:12">${values.map((value, column) => cell(value, column, at + 1)).join('')}</row>`,
  );
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="${sheetType(kind)}"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${override('sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Đăng ký" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  };
  return writeZip(
    Object.entries(parts).map(([name, xml]) => packedEntry(name, Buffer.from(declaration + xml))),
  );
}

/** How the process that measures is told its file. */
export const filePrefix = 'file:';

/** Costs of so many processes, one after the other. */
export async function fileCosts(rows: number, runs: number): Promise<readonly FileCost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-file-'));
  const path = join(folder, 'so.xlsx');
  writeFileSync(path, fileOf(rows));
  const costs: FileCost[] = [];
  for (let run = 0; run < runs; run += 1) costs.push(await costOfProcess(path));
  rmSync(folder, { recursive: true });
  return costs;
}

function costOfProcess(path: string): Promise<FileCost> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', ['--single', `${filePrefix}${path}`]);
    child.once('message', (message) => resolve(message as FileCost));
    child.once('exit', (code) => reject(new Error(`The process ended with ${code}`)));
  });
}

/** What such a process does. */
export async function serveFile(path: string): Promise<void> {
  const bytes = readFileSync(path);
  resetPeakMemory();
  const start = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const file = await openXlsx(bytes);
  const opening = spent();
  await file.write(changed(file.spreadsheet));
  process.send?.({ opening, saving: spent() - opening, memory: peakMemory() });
}

/** The spreadsheet with another value in a column of every so many rows, as the store would make it. */
function changed(spreadsheet: Spreadsheet): Spreadsheet {
  const [first = {}, ...others] = spreadsheet.sheets ?? [];
  const [grid = {}] = first.data ?? [];
  const rowData = [...(grid.rowData ?? [])];
  const step = Math.floor(rowData.length / changedCells);
  for (let at = 0; at < changedCells; at += 1) {
    const values = [...(rowData[at * step + 1]?.values ?? [])];
    values[9] = { ...values[9], userEnteredValue: { numberValue: 1_000 + at } };
    rowData[at * step + 1] = { values };
  }
  const sheet: Sheet = { ...first, data: [{ ...grid, rowData }] };
  return { ...spreadsheet, sheets: [sheet, ...others] };
}
