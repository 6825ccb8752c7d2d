/** However many findings there are: few requests, no large batch, and what is left is written by the next check. */
import { describe, expect, test } from '@jest/globals';
import { check, type CheckResult } from '../../../../src/core/commands/check/check';
import type { SheetsStore } from '../../../../src/local/emulator/sheets/service';
import { runOnService } from '../../../../src/local/emulator/sheets/run-on-service';
import type { Request } from '../../../../src/sheets/api';
import { spreadsheetId, storeOf, titlesOf, valuesOf } from '../../../sheets/run-on-store';
import { day, today, type TestCell } from '../../book-of';

const headings = ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'];
const right = (at: number): TestCell[] => [
  day('15/5/2017'),
  'Thành hội',
  `Hà Văn ${letters(at)}`,
  'Cá nhân',
  500_000 + at,
];
/** A name of its own for each row: "An Bình …". */
const letters = (at: number) =>
  [...String(at)].map((digit) => 'ABCDEGHIKL'[Number(digit)] + 'anh').join(' ');
const wrong = (at: number): TestCell[] => [
  '31/02/2017',
  'thành  hội',
  `Hà  Văn ${letters(at)}`,
  'cá nhân',
  `${at + 1}tr5`,
];

const book = (rows: number, isWrong: (at: number) => boolean) =>
  storeOf({
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
    ],
    Quỹ: [
      headings,
      ...Array.from({ length: rows }, (_, at) => (isWrong(at) ? wrong(at) : right(at))),
    ],
  });

interface Step {
  readonly result: CheckResult;
  readonly requests: readonly Request[];
  readonly bytes: number;
}

function checked(store: SheetsStore, isWhole = false): Step {
  let requests: readonly Request[] = [];
  const outcome = runOnService(
    store,
    spreadsheetId,
    check,
    { today, inTheWay: 'ask', isWhole },
    (call) => {
      if (call.kind === 'write') ({ requests } = call);
    },
  );
  if (!outcome.ok) throw new Error(outcome.code);
  return { result: outcome.result, requests, bytes: Buffer.byteLength(JSON.stringify(requests)) };
}

const marks = (store: SheetsStore) => valuesOf(store, 'Quỹ').map((row) => row[5] ?? '');

test('two thousand findings far apart take at most sixty requests', () => {
  const { result, requests } = checked(book(4800, (at) => at % 12 === 0));
  expect(result.findings.length).toBeGreaterThanOrEqual(2000);
  expect(result.left).toBe(0);
  expect(requests.length).toBeLessThanOrEqual(60);
});

describe('where every row is at fault', () => {
  const rows = 1300;
  const store = book(rows, () => true);
  const steps: Step[] = [];
  do steps.push(checked(store));
  while (steps.at(-1)!.result.left > 0 && steps.length < 20);

  test('no batch is above two megabytes, and few requests make each', () => {
    expect(steps.length).toBeGreaterThan(1);
    for (const { bytes, requests } of steps) {
      expect(bytes).toBeLessThan(2_000_000);
      expect(requests.length).toBeLessThanOrEqual(60);
    }
  });

  test('each check leaves less to the next, and says so', () => {
    const left = steps.map((step) => step.result.left);
    expect(left).toEqual([...left].sort((one, other) => other - one));
    expect(left.at(-1)).toBe(0);
  });

  test('in the end it stands there as if it had been written at once', () => {
    const other = book(rows, () => true);
    const { result } = checked(other, true);
    expect(result.left).toBe(0);
    expect(marks(store)).toEqual(marks(other));
    expect(titlesOf(store)).toEqual(titlesOf(other));
    for (const title of titlesOf(store)) {
      expect(valuesOf(store, title ?? '')).toEqual(valuesOf(other, title ?? ''));
    }
  });

  test('findings are listed five thousand a sheet, and each says where they go on', () => {
    const pages = titlesOf(store).filter((title) => title?.startsWith('Lỗi'));
    expect(pages.slice(0, 2)).toEqual(['Lỗi', 'Lỗi (trang 2)']);
    expect(pages.length).toBeGreaterThan(1);
    const listed = pages.map((title) => {
      const below = valuesOf(store, title ?? '').slice(2);
      return below.filter(([, , cell]) => cell !== '' && cell !== undefined).length;
    });
    expect(Math.max(...listed)).toBeLessThanOrEqual(5000);
    expect(listed.reduce((sum, count) => sum + count)).toBe(steps[0]?.result.findings.length);
    expect(valuesOf(store, 'Lỗi')[0]).toEqual([
      `Trang 1 của ${pages.length}. Xem tiếp ở trang tính “Lỗi (trang 2)”.`,
    ]);
  });

  test('checked once more, nothing is written', () => {
    expect(checked(store).requests).toEqual([]);
  });

  test('when few are left, the further sheets say so, once', () => {
    const sheets = store.peek(spreadsheetId).sheets ?? [];
    const sheetId = sheets.find(({ properties }) => properties?.title === 'Quỹ')?.properties
      ?.sheetId;
    store.batchUpdate(spreadsheetId, {
      requests: [
        {
          deleteDimension: {
            range: { sheetId: sheetId ?? 0, dimension: 'ROWS', startIndex: 2, endIndex: 1250 },
          },
        },
      ],
    });
    expect(checked(store).result.findingsPages).toBe(1);
    expect(valuesOf(store, 'Lỗi (trang 2)').flat().filter(Boolean)).toEqual([
      'Các lỗi nay đứng cả ở trang “Lỗi”.',
    ]);
    expect(checked(store).requests).toEqual([]);
  });
});

test('a formula that somebody typed into Kiểm tra between two findings stays', () => {
  const store = book(12, (at) => at % 5 === 0);
  checked(store);
  const { sheets = [] } = store.peek(spreadsheetId);
  const sheetId = sheets.find(({ properties }) => properties?.title === 'Quỹ')?.properties?.sheetId;
  const at = (rowIndex: number, value: object) => ({
    updateCells: {
      start: { sheetId: sheetId ?? 0, rowIndex, columnIndex: 5 },
      fields: 'userEnteredValue',
      rows: [{ values: [{ userEnteredValue: value }] }],
    },
  });
  store.batchUpdate(spreadsheetId, {
    requests: [
      at(1, { stringValue: 'x' }),
      at(3, { formulaValue: '=""' }),
      at(6, { stringValue: 'y' }),
    ],
  });
  checked(store);
  const cell = store.get(spreadsheetId, {
    ranges: ["'Quỹ'!F4"],
    fields: 'sheets(data(rowData(values(userEnteredValue))))',
  }).sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredValue;
  expect(cell).toEqual({ formulaValue: '=""' });
});
