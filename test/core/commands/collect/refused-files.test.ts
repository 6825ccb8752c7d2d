/** Wards' files that are not taken in: each is named with a reason, and what was gathered before stays. */
import { describe, expect, test } from '@jest/globals';
import { failureWords } from '../../../../src/core/messages/failure-catalog';
import { wardFileKey, associationKey } from '../../../../src/core/workbook/file-identity';
import type { SheetsStore } from '../../../../src/local/emulator/sheets/service';
import { day, serial } from '../../book-of';
import { spreadsheetOf, valuesOf } from '../../../sheets/run-on-store';
import {
  cityId,
  cityOf,
  fundHeadings,
  gathered,
  gatherFiles,
  gift,
  told,
  wardRows,
  type Rows,
  type Sheets,
} from './city-and-wards';

const ward = 'Phường Đức Xuân';
const other = 'Xã Dương Quang';
const header = [...fundHeadings];
const fundOf = (rows: Rows): Sheets => ({ Quỹ: [header, ...rows] });

function marked(store: SheetsStore, id: string, key: string, value: string) {
  const spreadsheet = store.peek(id);
  store.put({
    ...spreadsheet,
    developerMetadata: [
      {
        metadataId: 1,
        metadataKey: key,
        metadataValue: value,
        visibility: 'DOCUMENT',
        location: { spreadsheet: true },
      },
    ],
  });
}

/** A city that holds one row gathered from Đức Xuân, and its file as given. */
function withFile(sheets: Sheets, mark?: string) {
  const store = cityOf({
    Quỹ: [
      [...header, 'Nguồn'],
      [...gift(ward, 'A', 1000), '01840'],
    ],
  });
  marked(store, cityId, associationKey, 'abc1');
  store.put(spreadsheetOf('dx', sheets));
  if (mark !== undefined) marked(store, 'dx', wardFileKey, mark);
  return store;
}

describe('a file is refused by name', () => {
  test.each<[string, Sheets, string | undefined, string, RegExp]>([
    [
      'with two units of money',
      {
        Quỹ: [
          ['ĐVT: triệu đồng'],
          header.map((text) => (text === 'Số tiền' ? 'Số tiền (đồng)' : text)),
          gift(ward, 'B', 1500),
        ],
      },
      undefined,
      'ward-money-units',
      /“Số tiền”/,
    ],
    [
      'of another association',
      fundOf([gift(ward, 'B', 1)]),
      'ffff.01840.0.2017',
      'ward-file-of-association',
      /một Hội khác/,
    ],
    [
      'of another unit',
      fundOf([gift(ward, 'B', 1)]),
      'abc1.01849.0.2017',
      'ward-file-of-unit',
      /là của Xã Dương Quang, không phải của Phường Đức Xuân/,
    ],
    [
      'of another year',
      fundOf([gift(ward, 'B', 1)]),
      'abc1.01840.0.2016',
      'ward-file-of-year',
      /của năm 2016/,
    ],
    [
      'whose rows are all of another ward',
      fundOf([gift(other, 'B', 1), gift(other, 'C', 2)]),
      undefined,
      'ward-file-of-unit',
      /là của Xã Dương Quang/,
    ],
    [
      'that lists another ward only',
      {
        ...fundOf([]),
        'Xã phường': [
          ['Mã', 'Tên'],
          ['01849', other],
        ],
      },
      undefined,
      'ward-file-of-unit',
      /là của Xã Dương Quang/,
    ],
    [
      'without any register',
      { 'Ghi chép': [['x']] },
      undefined,
      'ward-sheets-missing',
      /không có trang số liệu nào/,
    ],
    [
      'that lost a register',
      { 'Đăng ký': [['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký']] },
      undefined,
      'ward-sheet-missing',
      /không còn trang “Quỹ”.*1 dòng/,
    ],
    [
      'whose register is blank',
      {
        ...fundOf([]),
        Quỹ: [],
        'Đăng ký': [['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký']],
      },
      undefined,
      'ward-sheet-missing',
      /trang này trống/,
    ],
    [
      'whose register was renamed',
      { 'Quỹ quý I, II': [['SỔ QUỸ'], header, gift(ward, 'B', 1), gift(ward, 'C', 2)] },
      undefined,
      'ward-sheet-renamed',
      /không có dòng nào ở trang “Quỹ”, nhưng trang “Quỹ quý I, II” có 2 dòng.*Chưa thu gì/,
    ],
    [
      'whose rows stand on a copy beside a register without rows',
      { Quỹ: [header], 'Bản sao của Quỹ': [header, gift(ward, 'B', 1)] },
      undefined,
      'ward-sheet-renamed',
      /“Bản sao của Quỹ” có 1 dòng/,
    ],
    [
      'one of whose registers was renamed, though another is right',
      {
        ...fundOf([gift(ward, 'A', 1000)]),
        'Danh sách GĐHT': [
          ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Họ tên chủ hộ'],
          ['03/02/2017', ward, 'GĐHT', 'Nông Văn An'],
        ],
      },
      undefined,
      'ward-sheet-renamed',
      /“Danh sách GĐHT”.*“Đăng ký”/,
    ],
    [
      'without a header',
      { Quỹ: [['15/5/2017', 'Hà Văn A', 1000]] },
      undefined,
      'ward-header-missing',
      /không có dòng tiêu đề/,
    ],
    [
      'without a column',
      { Quỹ: [header.slice(0, -1), gift(ward, 'B', '')] },
      undefined,
      'ward-column-missing',
      /thiếu cột “Số tiền”/,
    ],
  ])('%s', (_, sheets, mark, code, words) => {
    const store = withFile(sheets, mark);
    const before = valuesOf(store, 'Quỹ', cityId);
    const ran = gatherFiles(store, [['01840', 'dx']]);
    expect(told(ran)).toEqual([['01840', code]]);
    const refused = ran.outcome.ok ? ran.outcome.result.wards[0] : undefined;
    expect(refused?.ok === false && failureWords(refused.failure, 'vi')).toMatch(words);
    expect(valuesOf(store, 'Quỹ', cityId)).toEqual(before);
    const [, row] = valuesOf(store, 'Tình hình nộp', cityId);
    expect(row?.[3]).toBe('đã chia sẻ');
    expect(row?.[8]).toMatch(words);
  });

  test('two files of one ward', () => {
    const store = withFile(fundOf([gift(ward, 'B', 1)]));
    store.put(spreadsheetOf('dx2', fundOf([gift(ward, 'C', 1)])));
    const ran = gatherFiles(store, [
      ['01840', 'dx'],
      [null, 'dx2'],
    ]);
    expect(told(ran)).toEqual([
      ['01840', 'ward-file-twice'],
      ['01840', 'ward-file-twice'],
    ]);
  });

  test('when its link was changed meanwhile, or it could not be read', () => {
    const store = withFile(fundOf([gift(ward, 'B', 1)]));
    expect(told(gatherFiles(store, [['01840', 'dx']], { linked: true }))).toEqual([
      ['01840', 'ward-link-changed'],
    ]);
    const ran = gatherFiles(store, [], {
      wards: [
        {
          code: '01840',
          file: 'dx',
          title: 'dx',
          changedOn: null,
          read: { ok: false, code: 'ward-file-gone', params: {} },
        },
      ],
    });
    expect(told(ran)).toEqual([['01840', 'ward-file-gone']]);
  });

  test('into a closed period', () => {
    const store = cityOf({
      Quỹ: [header],
      'Lịch sử kỳ': [
        [
          'Kỳ',
          'Từ ngày',
          'Đến ngày',
          'Mã chỉ số',
          'Xã, phường',
          'Giá trị',
          'Trạng thái',
          'Chốt lúc',
        ],
        [
          '6 tháng đầu năm 2017',
          day('01/01/2017'),
          day('30/6/2017'),
          'fund.total.amount',
          '',
          1,
          'Đã chốt',
          '04/7/2017 08:00:00',
        ],
      ],
    });
    store.put(spreadsheetOf('dx', fundOf([gift(ward, 'B', 1)])));
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 'ward-period-closed']]);
    expect(valuesOf(store, 'Quỹ', cityId)).toEqual([header]);
  });

  test('a ward’s own workbook gathers from no one', () => {
    const store = withFile(fundOf([gift(ward, 'B', 1)]));
    marked(store, cityId, wardFileKey, 'abc1.01840.0.2017');
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toBe('gather-in-ward-file');
  });

  test('nothing is taken in where the city’s own register cannot be read', () => {
    const store = cityOf({ Quỹ: [['ghi chép'], ['x']] });
    store.put(spreadsheetOf('dx', fundOf([gift(ward, 'B', 1)])));
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toBe('header-missing');
  });
});

describe('whose a file is, where nobody says so', () => {
  test.each<[string, string, Sheets, string]>([
    [
      'by its list of wards',
      'dx',
      {
        ...fundOf([]),
        'Xã phường': [
          ['Mã', 'Tên'],
          ['01840', ward],
        ],
      },
      '01840',
    ],
    ['by its rows', 'dx', fundOf([gift('P. Đức Xuân', 'B', 1), gift('', 'C', 1)]), '01840'],
    ['by its name', 'so lieu duc-xuan.xlsx', fundOf([]), '01840'],
    ['by the code in its name', '01849_nop.xlsx', fundOf([]), '01849'],
  ])('%s', (_, title, sheets, code) => {
    const store = cityOf({ Quỹ: [header] });
    store.put(spreadsheetOf(title, sheets));
    expect(gathered(gatherFiles(store, [[null, title]]))).toMatchObject([{ code }]);
  });

  test.each<[string, Sheets]>([
    ['rows of two wards', fundOf([gift(ward, 'B', 1), gift(other, 'C', 1)])],
    ['nothing at all', fundOf([])],
    ['the list of all wards', { ...fundOf([]), 'Xã phường': wardRows }],
  ])('not by %s', (_, sheets) => {
    const store = cityOf({ Quỹ: [header] });
    store.put(spreadsheetOf('tep', sheets));
    expect(told(gatherFiles(store, [[null, 'tep']]))).toEqual([['', 'ward-file-unrecognised']]);
  });
});

describe('what is wrong in a file is counted, and told in Tình hình nộp', () => {
  const rows = [gift(ward, 'B', '1tr5'), gift(other, 'C', 1_000_000), gift(ward, 'D', 2_000_000)];

  test('rows of other wards are errors; the ward is in with errors, and on time', () => {
    const store = cityOf({ Quỹ: [header] });
    store.put(spreadsheetOf('dx', fundOf(rows)));
    const [only] = gathered(gatherFiles(store, [['01840', 'dx']]));
    expect(only?.findings.map(({ code }) => code).sort()).toEqual(['money-as-text', 'ward-other']);
    expect(valuesOf(store, 'Tình hình nộp', cityId)[1]).toEqual([
      '6 tháng đầu năm 2017',
      '01840',
      ward,
      'có lỗi',
      3,
      2,
      '05/7/2017 12:00:00',
      'Có',
    ]);
  });

  test('late where the file came in after Hạn nộp, as it was last changed', () => {
    const store = cityOf({ Quỹ: [header] });
    store.put(spreadsheetOf('dx', fundOf([gift(ward, 'D', 2_000_000)])));
    const late = gatherFiles(store, [['01840', 'dx']], {
      mode: 'look',
      now: serial('20/7/2017') + 0.5,
    });
    expect(gathered(late)[0]?.state).toBe('đã có dữ liệu');
    expect(valuesOf(store, 'Tình hình nộp', cityId)[1]?.slice(3)).toEqual([
      'đã có dữ liệu',
      1,
      0,
      '20/7/2017 12:00:00',
      'Không',
    ]);
    expect(valuesOf(store, 'Quỹ', cityId)).toEqual([header]);
  });

  test('a preview writes nothing at all', () => {
    const store = cityOf({ Quỹ: [header] });
    store.put(spreadsheetOf('dx', fundOf(rows)));
    const before = store.peek(cityId);
    expect(told(gatherFiles(store, [['01840', 'dx']], { mode: 'preview' }))).toEqual([
      ['01840', 3, 0, 0],
    ]);
    expect(store.peek(cityId)).toBe(before);
  });
});
