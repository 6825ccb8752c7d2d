/** Looks that are sent once for many cells look the same as when each cell has its own. */
import { expect, test } from '@jest/globals';
import type { CellStyle, PageCell, PageRow } from '../../src/core/report/sheet/page';
import { sharedFormats } from '../../src/sheets/page-cells';

const plain: CellStyle = { border: true };
const bold: CellStyle = { bold: true };
const cell = (style?: CellStyle): PageCell => ({ value: 'x', ...(style && { style }) });
const column = (...cells: readonly (PageCell | null)[]): readonly PageRow[] =>
  cells.map((one) => ({ cells: [one] }));

/** Which rows of the first column have their look by a request: "1-4" with ends excluded. */
const runsOf = (rows: readonly PageRow[]) =>
  sharedFormats(rows)
    .requests(7)
    .map(
      ({ repeatCell }) => `${repeatCell?.range?.startRowIndex}-${repeatCell?.range?.endRowIndex}`,
    );

test.each<[string, readonly PageRow[], readonly string[]]>([
  ['no row', [], []],
  ['two are sent as they are', column(cell(plain), cell(plain)), []],
  ['three together', column(cell(plain), cell(plain), cell(plain)), ['0-3']],
  [
    'equal looks of different objects',
    column(cell(plain), cell({ border: true }), cell({ border: true })),
    ['0-3'],
  ],
  [
    'another look parts them',
    column(
      cell(plain),
      cell(plain),
      cell(plain),
      cell(bold),
      cell(plain),
      cell(plain),
      cell(plain),
    ),
    ['0-3', '4-7'],
  ],
  ['a blank parts them', column(cell(plain), cell(plain), null, cell(plain), cell(plain)), []],
  [
    'a link makes no difference',
    column(cell(), cell(), cell(), { ...cell(), link: { sheet: 'Quỹ', cell: 'A2' } }),
    ['0-4'],
  ],
])('%s', (_, rows, runs) => {
  expect(runsOf(rows)).toEqual(runs);
});

test('a cell has its look by a request, or with its value', () => {
  const { has } = sharedFormats(column(cell(plain), cell(plain), cell(plain), cell(bold)));
  expect([0, 1, 2, 3].map((row) => has(row, 0))).toEqual([true, true, true, false]);
  expect(has(0, 1)).toBe(false);
});

test('the look is that of the cells', () => {
  const [request] = sharedFormats(column(cell(bold), cell(bold), cell(bold))).requests(7);
  expect(request?.repeatCell).toMatchObject({
    range: { sheetId: 7, startColumnIndex: 0, endColumnIndex: 1 },
    cell: { userEnteredFormat: { textFormat: { bold: true } } },
    fields: 'userEnteredFormat',
  });
});
