/** What a workbook says to its users, in a form that two workbooks can be compared in. */
import type { CellValue } from '../../../src/sheets/api';
import type { SheetsStore } from '../../../src/local/emulator/sheets/service';
import { titleOf } from '../../../src/sheets/metadata';

/** Sheets that the add-on writes whole, or keeps its records in; the time stands in some of them. */
const ownSheets = /^(Lỗi|Tổng hợp|Hướng dẫn)( \(\d+\))?$|^Nhật ký$/;

/** Cells that say when something was done. */
const times = /^\d{2}\/\d{1,2}\/\d{4} \d{2}:\d{2}:\d{2}$/;

/**
 * By sheet the rows as "heading: value" of every column, blanks aside, each row one text. Where a
 * value has gone to another row or column, lost itself or stands twice, this differs.
 */
export function stateOf(store: SheetsStore, ids: readonly string[]): Record<string, string[]> {
  const state: Record<string, string[]> = {};
  for (const id of ids) {
    for (const sheet of store.peek(id).sheets ?? []) {
      const title = titleOf(sheet);
      if (ownSheets.test(title)) continue;
      const [read] = store.batchGetValues(id, [`'${title}'`], {
        valueRenderOption: 'UNFORMATTED_VALUE',
      }).valueRanges;
      const [header = [], ...rows] = read?.values ?? [];
      state[`${id}/${title}`] = [
        header.filter((cell) => cell !== '').join('|'),
        ...rows
          .map((row) => words(header, row))
          .filter((row) => row !== '')
          .sort(),
      ].slice(0);
      state[`${id}/${title}`]![0] = [...header]
        .filter((cell) => cell !== '')
        .sort()
        .join('|');
    }
  }
  return state;
}

/** The link to a file that a run made: its id is another one each time. */
const madeFile = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]{44}\/edit$/;

function lasting(value: string): string {
  if (times.test(value)) return 'lúc';
  return madeFile.test(value) ? 'tệp vừa lập' : value;
}

function words(header: readonly CellValue[], row: readonly CellValue[]): string {
  return row
    .map((value, column) => [String(header[column] ?? `?${column}`), value] as const)
    .filter(([, value]) => value !== '')
    .map(([heading, value]) => `${heading}: ${lasting(String(value))}`)
    .sort()
    .join('; ');
}
