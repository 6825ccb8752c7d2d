/** Opening a new year at Google: one file, known by what it is, filled once, also after runs that died. */
import { describe, expect, test } from '@jest/globals';
import { DriveApiError } from '../../src/local/emulator/drive/failures';
import { SheetsApiError } from '../../src/local/emulator/sheets/failures';
import { day } from '../core/book-of';
import { worldOf, type Rows, type World } from './share/world';

const rows: Rows = {
  'Đăng ký': [
    ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký'],
    [day('15/02/2017'), 'Phường Đức Xuân', 'Gia đình học tập', 'Nông Văn Thắng'],
  ],
};

const spreadsheets = ({ drive }: World) =>
  drive.files().filter(({ mimeType }) => mimeType === 'application/vnd.google-apps.spreadsheet');

const titlesIn = (world: World, fileId = '') =>
  (world.sheets.get(fileId).sheets ?? []).map(({ properties }) => properties?.title);

describe('the first time', () => {
  const world = worldOf(rows);
  const before = world.sheets.peek('test');
  const reply = world.call('openNewYear', { bringForward: true });
  const [file] = spreadsheets(world);

  test('makes one file in the add-on’s folder, and says where', () => {
    expect(reply).toMatchObject({ ok: true, year: 2018, isNew: true, proposals: 1, open: [] });
    expect(reply.link).toBe(`https://docs.google.com/spreadsheets/d/${file?.id}/edit`);
    expect(spreadsheets(world)).toHaveLength(1);
    expect(file).toMatchObject({
      name: 'Sổ Khuyến học 2018 – Hội Khuyến học thành phố Bắc Kạn',
      appProperties: { book: 'association', year: '2018' },
    });
  });

  test('fills it, and leaves the open workbook as it is', () => {
    expect(titlesIn(world, file?.id)).toContain('Đề xuất đăng ký lại');
    expect(titlesIn(world, file?.id)).toContain('Thiết lập');
    expect(world.sheets.peek('test')).toBe(before);
  });

  test('again: the same file, nothing doubled', () => {
    const filled = world.sheets.peek(file?.id ?? '');
    expect(world.call('openNewYear', { bringForward: true })).toMatchObject({
      ok: true,
      isNew: false,
      link: reply.link,
    });
    expect(spreadsheets(world)).toHaveLength(1);
    expect(world.sheets.peek(file?.id ?? '')).toEqual(filled);
  });
});

test.each([
  ['before anything was filled', 1],
  ['between the workbook and the proposals', 2],
])('a run that died %s is continued', (_, failing) => {
  const world = worldOf(rows);
  let writes = 0;
  const died = world.call('openNewYear', { bringForward: true }, (method, call) => {
    if (method === 'sheets.spreadsheets.batchUpdate' && (writes += 1) === failing) {
      throw new SheetsApiError(400, 'INVALID_ARGUMENT', 'made to fail');
    }
    return call();
  });
  expect(died.ok).toBe(false);
  expect(world.call('openNewYear', { bringForward: true })).toMatchObject({
    ok: true,
    isNew: false,
  });
  const [file, ...others] = spreadsheets(world);
  expect(others).toEqual([]);
  const { valueRanges } = world.sheets.batchGetValues(file?.id ?? '', ["'Đề xuất đăng ký lại'"]);
  expect(valueRanges[0]?.values).toHaveLength(2);
});

test('templates of papers and criteria come along', () => {
  const kept = {
    'Mẫu giấy': [
      ['Tên mẫu', 'Loại', 'Lấy từ', 'Nội dung'],
      ['Giấy khen', 'Giấy khác', 'Đăng ký', '> {Tên đăng ký}'],
    ],
    'Bộ tiêu chí': [
      ['Danh hiệu', 'Tiêu chí', 'Điểm tối đa'],
      ['Gia đình học tập', 'Trẻ em đều đi học', 60],
    ],
    'Thi đua': [
      ['Tiêu chí', 'Chỉ số', 'Điểm tối đa', 'Đạt tối đa khi'],
      ['Số hộ đăng ký', 'Gia đình học tập', 20, '90%'],
    ],
  };
  const world = worldOf({ ...rows, ...kept });
  expect(world.call('openNewYear', { bringForward: false })).toMatchObject({
    ok: true,
    leftBehind: { sheets: [] },
  });
  const [file] = spreadsheets(world);
  for (const [sheet, [, typed = []]] of Object.entries(kept)) {
    const { valueRanges } = world.sheets.batchGetValues(file?.id ?? '', [`'${sheet}'`], {
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    const [, ...others] = valueRanges[0]?.values ?? [];
    expect(others.map((row) => row.filter((cell) => cell !== ''))).toEqual([typed]);
  }
});

describe('what cannot be opened', () => {
  test('without Tên Hội', () => {
    const world = worldOf({
      ...rows,
      'Thiết lập': [
        ['Mục', 'Giá trị'],
        ['Từ ngày', day('01/01/2017')],
        ['Đến ngày', day('30/6/2017')],
      ],
    });
    expect(world.call('openNewYear', {})).toMatchObject({ ok: false, code: 'association-missing' });
    expect(spreadsheets(world)).toEqual([]);
  });

  test('where Google makes no file', () => {
    const world = worldOf(rows);
    const reply = world.call('openNewYear', {}, (method, call) => {
      if (method === 'drive.files.create') {
        throw new DriveApiError(403, 'storageQuotaExceeded', 'The user has no room left.');
      }
      return call();
    });
    expect(reply).toMatchObject({ ok: false, code: 'drive-full' });
    expect(reply.message).not.toBe('');
  });
});
