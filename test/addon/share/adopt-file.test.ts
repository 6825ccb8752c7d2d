/** A file made by others: looked at, and taken in where it can be gathered. */
import { describe, expect, test } from '@jest/globals';
import { SheetsApiError } from '../../../src/local/emulator/sheets/failures';
import { spreadsheetId, storeOf } from '../../sheets/run-on-store';
import type { TestCell } from '../../core/book-of';
import { linkIn, submission, worldOf, type World } from './world';

const fund: readonly TestCell[] = [
  'Ngày thu',
  'Cấp thu',
  'Xã, phường',
  'Người ủng hộ',
  'Loại',
  'Số tiền',
];
const listOf = (code: string): readonly (readonly TestCell[])[] => [
  ['Mã', 'Tên'],
  [code, 'Phường Đức Xuân'],
];
const id = 'tep-cua-phuong-duc-xuan-2017';
const link = `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`;

/** A spreadsheet of the ward's own, which the add-on did not make. */
function worldWith(sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>): World {
  const world = worldOf();
  world.sheets.put({ ...storeOf(sheets).peek(spreadsheetId), spreadsheetId: id });
  return world;
}

const adopt = (world: World, more: object = {}) =>
  world.call('adoptFile', { code: '01840', link, ...more });

describe('adoptFile', () => {
  test('writes link and state, says what is not there, and touches the file not at all', () => {
    const world = worldWith({
      Quỹ: [fund],
      'Khen thưởng': [['Ngày']],
      'Xã phường': listOf('01840'),
    });
    const before = world.sheets.peek(id);
    expect(adopt(world)).toEqual({
      ok: true,
      code: '01840',
      name: 'Phường Đức Xuân',
      link: `https://docs.google.com/spreadsheets/d/${id}/edit`,
      missingSheets: ['Đăng ký', 'Chi quỹ', 'Cam kết', 'Hoạt động', 'Tổ chức Hội'],
      unreadable: [{ sheet: 'Khen thưởng', column: '' }],
    });
    expect(linkIn(world, 'Phường Đức Xuân')).toContain(id);
    expect(submission(world, 'Phường Đức Xuân')['Trạng thái']).toBe('đã chia sẻ');
    expect(world.sheets.peek(id)).toBe(before);
    expect(world.drive.files()).toEqual([]);
  });

  test('twice is once', () => {
    const world = worldWith({ Quỹ: [fund] });
    adopt(world);
    expect(adopt(world)).toMatchObject({ ok: true });
    expect(submission(world, 'Phường Đức Xuân')['Mã']).toBe('01840');
  });

  test('needs no right in Drive', () => {
    const world = worldWith({ Quỹ: [fund] });
    adopt(world);
    expect(world.calls().filter((method) => method.startsWith('drive.'))).toEqual([]);
  });

  test.each<[string, Parameters<typeof worldWith>[0], object, string]>([
    ['no link', { Quỹ: [fund] }, { link: 'tệp của phường' }, 'link-invalid'],
    [
      'a spreadsheet that is not there',
      {},
      { link: 'https://docs.google.com/spreadsheets/d/test-test-test-test/edit' },
      'link-unreachable',
    ],
    ['a unit that is not there', { Quỹ: [fund] }, { code: '1' }, 'ward-unknown'],
    ['nothing to gather', { 'Việc cần làm': [['Mua sổ']] }, {}, 'ward-workbook-lacking'],
    [
      'a register without its columns',
      { Quỹ: [['Ngày thu', 'Cấp thu', 'Số tiền']] },
      {},
      'ward-workbook-lacking',
    ],
    [
      'the list of another unit',
      { Quỹ: [fund], 'Xã phường': listOf('01849') },
      {},
      'ward-file-of-other',
    ],
  ])('%s', (_, sheets, input, code) => {
    const world = worldWith(sheets);
    expect(adopt(world, input)).toMatchObject({ ok: false, code });
    expect(linkIn(world, 'Phường Đức Xuân')).toBe('');
  });

  test('the words say what a register lacks', () => {
    const world = worldWith({ Quỹ: [['Ngày thu', 'Cấp thu', 'Số tiền']] });
    expect(adopt(world).message).toBe(
      'Tệp này chưa thu được: thiếu cột “Người ủng hộ” ở trang “Quỹ”. Thêm theo mẫu rồi dán lại liên kết.',
    );
  });

  test('a file shared with another ward is not this ward’s', () => {
    const world = worldOf();
    const { link: other } = world.call('shareWard', { code: '01849' });
    expect(adopt(world, { link: other })).toMatchObject({ ok: false, code: 'file-taken' });
  });

  test('the open workbook itself is no ward’s file', () => {
    const own = 'so-cua-hoi-khuyen-hoc-thanh-pho';
    const world = worldOf({}, {}, { spreadsheetId: own });
    world.sheets.put({ ...world.sheets.peek(spreadsheetId), spreadsheetId: own });
    expect(adopt(world, { link: own })).toMatchObject({ ok: false, code: 'link-own' });
  });

  test('a file that this account may not open', () => {
    const world = worldWith({ Quỹ: [fund] });
    const reply = world.call('adoptFile', { code: '01840', link }, (method, call) => {
      if (method === 'sheets.spreadsheets.get' && world.calls().length > 1) {
        throw new SheetsApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
      }
      return call();
    });
    expect(reply).toMatchObject({ ok: false, code: 'link-unreachable' });
  });
});
