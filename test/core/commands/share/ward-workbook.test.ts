/** A ward's workbook, made from the city's and mended by a rerun, on a store with Google's semantics. */
import { templateVersion } from '../../../../src/core/commands/open-workbook';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../../../src/core/commands/command';
import { check } from '../../../../src/core/commands/check/check';
import { wardContent, type WardContent } from '../../../../src/core/commands/share/ward-content';
import { wardWorkbook } from '../../../../src/core/commands/share/ward-workbook';
import { readWorkbook } from '../../../../src/core/workbook/read-workbook';
import type { SheetsStore } from '../../../../src/local/emulator/sheets/service';
import { bookOf, day, serial, sheetOf, today, type TestCell } from '../../book-of';
import {
  runOnStore,
  spreadsheetId,
  storeOf,
  titlesOf,
  valuesOf,
} from '../../../sheets/run-on-store';

const settings: readonly TestCell[][] = [
  ['Mục', 'Giá trị'],
  ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('30/6/2017')],
  ['Hạn nộp', day('05/7/2017')],
  ['Cách ghi số liệu', 'Chính xác'],
];
const wards: readonly TestCell[][] = [
  ['Mã', 'Tên', 'Loại', 'Tên khác', 'Hiệu lực đến', 'Gộp vào', 'Số hộ', 'Email', 'Tệp'],
  [
    '01840',
    'Phường Đức Xuân',
    'Phường',
    'ĐX',
    day('30/6/2025'),
    '01840',
    1820,
    'a@x.vn',
    'https://x',
  ],
  ['01849', 'Xã Dương Quang', 'Xã', '', null, '', null, 'b@x.vn', ''],
];
const lists: readonly TestCell[][] = [
  ['Danh sách', 'Giá trị', 'Tên khác'],
  ['Đối tượng', 'Sinh viên', 'SV'],
  ['Danh hiệu', 'Gia đình học tập', 'GĐHT; gia đình HT'],
];

function contentOf(code: string, change: Record<string, TestCell> = {}): WardContent {
  const rows = settings.map(([item, value]) => [item, change[String(item)] ?? value]);
  const workbook = readWorkbook(
    bookOf(sheetOf('Thiết lập', rows), sheetOf('Xã phường', wards), sheetOf('Danh mục', lists)),
    today,
  );
  const { period, context } = workbook;
  const ward = context.wards.all.find((each) => each.code === code);
  if (period === null || ward === undefined) throw new Error('The test has no such ward');
  return wardContent(workbook, ward, period, '6 tháng đầu năm 2017', 'abc123');
}

const input = (content: WardContent) =>
  ({ today, content, delivery: 'online', contact: '' }) as const;
const blank = () => storeOf({ 'Trang tính1': [] });

function made(content = contentOf('01840')): SheetsStore {
  const store = blank();
  expect(runOnStore(store, wardWorkbook, input(content)).outcome.ok).toBe(true);
  return store;
}

const column = (store: SheetsStore, sheet: string, index: number) =>
  valuesOf(store, sheet).map((row) => row[index] ?? '');

const setting = (store: SheetsStore, item: string) =>
  valuesOf(store, 'Thiết lập').find(([name]) => name === item)?.[1] ?? '';

const fileWide = (store: SheetsStore) => store.get(spreadsheetId).developerMetadata ?? [];

describe('a new ward’s workbook', () => {
  test('has the guide first, then what is filled in, and no blank sheet', () => {
    expect(titlesOf(made())).toEqual([
      'Hướng dẫn',
      'Đăng ký',
      'Quỹ',
      'Chi quỹ',
      'Cam kết',
      'Khen thưởng',
      'Hoạt động',
      'Tổ chức Hội',
      'Thiết lập',
      'Xã phường',
      'Nội dung báo cáo',
      'Chỉ tiêu',
      'Chỉ số',
      'Thi đua',
      'Danh mục',
    ]);
  });

  test('takes three calls, as nothing in it has to be read twice', () => {
    expect(runOnStore(blank(), wardWorkbook, input(contentOf('01840'))).calls).toEqual([
      'metadata',
      'values',
      'write',
    ]);
  });

  test('says whose it is', () => {
    expect(
      fileWide(made()).map(({ metadataKey, metadataValue }) => [metadataKey, metadataValue]),
    ).toEqual([['khuyenhoc.ward', 'abc123.01840.0.2017']]);
  });

  test.each([
    ['Cơ quan chủ quản', 'Hội Khuyến học thành phố Bắc Kạn'],
    ['Tên Hội', 'Hội Khuyến học phường Đức Xuân'],
    ['Tên cấp Hội', 'Hội phường'],
    ['Địa danh', 'Đức Xuân'],
    ['Từ ngày', serial('01/01/2017')],
    ['Đến ngày', serial('30/6/2017')],
    ['Hạn nộp', serial('05/7/2017')],
    ['Cách ghi số liệu', 'Chính xác'],
    ['Chức vụ người ký', 'CHỦ TỊCH'],
    ['Người ký', ''],
    ['Phiên bản mẫu', templateVersion],
  ])('%s is filled in: %s', (item, value) => expect(setting(made(), item)).toBe(value));

  test('holds its own unit only, without what concerns others', () => {
    const [heads, unit, ...others] = valuesOf(made(), 'Xã phường');
    expect(others).toEqual([]);
    const named = Object.fromEntries(
      (heads ?? []).map((head, index) => [head, unit?.[index] ?? '']),
    );
    expect(named).toMatchObject({
      Mã: '01840',
      Tên: 'Phường Đức Xuân',
      'Tên khác': 'ĐX',
      'Hiệu lực đến': serial('30/6/2025'),
      'Gộp vào': '',
      'Số hộ': 1820,
      Email: '',
      Tệp: '',
    });
  });

  test('offers and understands the association’s own lists', () => {
    const rows = valuesOf(made(), 'Danh mục');
    expect(rows.filter(([, value]) => value === 'Sinh viên')).toEqual([
      expect.arrayContaining(['Đối tượng', 'Sinh viên', 'SV']),
    ]);
    expect(
      rows.filter(([list, value]) => list === 'Danh hiệu' && value === 'Gia đình học tập'),
    ).toEqual([expect.arrayContaining(['GĐHT; gia đình HT'])]);
    const offered = (rows[0] ?? []).indexOf('Chọn: Đối tượng');
    expect(column(made(), 'Danh mục', offered)).toContain('Sinh viên');
  });

  test('warns of editing headings, Kiểm tra, the lists and the guide, and forbids nothing', () => {
    const protections = (made().get(spreadsheetId).sheets ?? []).flatMap(
      ({ properties, protectedRanges = [] }) =>
        protectedRanges.map(({ description, warningOnly }) => [
          properties?.title,
          description,
          warningOnly,
        ]),
    );
    expect(protections.every(([, , warningOnly]) => warningOnly === true)).toBe(true);
    expect(protections.map(([sheet, name]) => `${sheet}: ${name}`)).toEqual(
      expect.arrayContaining([
        'Hướng dẫn: Sổ Khuyến học: trang Hướng dẫn, không sửa tay',
        'Đăng ký: Sổ Khuyến học: dòng tiêu đề, không sửa tay',
        'Quỹ: Sổ Khuyến học: cột Kiểm tra, không sửa tay',
        'Danh mục: Sổ Khuyến học: các cột Chọn, không sửa tay',
      ]),
    );
  });

  test('has nothing to mend when it is checked empty', () => {
    const { outcome } = runOnStore(made(), check, { today, inTheWay: 'ask' });
    expect(outcome.ok && outcome.result.findings).toEqual([]);
  });

  test('takes the word of its own level for Xã, phường, as the city will', () => {
    const store = made();
    type(store, 'Quỹ', [
      '',
      serial('03/3/2017'),
      '',
      'Hội xã, phường',
      'Phường Đức Xuân',
      '',
      'Bà Hoa',
      'Cá nhân',
      '',
      500000,
    ]);
    const { outcome } = runOnStore(store, check, { today, inTheWay: 'ask' });
    const found = outcome.ok ? outcome.result.findings : [];
    expect(found.map(({ code, fix }) => [code, fix?.kind === 'text' && fix.value])).toContainEqual([
      'list-spelling',
      'Xã, phường',
    ]);
  });
});

/** Types a row below the headings of a register, dates as the sheet's format shows them. */
function type(store: SheetsStore, title: string, cells: readonly (string | number)[]): void {
  const sheet = store
    .get(spreadsheetId)
    .sheets?.find(({ properties }) => properties?.title === title);
  store.batchUpdate(spreadsheetId, {
    requests: [
      {
        updateCells: {
          start: { sheetId: sheet?.properties?.sheetId ?? 0, rowIndex: 1, columnIndex: 0 },
          fields: 'userEnteredValue',
          rows: [
            {
              values: cells.map((cell) => ({
                userEnteredValue:
                  typeof cell === 'number' ? { numberValue: cell } : { stringValue: cell },
              })),
            },
          ],
        },
      },
    ],
  });
}

/** As JSON goes over the wire: a field that is undefined is none. */
const asJson = (spreadsheet: object): unknown => JSON.parse(JSON.stringify(spreadsheet));

describe('run again', () => {
  const again = (store: SheetsStore, content = contentOf('01840')) =>
    runOnStore(store, wardWorkbook, input(content));

  test('changes nothing', () => {
    const store = made();
    const before = store.peek(spreadsheetId);
    again(store);
    const after = store.peek(spreadsheetId);
    // Told as a fact: the difference of two whole workbooks would fill the screen.
    expect(isDeepStrictEqual(asJson(after), asJson(before))).toBe(true);
  });

  test('gives the ward the next period and its deadline, keeps what it typed and its rows', () => {
    const store = made();
    const settingsRow = column(store, 'Thiết lập', 0).indexOf('Người ký');
    const sheet = store
      .get(spreadsheetId)
      .sheets?.find(({ properties }) => properties?.title === 'Thiết lập');
    store.batchUpdate(spreadsheetId, {
      requests: [
        {
          updateCells: {
            start: {
              sheetId: sheet?.properties?.sheetId ?? 0,
              rowIndex: settingsRow,
              columnIndex: 1,
            },
            fields: 'userEnteredValue',
            rows: [{ values: [{ userEnteredValue: { stringValue: 'Hà Thị Lan' } }] }],
          },
        },
      ],
    });
    type(store, 'Đăng ký', [
      1,
      serial('02/2/2017'),
      'Phường Đức Xuân',
      'Tổ 1',
      'Gia đình học tập',
      'Hà Văn An',
    ]);
    again(
      store,
      contentOf('01840', {
        'Từ ngày': day('01/7/2017'),
        'Đến ngày': day('31/12/2017'),
        'Hạn nộp': day('05/01/2018'),
        'Tên Hội': 'Tên Hội mới',
      }),
    );
    expect(setting(store, 'Từ ngày')).toBe(serial('01/7/2017'));
    expect(setting(store, 'Hạn nộp')).toBe(serial('05/01/2018'));
    expect(setting(store, 'Người ký')).toBe('Hà Thị Lan');
    expect(setting(store, 'Cơ quan chủ quản')).toBe('Hội Khuyến học thành phố Bắc Kạn');
    expect(valuesOf(store, 'Đăng ký')[1]?.[5]).toBe('Hà Văn An');
    expect(column(store, 'Hướng dẫn', 0).join('\n')).toContain('05/01/2018');
  });

  test('mends what was taken away: a sheet, a protection, the guide', () => {
    const store = made();
    const { sheets = [] } = store.get(spreadsheetId);
    const titled = (title: string) => sheets.find(({ properties }) => properties?.title === title);
    store.batchUpdate(spreadsheetId, {
      requests: [
        { deleteSheet: { sheetId: titled('Hướng dẫn')?.properties?.sheetId ?? 0 } },
        { deleteSheet: { sheetId: titled('Khen thưởng')?.properties?.sheetId ?? 0 } },
        {
          deleteProtectedRange: {
            protectedRangeId: titled('Quỹ')?.protectedRanges?.[0]?.protectedRangeId ?? 0,
          },
        },
      ],
    });
    again(store);
    expect(titlesOf(store)[0]).toBe('Hướng dẫn');
    expect(titlesOf(store)).toContain('Khen thưởng');
    const quy = store
      .get(spreadsheetId)
      .sheets?.find(({ properties }) => properties?.title === 'Quỹ');
    expect(quy?.protectedRanges).toHaveLength(2);
  });

  test('a guide that someone edited stays as it is', () => {
    const store = made();
    const sheetId = store.get(spreadsheetId).sheets?.[0]?.properties?.sheetId ?? 0;
    store.batchUpdate(spreadsheetId, {
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex: 2, columnIndex: 0 },
            fields: 'userEnteredValue',
            rows: [{ values: [{ userEnteredValue: { stringValue: 'Hạn mới: 10/7' } }] }],
          },
        },
      ],
    });
    again(store);
    expect(column(store, 'Hướng dẫn', 0)[2]).toBe('Hạn mới: 10/7');
  });
});

describe('what is not that ward’s is refused and left alone', () => {
  const refused = (
    store: SheetsStore,
    command: Command<ReturnType<typeof input>, unknown> = wardWorkbook,
  ) => {
    const before = store.peek(spreadsheetId);
    const { outcome } = runOnStore(store, command, input(contentOf('01840')));
    expect(store.peek(spreadsheetId)).toBe(before);
    return outcome.ok ? null : outcome.code;
  };

  test('another ward’s workbook', () => {
    expect(refused(made(contentOf('01849')))).toBe('ward-file-of-other');
  });

  test.each<[string, Record<string, TestCell[][]>]>([
    ['a spreadsheet that holds something', { 'Trang tính1': [['Việc cần làm']] }],
    ['a register of someone’s', { Quỹ: [['Ngày thu', 'Số tiền']] }],
    ['several sheets', { 'Trang tính1': [], 'Trang tính2': [] }],
  ])('%s', (_, sheets) => expect(refused(storeOf(sheets))).toBe('ward-file-of-other'));
});
