/** The commands on a store with Google's semantics: what they write, what they leave, how often they call. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { check, type CheckInput } from '../../src/core/commands/check/check';
import { confirm, revoke } from '../../src/core/commands/check/confirm';
import { describe as describeCommand } from '../../src/core/commands/describe';
import { report, type ReportInput } from '../../src/core/commands/report/report';
import { templateVersion } from '../../src/core/commands/open-workbook';
import { setUp } from '../../src/core/commands/set-up/set-up';
import { type SheetsStore } from '../../src/local/emulator/sheets/service';
import { SheetsApiError } from '../../src/local/emulator/sheets/failures';
import { day, formula, serial, today, type TestCell } from '../core/book-of';
import { sized } from '../sizes';
import { runOnStore, spreadsheetId, storeOf, titlesOf, valuesOf } from './run-on-store';

const checkInput: CheckInput = { today, inTheWay: 'ask' };
const reportInput: ReportInput = {
  today,
  period: null,
  exact: null,
  lists: false,
  strict: false,
  inTheWay: 'ask',
};
const may = day('15/5/2017');

const fundRows: readonly (readonly TestCell[])[] = [
  ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền', 'Ghi chú riêng'],
  [may, 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', 500_000, 'của tôi'],
  [may, 'Thành hội', 'Nông Thị Hoa', 'Cá nhân', '1tr5', formula('=1+1', 2)],
  [may, 'Thành hội', 'Lý Văn Sơn', 'cá nhân', 300, '=không phải công thức'],
];

const book = () => ({
  'Thiết lập': [
    ['Mục', 'Giá trị'],
    ['Tên Hội', 'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
  ],
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
  ],
  Quỹ: fundRows,
  'Sổ riêng': [['không phải của tiện ích']],
});

let store: SheetsStore;
beforeEach(() => {
  store = storeOf(book());
});

const peekSheet = (title: string) =>
  store.peek(spreadsheetId).sheets?.find(({ properties }) => properties?.title === title);

describe('check', () => {
  test('writes Kiểm tra as the last column, and Lỗi, in four calls, and looks at what it wrote over', () => {
    const { outcome, calls } = runOnStore(store, check, checkInput);
    expect(outcome.ok).toBe(true);
    expect(calls).toEqual(['metadata', 'values', 'values', 'write', 'values', 'clean-up']);
    expect(valuesOf(store, 'Quỹ').map((row) => row[6] ?? '')).toEqual([
      'Kiểm tra',
      '',
      'Lỗi – Số tiền: là chữ, không phải số, nên công thức không cộng được',
      'Gợi ý – Loại: nên ghi đúng như trong danh mục: Cá nhân; Cần xem – Số tiền: dưới 1.000 đồng, có lẽ thiếu số 0',
    ]);
    expect(
      valuesOf(store, 'Lỗi').map(([severity, sheet, cell]) => [severity, sheet, cell]),
    ).toEqual([
      ['Mức độ', 'Sheet', 'Ô'],
      ['Lỗi', 'Quỹ', 'E3'],
      ['Cần xem', 'Quỹ', 'E4'],
      ['Gợi ý', 'Quỹ', 'D4'],
      ['Số dòng', '', ''],
    ]);
  });

  test('leaves what the user typed, and every other sheet, as it was', () => {
    const before = store.peek(spreadsheetId);
    runOnStore(store, check, checkInput);
    for (const title of ['Thiết lập', 'Xã phường', 'Sổ riêng']) {
      expect(peekSheet(title)).toBe(
        before.sheets?.find(({ properties }) => properties?.title === title),
      );
    }
    const typed = valuesOf(store, 'Quỹ').map((row) => row.slice(0, 6));
    store = storeOf(book());
    expect(valuesOf(store, 'Quỹ').map((row) => row.slice(0, 6))).toEqual(typed);
  });

  test('run again, it writes Lỗi anew and touches no other cell', () => {
    runOnStore(store, check, checkInput);
    const before = peekSheet('Quỹ');
    const { outcome } = runOnStore(store, check, checkInput);
    expect(outcome.ok).toBe(true);
    expect(peekSheet('Quỹ')).toBe(before);
    expect(titlesOf(store).filter((title) => title?.startsWith('Lỗi'))).toEqual(['Lỗi']);
  });

  test('a row mended by hand loses its text', () => {
    runOnStore(store, check, checkInput);
    const sheetId = peekSheet('Quỹ')?.properties?.sheetId ?? 0;
    store.batchUpdate(spreadsheetId, {
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex: 2, columnIndex: 4 },
            fields: 'userEnteredValue',
            rows: [{ values: [{ userEnteredValue: { numberValue: 1_500_000 } }] }],
          },
        },
      ],
    });
    runOnStore(store, check, checkInput);
    expect(valuesOf(store, 'Quỹ')[2]?.[6] ?? '').toBe('');
  });

  test('the colour rules name the cells, are set once, and leave the user’s rules', () => {
    const sheetId = peekSheet('Quỹ')?.properties?.sheetId ?? 0;
    const own = {
      ranges: [
        { sheetId, startRowIndex: 1, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 1 },
      ],
      booleanRule: {
        condition: { type: 'NOT_BLANK' },
        format: { backgroundColor: { red: 1 } },
      },
    };
    store.batchUpdate(spreadsheetId, {
      requests: [{ addConditionalFormatRule: { rule: own, index: 0 } }],
    });
    runOnStore(store, check, checkInput);
    const formulas = () =>
      (peekSheet('Quỹ')?.conditionalFormats ?? []).map(
        ({ booleanRule }) => booleanRule?.condition?.values?.[0]?.userEnteredValue ?? '',
      );
    expect(formulas()).toHaveLength(4);
    expect(formulas()).toContain(
      '=AND(N("khuyenhoc")=0;ISNUMBER(FIND("; Lỗi – "&A$1&":";"; "&$G2)))',
    );
    expect(formulas().filter((text) => text === '')).toHaveLength(1);
    runOnStore(store, check, checkInput);
    expect(formulas()).toHaveLength(4);
  });

  test('a sheet Lỗi that is not the add-on’s is asked about, written beside, or replaced', () => {
    store = storeOf({ ...book(), Lỗi: [['ghi chú của tôi']] });
    expect(runOnStore(store, check, checkInput).outcome).toMatchObject({
      ok: false,
      code: 'sheet-kept',
      params: { sheet: 'Lỗi' },
    });
    runOnStore(store, check, { today, inTheWay: 'beside' });
    expect(valuesOf(store, 'Lỗi')).toEqual([['ghi chú của tôi']]);
    expect(valuesOf(store, 'Lỗi (2)')).toHaveLength(5);
    runOnStore(store, check, { today, inTheWay: 'replace' });
    expect(valuesOf(store, 'Lỗi')).toHaveLength(5);
  });

  test.each([
    ['Xã phường', 'sheet-missing'],
    ['Quỹ', 'data-sheets-missing'],
  ])('without %s it does not run', (title, code) => {
    const { [title as 'Quỹ']: _, ...rest } = book();
    store = storeOf(rest);
    const { outcome, calls } = runOnStore(store, check, checkInput);
    expect(outcome).toMatchObject({ ok: false, code });
    expect(calls).not.toContain('write');
  });

  test('with blank registers it does not run, and with a blank list of wards neither', () => {
    store = storeOf({ ...book(), Quỹ: [] });
    expect(runOnStore(store, check, checkInput).outcome).toMatchObject({
      code: 'data-sheets-missing',
    });
    store = storeOf({ ...book(), 'Xã phường': [] });
    expect(runOnStore(store, report, reportInput).outcome).toMatchObject({
      code: 'header-missing',
    });
  });

  test('a missing column is one error, and the other sheets are judged', () => {
    store = storeOf({
      ...book(),
      'Khen thưởng': [
        ['Ngày', 'Đối tượng', 'Họ và tên'],
        ['x', 'y', 'z'],
      ],
    });
    const { outcome } = runOnStore(store, check, checkInput);
    expect(outcome.ok && outcome.result.unreadable).toMatchObject({
      code: 'column-missing',
      params: { sheet: 'Khen thưởng', column: 'Cấp chi' },
    });
    expect(outcome.ok && outcome.result.findings.map(({ code }) => code)).toContain(
      'money-as-text',
    );
  });

  test('a workbook of a newer layout is refused', () => {
    store = storeOf({
      ...book(),
      'Thiết lập': [
        ['Mục', 'Giá trị'],
        ['Phiên bản mẫu', 99],
      ],
    });
    expect(runOnStore(store, check, checkInput).outcome).toMatchObject({
      ok: false,
      code: 'template-newer',
      params: { found: 99 },
    });
  });
});

describe('report', () => {
  test('writes Tổng hợp first among the sheets, in four calls, and replaces its own', () => {
    const { outcome, calls } = runOnStore(store, report, reportInput);
    expect(outcome.ok).toBe(true);
    expect(calls).toEqual(['metadata', 'values', 'values', 'write']);
    expect(titlesOf(store)[0]).toBe('Tổng hợp');
    const text = outcome.ok ? outcome.result.text.join('\n') : '';
    expect(text).toContain('500.300 đồng');
    expect(text).not.toContain('Chưa tính');
    const before = store.peek(spreadsheetId).sheets?.slice(1);
    expect(runOnStore(store, report, reportInput).outcome.ok).toBe(true);
    expect(titlesOf(store).filter((title) => title?.startsWith('Tổng hợp'))).toEqual(['Tổng hợp']);
    store
      .peek(spreadsheetId)
      .sheets?.slice(1)
      .forEach((sheet, index) => expect(sheet).toBe(before?.[index]));
  });

  test('a summary that someone put a chart on is kept, charts of other sheets do not matter', () => {
    runOnStore(store, report, reportInput);
    const addChart = (sheet: string) => {
      const sheetId = peekSheet(sheet)?.properties?.sheetId ?? 0;
      const position = { overlayPosition: { anchorCell: { sheetId } } };
      const sources = [{ sheetId, startColumnIndex: 0, endColumnIndex: 1 }];
      const series = [{ series: { sourceRange: { sources } } }];
      const spec = { title: 'của tôi', basicChart: { chartType: 'LINE', series } };
      store.batchUpdate(spreadsheetId, { requests: [{ addChart: { chart: { spec, position } } }] });
    };
    addChart('Quỹ');
    expect(runOnStore(store, report, reportInput).outcome.ok).toBe(true);
    expect(peekSheet('Quỹ')?.charts).toHaveLength(1);
    addChart('Tổng hợp');
    expect(runOnStore(store, report, reportInput).outcome).toMatchObject({
      ok: false,
      code: 'sheet-kept',
    });
  });

  test('an edited summary is kept', () => {
    runOnStore(store, report, reportInput);
    const sheetId = peekSheet('Tổng hợp')?.properties?.sheetId ?? 0;
    store.batchUpdate(spreadsheetId, {
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex: 4, columnIndex: 0 },
            fields: 'userEnteredValue',
            rows: [{ values: [{ userEnteredValue: { stringValue: 'Sửa tay' } }] }],
          },
        },
      ],
    });
    expect(runOnStore(store, report, reportInput).outcome).toMatchObject({
      ok: false,
      code: 'sheet-kept',
    });
    runOnStore(store, report, { ...reportInput, inTheWay: 'beside' });
    expect(titlesOf(store)).toContain('Tổng hợp (2)');
    expect(valuesOf(store, 'Tổng hợp').flat()).toContain('Sửa tay');
  });

  test.each<[string, Partial<ReportInput>, string]>([
    [
      'a reversed period',
      { period: { from: serial('30/6/2017'), to: serial('01/01/2017') } },
      'period-reversed',
    ],
    ['strict, with errors', { strict: true }, 'errors-stand'],
  ])('%s is refused, and nothing is written', (_, change, code) => {
    const { outcome, calls } = runOnStore(store, report, { ...reportInput, ...change });
    expect(outcome).toMatchObject({ ok: false, code });
    expect(calls).not.toContain('write');
  });

  test.each<[string, readonly (readonly TestCell[])[], string]>([
    ['no period', [['Mục', 'Giá trị']], 'period-missing'],
    [
      'a reversed one',
      [
        ['Mục', 'Giá trị'],
        ['Từ ngày', day('30/6/2017')],
        ['Đến ngày', day('01/01/2017')],
      ],
      'period-reversed',
    ],
  ])('settings with %s', (_, settings, code) => {
    store = storeOf({ ...book(), 'Thiết lập': settings });
    expect(runOnStore(store, report, reportInput).outcome).toMatchObject({ ok: false, code });
  });

  test('a period asked for wins over the settings', () => {
    const period = { from: serial('01/7/2017'), to: serial('31/12/2017') };
    const { outcome } = runOnStore(store, report, { ...reportInput, period });
    expect(outcome.ok && outcome.result.periodName).toBe('6 tháng cuối năm 2017');
    expect(outcome.ok && outcome.result.figures.of('fund.city.amount').value).toBe(0);
  });

  test('the sidebar is told when the data has changed since', () => {
    const described = () => {
      const { outcome } = runOnStore(store, describeCommand, { today });
      return outcome.ok ? outcome.result : null;
    };
    expect(described()).toMatchObject({ reportSheet: null, stale: false, hasTables: true });
    runOnStore(store, report, reportInput);
    expect(described()).toMatchObject({ reportSheet: 'Tổng hợp', stale: false });
    runOnStore(store, check, checkInput);
    expect(described()).toMatchObject({ stale: false });
    const sheetId = peekSheet('Quỹ')?.properties?.sheetId ?? 0;
    store.batchUpdate(spreadsheetId, {
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex: 1, columnIndex: 4 },
            fields: 'userEnteredValue',
            rows: [{ values: [{ userEnteredValue: { numberValue: 600_000 } }] }],
          },
        },
      ],
    });
    expect(described()).toMatchObject({ stale: true });
  });
});

describe('set-up', () => {
  const input = { today, vietnamese: false };

  test('of a blank workbook makes every sheet, ready to type in', () => {
    store = storeOf({ 'Trang tính1': [] });
    const { outcome, calls } = runOnStore(store, setUp, input);
    expect(outcome.ok && outcome.result.made).toEqual([
      'Thiết lập',
      'Xã phường',
      'Đăng ký',
      'Quỹ',
      'Chi quỹ',
      'Cam kết',
      'Khen thưởng',
      'Hoạt động',
      'Tổ chức Hội',
      'Nội dung báo cáo',
      'Chỉ tiêu',
      'Chỉ số',
      'Thi đua',
      'Danh mục',
    ]);
    // Its only sheet is looked into: it may be a register under another name.
    expect(calls).toEqual(['metadata', 'values', 'write']);
    const fund = peekSheet('Quỹ');
    expect(fund?.properties?.gridProperties?.frozenRowCount).toBe(1);
    expect(valuesOf(store, 'Quỹ')[0]).toEqual([
      'STT',
      'Ngày thu',
      'Số phiếu',
      'Cấp thu',
      'Xã, phường',
      'Thôn, tổ',
      'Người ủng hộ',
      'Loại',
      'Hình thức',
      'Số tiền',
      'Số heo',
      'Hiện vật',
      'Ghi chú',
      'Kiểm tra',
    ]);
    const below = fund?.data?.[0]?.rowData?.[1]?.values;
    expect(below?.[1]?.dataValidation?.condition?.type).toBe('DATE_BETWEEN');
    expect(below?.[3]?.dataValidation).toMatchObject({
      strict: false,
      showCustomUi: true,
      condition: {
        type: 'ONE_OF_RANGE',
        values: [
          { userEnteredValue: expect.stringMatching(/^='Danh mục'!\$[A-Z]+\$2:\$[A-Z]+\$4$/) },
        ],
      },
    });
    expect(below?.[9]?.userEnteredFormat?.numberFormat?.pattern).toBe('#,##0');
    expect(below?.[2]?.dataValidation?.condition).toEqual({
      type: 'CUSTOM_FORMULA',
      values: [
        {
          userEnteredValue:
            '=COUNTIFS($C$2:$C$2001;$C2;$D$2:$D$2001;$D2;$E$2:$E$2001;$E2;$F$2:$F$2001;$F2;' +
            '$B$2:$B$2001;">="&DATE(YEAR($B2);1;1);$B$2:$B$2001;"<="&DATE(YEAR($B2);12;31))<2',
        },
      ],
    });
    expect(valuesOf(store, 'Thiết lập')).toContainEqual([
      'Phiên bản mẫu',
      templateVersion,
      expect.anything(),
    ]);
    expect(runOnStore(store, check, checkInput).outcome).toMatchObject({
      ok: true,
      result: { findings: [] },
    });
  });

  test.each([
    ['Xã phường', 'Mã'],
    ['Xã phường', 'Gộp vào'],
    ['Quỹ', 'Số phiếu'],
    ['Quỹ', 'Thôn, tổ'],
    ['Đăng ký', 'Số điện thoại'],
    ['Khen thưởng', 'Trường, đơn vị'],
  ])('of %s makes %s a text, so that a typed 01840 keeps its zero', (title, heading) => {
    store = storeOf({ 'Trang tính1': [] });
    runOnStore(store, setUp, input);
    const column = valuesOf(store, title)[0]?.indexOf(heading) ?? -1;
    for (const row of [1, 999]) {
      const cell = peekSheet(title)?.data?.[0]?.rowData?.[row]?.values?.[column];
      expect(cell?.userEnteredFormat?.numberFormat).toEqual({ type: 'TEXT', pattern: '@' });
    }
  });

  test('run again, it changes nothing', () => {
    store = storeOf({ 'Trang tính1': [] });
    runOnStore(store, setUp, input);
    const values = titlesOf(store).map((title) => valuesOf(store, title ?? ''));
    const formats = peekSheet('Quỹ')?.conditionalFormats;
    const { outcome } = runOnStore(store, setUp, input);
    expect(outcome).toMatchObject({ ok: true, result: { made: [], added: [], leftAlone: [] } });
    expect(titlesOf(store).map((title) => valuesOf(store, title ?? ''))).toEqual(values);
    expect(peekSheet('Quỹ')?.conditionalFormats).toEqual(formats);
  });

  test('of a workbook in use adds what is missing and touches no data', () => {
    const before = valuesOf(store, 'Quỹ');
    const { outcome } = runOnStore(store, setUp, input);
    expect(outcome.ok && outcome.result.added).toContainEqual({
      sheet: 'Quỹ',
      heading: 'Số phiếu',
    });
    const after = valuesOf(store, 'Quỹ');
    before.forEach((row, index) => {
      row.forEach((value, column) => expect(after[index]?.[column] ?? '').toBe(value));
    });
    expect(after[0]?.slice(6)).toEqual([
      'STT',
      'Số phiếu',
      'Xã, phường',
      'Thôn, tổ',
      'Hình thức',
      'Số heo',
      'Hiện vật',
      'Ghi chú',
      'Kiểm tra',
    ]);
    expect(
      valuesOf(store, 'Thiết lập')
        .slice(0, 4)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['Mục', 'Giá trị'],
      ['Tên Hội', 'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN'],
      ['Từ ngày', serial('01/01/2017')],
      ['Đến ngày', serial('30/6/2017')],
    ]);
  });

  test('a workbook of an older layout is brought up to date', () => {
    store = storeOf({
      ...book(),
      'Thiết lập': [
        ['Mục', 'Giá trị'],
        ['Phiên bản mẫu', 0],
      ],
    });
    expect(runOnStore(store, setUp, input).outcome.ok).toBe(true);
    expect(valuesOf(store, 'Thiết lập')[1]).toEqual(['Phiên bản mẫu', templateVersion]);
  });

  test('never formats cells that hold data: a date in a money column stays a date', () => {
    store = storeOf({
      ...book(),
      Quỹ: [...fundRows, [may, 'Thành hội', 'A', 'Cá nhân', day('30/6/2017')]],
    });
    runOnStore(store, setUp, input);
    const { outcome } = runOnStore(store, check, checkInput);
    expect(outcome.ok && outcome.result.findings.map(({ code }) => code)).toContain(
      'date-for-number',
    );
  });

  test('a sheet with data but no header is left alone, and named', () => {
    store = storeOf({ ...book(), 'Đăng ký': [['ghi chép'], ['tự do']] });
    const { outcome } = runOnStore(store, setUp, input);
    expect(outcome.ok && outcome.result.leftAlone).toEqual(['Đăng ký']);
    expect(valuesOf(store, 'Đăng ký')).toEqual([['ghi chép'], ['tự do']]);
  });

  test('values added to Danh mục anywhere are offered after another set-up', () => {
    store = storeOf({ 'Trang tính1': [] });
    runOnStore(store, setUp, input);
    const rows = valuesOf(store, 'Danh mục').filter((row) => row[0] !== '' && row[0] !== undefined);
    const sheetId = peekSheet('Danh mục')?.properties?.sheetId ?? 0;
    const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
    store.batchUpdate(spreadsheetId, {
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex: rows.length, columnIndex: 0 },
            fields: 'userEnteredValue',
            rows: [{ values: [text('Cấp'), text('Liên chi hội')] }],
          },
        },
      ],
    });
    runOnStore(store, setUp, input);
    const condition =
      peekSheet('Quỹ')?.data?.[0]?.rowData?.[1]?.values?.[3]?.dataValidation?.condition;
    expect(condition?.values?.[0]?.userEnteredValue).toMatch(/\$5$/);
  });

  test('Vietnam’s locale is given only when asked for', () => {
    store = storeOf({ 'Trang tính1': [] });
    store.batchUpdate(spreadsheetId, {
      requests: [
        { updateSpreadsheetProperties: { properties: { locale: 'en_US' }, fields: 'locale' } },
      ],
    });
    expect(runOnStore(store, setUp, input).outcome).toMatchObject({
      result: { isVietnamese: false },
    });
    expect(store.get(spreadsheetId).properties?.locale).toBe('en_US');
    runOnStore(store, setUp, { ...input, vietnamese: true });
    expect(store.get(spreadsheetId).properties?.locale).toBe('vi_VN');
  });

  describe('locale and time zone', () => {
    /** A blank workbook, made elsewhere. */
    const elsewhere = (locale: string, timeZone: string) => {
      const made = storeOf({ 'Trang tính1': [] });
      const before = made.peek(spreadsheetId);
      made.put({ ...before, properties: { ...before.properties, locale, timeZone } });
      return made;
    };

    const described = () => {
      const { outcome } = runOnStore(store, describeCommand, { today });
      return outcome.ok && outcome.result;
    };

    test.each<[string, string, readonly string[]]>([
      ['vi_VN', 'Asia/Ho_Chi_Minh', []],
      ['vi_VN', 'Asia/Saigon', []],
      ['en_US', 'Asia/Saigon', ['locale']],
      ['vi_VN', 'Asia/Bangkok', ['timeZone']],
      ['', '', ['locale', 'timeZone']],
    ])('of %s and %s are offered and set where they differ', (locale, timeZone, set) => {
      store = elsewhere(locale, timeZone);
      expect(described()).toMatchObject({ isVietnamese: set.length === 0 });
      const { outcome, calls } = runOnStore(store, setUp, { ...input, vietnamese: true });
      expect(outcome).toMatchObject({ result: { isVietnamese: true, isVietnamRefused: false } });
      expect(calls.filter((kind) => kind === 'properties')).toHaveLength(set.length === 0 ? 0 : 1);
      expect(store.get(spreadsheetId).properties).toMatchObject({
        locale: 'vi_VN',
        timeZone: set.includes('timeZone') ? 'Asia/Ho_Chi_Minh' : timeZone,
      });
      expect(described()).toMatchObject({ isVietnamese: true });
    });

    test.each([400, 403, 500])('refused with %i leave all else done, also again', (code) => {
      const made = elsewhere('en_US', 'America/New_York');
      store = {
        ...made,
        batchUpdate: (id, body) => {
          if (body.requests.some((request) => request.updateSpreadsheetProperties !== undefined)) {
            throw new SheetsApiError(code, 'INVALID_ARGUMENT', 'Refused.');
          }
          return made.batchUpdate(id, body);
        },
      };
      const first = runOnStore(store, setUp, { ...input, vietnamese: true }).outcome;
      expect(first).toMatchObject({
        ok: true,
        result: { isVietnamese: false, isVietnamRefused: true },
      });
      expect(first.ok && first.result.made).toContain('Quỹ');
      expect(titlesOf(store)).toContain('Quỹ');
      expect(store.get(spreadsheetId).properties).toMatchObject({ locale: 'en_US' });
      expect(runOnStore(store, setUp, { ...input, vietnamese: true }).outcome).toMatchObject({
        result: { made: [], isVietnamRefused: true },
      });
      expect(runOnStore(store, setUp, input).outcome).toMatchObject({
        result: { isVietnamese: false, isVietnamRefused: false },
      });
    });
  });
});

describe('confirmed warnings', () => {
  const now = today + 0.5;
  const place = { sheet: 'Quỹ', cell: 'E4', code: 'amount-small' };
  const codes = () => {
    const { outcome } = runOnStore(store, check, checkInput);
    return outcome.ok
      ? outcome.result.findings
          .filter(({ confirmed }) => confirmed === undefined)
          .map(({ code }) => code)
      : [];
  };

  test('leave the findings, stay away, and come back when revoked', () => {
    expect(codes()).toContain('amount-small');
    const { outcome } = runOnStore(store, confirm, {
      now,
      findings: [place, { ...place, cell: 'E3', code: 'money-as-text' }],
      reason: 'Tiền lẻ trong hòm quyên góp',
      who: 'Bà Lý',
    });
    expect(outcome).toMatchObject({ ok: true, result: { confirmed: 1 } });
    const [headings, row] = valuesOf(store, 'Ngoại lệ');
    expect(headings).toEqual(['Khóa', 'Quy tắc', 'Lý do', 'Ai', 'Lúc']);
    expect(row?.slice(1)).toEqual([
      'amount-small',
      'Tiền lẻ trong hòm quyên góp',
      'Bà Lý',
      '05/7/2017 12:00:00',
    ]);
    expect(codes()).toEqual(['list-spelling', 'money-as-text'].sort().reverse());
    expect(valuesOf(store, 'Quỹ')[3]?.[6]).toBe(
      'Gợi ý – Loại: nên ghi đúng như trong danh mục: Cá nhân',
    );
    runOnStore(store, revoke, { today, keys: [String(row?.[0])] });
    expect(codes()).toContain('amount-small');
  });

  test('end when the row is changed', () => {
    codes();
    runOnStore(store, confirm, { now, findings: [place], reason: 'x', who: 'y' });
    expect(codes()).not.toContain('amount-small');
    const sheetId = peekSheet('Quỹ')?.properties?.sheetId ?? 0;
    store.batchUpdate(spreadsheetId, {
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex: 3, columnIndex: 4 },
            fields: 'userEnteredValue',
            rows: [{ values: [{ userEnteredValue: { numberValue: 400 } }] }],
          },
        },
      ],
    });
    expect(codes()).toContain('amount-small');
  });
});

test.each([10, sized(100_000)])('%i rows: still as many calls', (count) => {
  const rows = Array.from({ length: count }, (_, index): readonly TestCell[] => [
    may,
    'Thành hội',
    `Hà Văn ${index}`,
    'Cá nhân',
    50_000 + index,
  ]);
  store = storeOf({ ...book(), Quỹ: [fundRows[0] ?? [], ...rows] });
  expect(runOnStore(store, check, checkInput).calls).toHaveLength(4);
  expect(runOnStore(store, report, reportInput).calls).toHaveLength(4);
});
