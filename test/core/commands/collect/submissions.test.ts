/** Rows of Tình hình nộp by (Kỳ, Mã), on a store with Google's semantics. */
import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../../../src/core/commands/command';
import {
  readSubmissions,
  submissionsTitle,
  upsertedSubmissions,
  type Submission,
  type SubmissionUpdate,
} from '../../../../src/core/commands/collect/submissions';
import { failure } from '../../../../src/core/messages/failure-catalog';
import { runOnStore, storeOf, valuesOf } from '../../../sheets/run-on-store';

const period = '6 tháng đầu năm 2017';
const headings = [
  'Kỳ',
  'Mã',
  'Xã, phường',
  'Trạng thái',
  'Số dòng',
  'Số lỗi',
  'Cập nhật',
  'Đúng hạn',
  'Ghi chú',
];

const write: Command<readonly SubmissionUpdate[], readonly Submission[]> = {
  name: 'write-submissions',
  reads: submissionsTitle,
  plan: (updates, book) => {
    const changes = upsertedSubmissions(book, updates);
    return changes === null
      ? failure('header-missing', { sheet: 'Tình hình nộp' })
      : { ok: true, changes, result: readSubmissions(book) };
  },
};

const shared = (code: string, name: string): SubmissionUpdate => ({
  period,
  code,
  name,
  state: 'đã chia sẻ',
  updated: '05/7/2017 08:00:00',
});

describe('upsertedSubmissions', () => {
  test('makes the sheet, appends, then writes into the row of its period and code', () => {
    const store = storeOf({});
    runOnStore(store, write, [shared('01840', 'Phường Đức Xuân'), shared('01843', 'Phường X')]);
    const gathered: SubmissionUpdate = {
      ...shared('01840', 'Phường Đức Xuân'),
      state: 'đã thu',
      rowCount: 120,
      errorCount: 0,
      onTime: true,
      updated: '06/7/2017 09:00:00',
    };
    runOnStore(store, write, [gathered]);
    expect(valuesOf(store, 'Tình hình nộp')).toEqual([
      headings,
      [period, '01840', 'Phường Đức Xuân', 'đã thu', 120, 0, '06/7/2017 09:00:00', 'Có'],
      [period, '01843', 'Phường X', 'đã chia sẻ', '', '', '05/7/2017 08:00:00'],
    ]);
  });

  test('the same again writes nothing, whatever the hour', () => {
    const store = storeOf({});
    runOnStore(store, write, [shared('01840', 'Phường Đức Xuân')]);
    const again = { ...shared('01840', 'Phường Đức Xuân'), updated: '09/7/2017 10:00:00' };
    expect(runOnStore(store, write, [again]).calls).toEqual(['metadata', 'values', 'values']);
  });

  test('finds a code that lost its zero, keeps columns moved and added by the user', () => {
    const store = storeOf({
      'Tình hình nộp': [
        ['Người theo dõi', 'Mã', 'Kỳ', 'Trạng thái'],
        ['Bà Lý', 1840, period, 'ĐÃ CHIA SẺ'],
      ],
    });
    const { outcome } = runOnStore(store, write, [
      { ...shared('01840', 'Phường Đức Xuân'), state: 'trả lại', note: 'Thiếu ngày' },
    ]);
    expect(outcome.ok && outcome.result).toMatchObject([{ code: '01840', state: 'đã chia sẻ' }]);
    const [, row] = valuesOf(store, 'Tình hình nộp');
    expect(row?.slice(0, 4)).toEqual(['Bà Lý', '01840', period, 'trả lại']);
    expect(row).toContain('Thiếu ngày');
  });

  test('a sheet of that name without a header is refused, not overwritten', () => {
    const store = storeOf({ 'Tình hình nộp': [['ghi chép riêng']] });
    expect(runOnStore(store, write, [shared('01840', 'P')]).outcome).toMatchObject({
      ok: false,
      code: 'header-missing',
    });
  });
});
