/** Rows are deleted once or twice while a check writes: what it wrote over is put back, or it says that it could not. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/core/commands/check/check';
import { runOnService } from '../../../src/local/emulator/sheets/run-on-service';
import type { SheetsStore } from '../../../src/local/emulator/sheets/service';
import { serial } from '../../core/book-of';
import { sizedTable } from '../../sizes';
import { spreadsheetId, storeOf } from '../run-on-store';

const today = serial('05/7/2017');

const donors = ['Bế Thị Na', 'Triệu Văn Mới', 'Hoàng Thị Lý', 'Nông Văn Tài', 'Lý Thị Hoa'];

/** The fund sheet as an office keeps it; every amount is at fault, so that every row is written to. */
const fund = (): SheetsStore =>
  storeOf({
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01837', 'Phường Đức Xuân'],
    ],
    Quỹ: [
      ['STT', 'Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền', 'Ghi chú'],
      ...donors.map((name, index) => [
        index + 1,
        { date: serial('15/3/2017') },
        'Thành hội',
        '',
        name,
        'Cá nhân',
        `${index + 1}00.000đ`,
        `của ${name}`,
      ]),
    ],
  });

const register = 101;

function deleteRow(store: SheetsStore, row: number): void {
  const range = { sheetId: register, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
  store.batchUpdate(spreadsheetId, { requests: [{ deleteDimension: { range } }] });
}

/** Checks; after each call of the given numbers somebody deletes the first row of the register. */
function checked(gaps: readonly number[]) {
  const store = fund();
  const calls: string[] = [];
  const outcome = runOnService(
    store,
    spreadsheetId,
    check,
    { today, inTheWay: 'ask' },
    ({ kind }) => {
      calls.push(kind);
      for (const gap of gaps) if (gap === calls.length) deleteRow(store, 1);
    },
  );
  const rows = store.batchGetValues(spreadsheetId, ["'Quỹ'!A1:Z20"]).valueRanges[0]?.values ?? [];
  const header = rows[0] ?? [];
  const column = (name: string) => rows.slice(1).map((row) => row[header.indexOf(name)] ?? '');
  return { outcome, calls, column };
}

const { calls } = checked([]);
const gaps = calls.map((_, index) => index + 1);

describe('a row is deleted', () => {
  test.each(gaps.map((gap) => [gap, calls[gap - 1]] as const))('after call %i (%s)', (gap) => {
    const { outcome, column } = checked([gap]);
    expect(outcome).toMatchObject({ ok: true });
    const left = donors.slice(1);
    expect(column('Người ủng hộ')).toEqual(left);
    expect(column('Ghi chú')).toEqual(left.map((name) => `của ${name}`));
    expect(column('Kiểm tra').every((text) => String(text).startsWith('Lỗi – Số tiền: '))).toBe(
      true,
    );
  });
});

describe('two rows are deleted', () => {
  // Six calls more are made where the first is found and put back.
  const later = Array.from({ length: calls.length + 6 }, (_, index) => index + 1);
  const pairs = gaps.flatMap((gap) =>
    later.filter((each) => each >= gap).map((each) => [gap, each]),
  );

  test.each(sizedTable(pairs, 0))('after calls %i and %i', (...both) => {
    const { outcome, calls: made, column } = checked(both as number[]);
    const code = outcome.ok ? 'ok' : outcome.code;
    expect(code).toMatch(/^(ok|written-displaced|edited-meanwhile)$/);
    const left = donors.slice(both.filter((gap) => (gap ?? 0) <= made.length).length);
    expect(column('Người ủng hộ')).toEqual(left);
    expect(column('Ghi chú')).toEqual(left.map((name) => `của ${name}`));
  });
});
