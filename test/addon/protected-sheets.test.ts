/**
 * What a ward does in its own file, tried as the editor that it is: the file belongs to the
 * association, whose hard protections bind the ward. Nothing is written where one is in the way.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { runAddon } from '../../src/local/emulator/apps-script/run-addon';
import { asEditor } from '../../src/local/emulator/sheets/editor';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import type { CellData, GridRange } from '../../src/sheets/api';
import { day } from '../core/book-of';
import { valuesOf } from '../sheets/run-on-store';
import { worldOf } from './share/world';

const code = readFileSync(join(__dirname, '..', '..', 'dist', 'Code.js'), 'utf8');
const lan = 'lan@gmail.com';
const who = 'Bà Lan';

let store: SheetsStore;
let file = '';

const sheetIdOf = (title: string) =>
  store.peek(file).sheets?.find(({ properties }) => properties?.title === title)?.properties
    ?.sheetId ?? 0;

/** As the ward types them: by heading. */
function type(row: Readonly<Record<string, string | number>>): void {
  const [headings = []] = valuesOf(store, 'Quỹ', file);
  const values = headings.map((heading): CellData => {
    const value = row[String(heading)];
    if (value === undefined) return {};
    return {
      userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
      ...(heading === 'Ngày thu' && {
        userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
      }),
    };
  });
  asEditor(store, lan).batchUpdate(file, {
    requests: [
      {
        updateCells: {
          start: { sheetId: sheetIdOf('Quỹ'), rowIndex: 1, columnIndex: 0 },
          rows: [{ values }],
          fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        },
      },
    ],
  });
}

beforeEach(() => {
  const world = worldOf();
  const shared = world.call('shareWard', { code: '01840' });
  file = /\/d\/([\w-]+)/.exec(String(shared['link']))?.[1] ?? '';
  store = world.sheets;
  type({
    'Ngày thu': day('15/5/2017').date,
    'Cấp thu': 'Chi hội',
    'Xã, phường': 'P. Đức Xuân',
    'Người ủng hộ': 'Hà  Văn Thạch',
    Loại: 'Cá nhân',
    'Số tiền': 500,
  });
});

type Reply = Readonly<Record<string, unknown>> & {
  readonly ok: boolean;
  readonly message?: string;
};

const call = (name: string, input: object = {}): Reply =>
  runAddon(code, {
    sheets: asEditor(store, lan),
    spreadsheetId: file,
    userEmail: lan,
    now: () => new Date('2017-07-01T03:00:00Z'),
  }).callFromClient(name, [{ today: '2017-07-01', ...input }]) as Reply;

const protect = (range: GridRange, more: object = {}) =>
  store.batchUpdate(file, {
    requests: [{ addProtectedRange: { protectedRange: { range, ...more } } }],
  });

const small = { sheet: 'Quỹ', cell: '', code: 'amount-small' };
const smallAmount = () => {
  const issues = call('checkWorkbook')['issues'] as { code: string; cell: string }[];
  return { ...small, cell: issues.find(({ code: found }) => found === small.code)?.cell ?? '' };
};

describe('as its editor, a ward', () => {
  test('sets up, checks, mends and takes back', () => {
    expect(call('describeWorkbook')).toMatchObject({ ok: true });
    expect(call('setUpWorkbook', { vietnamese: false })).toMatchObject({ ok: true });
    expect(call('checkWorkbook')).toMatchObject({ ok: true });
    const mended = call('mendFindings', { who });
    expect(mended).toMatchObject({ ok: true });
    expect((mended['mended'] as unknown[]).length).toBeGreaterThan(0);
    const [step] = mended['steps'] as object[];
    expect(call('undoMends', { step })).toMatchObject({ ok: true });
  });

  test('confirms and revokes', () => {
    const findings = [smallAmount()];
    const confirmed = call('confirmWarnings', { findings, reason: 'Đã hỏi', who });
    expect(confirmed).toMatchObject({ ok: true });
    const [, row] = valuesOf(store, 'Ngoại lệ', file);
    expect(call('revokeConfirmations', { keys: [String(row?.[0])] })).toMatchObject({ ok: true });
  });

  test('reports, traces, closes and reopens', () => {
    expect(call('makeReport')).toMatchObject({ ok: true });
    expect(call('reportDocument')).toMatchObject({ ok: true });
    const figure = {
      indicator: 'fund.chapter.amount',
      ward: null,
      from: '2017-01-01',
      to: '2017-06-30',
    };
    expect(call('traceFigure', { figure })).toMatchObject({ ok: true });
    expect(call('closePeriod', { who, reason: 'Đã gửi' })).toMatchObject({ ok: true });
    expect(call('reopenPeriod', { who, reason: 'Sót phiếu' })).toMatchObject({ ok: true });
  });
});

describe('where a protection is in the way', () => {
  const whole = 'cả trang';
  const cases: readonly [string, object, string, GridRange | typeof whole][] = [
    ['checkWorkbook', {}, '“Quỹ”', whole],
    ['checkWorkbook', {}, '“Quỹ” (A:Z)', { startColumnIndex: 0, endColumnIndex: 26 }],
    ['mendFindings', { who }, '“Quỹ” (2:100)', { startRowIndex: 1, endRowIndex: 100 }],
    ['setUpWorkbook', { vietnamese: false }, '“Quỹ”', whole],
  ];

  test.each(cases)('%s says which, whom to ask, and writes nothing', (name, input, place, area) => {
    const range = { sheetId: sheetIdOf('Quỹ'), ...(area === whole ? {} : area) };
    protect(range);
    const before = store.peek(file);
    const reply = call(name, input);
    expect(reply).toMatchObject({ ok: false, code: 'sheet-protected', params: { sheet: 'Quỹ' } });
    expect(reply.message).toContain(place);
    expect(reply.message).toContain('Nhờ chủ sở hữu bảng tính');
    expect(reply.message).toContain('Chưa ghi gì');
    expect(store.peek(file)).toBe(before);
  });

  test('whatever sheet it is, Google never has to refuse', () => {
    call('checkWorkbook');
    const [step] = call('mendFindings', { who })['steps'] as object[];
    call('makeReport');
    const functions: readonly [string, object][] = [
      ['checkWorkbook', {}],
      ['mendFindings', { who }],
      ['undoMends', { step }],
      ['makeReport', {}],
      ['closePeriod', { who, reason: 'Đã gửi' }],
    ];
    /** What the order of the calls brings about. */
    const usual: readonly unknown[] = ['period-closed', 'nothing-to-undo'];
    const met = new Set<string>();
    for (const title of ['Quỹ', 'Lỗi', 'Tổng hợp', 'Nhật ký', 'Thiết lập']) {
      protect({ sheetId: sheetIdOf(title) }, { protectedRangeId: 999 });
      for (const [name, input] of functions) {
        const { ok, code: refusal } = call(name, input);
        if (!ok && !usual.includes(refusal)) met.add(`${name} ${title} ${String(refusal)}`);
      }
      store.batchUpdate(file, {
        requests: [{ deleteProtectedRange: { protectedRangeId: 999 } }],
      });
    }
    expect([...met].filter((one) => !one.endsWith(' sheet-protected'))).toEqual([]);
    expect(met).toContain('checkWorkbook Lỗi sheet-protected');
    expect(met).toContain('makeReport Tổng hợp sheet-protected');
  });

  test('what only reads works', () => {
    protect({ sheetId: sheetIdOf('Quỹ') });
    expect(call('describeWorkbook')).toMatchObject({ ok: true });
    expect(call('reportDocument')).toMatchObject({ ok: true });
  });

  test('and elsewhere, works as ever', () => {
    protect({ sheetId: sheetIdOf('Xã phường') });
    protect({ sheetId: sheetIdOf('Thiết lập') });
    expect(call('checkWorkbook')).toMatchObject({ ok: true });
    expect(call('mendFindings', { who })).toMatchObject({ ok: true });
    expect(call('makeReport')).toMatchObject({ ok: true });
  });

  test.each([
    ['only warns', { warningOnly: true }],
    ['lets the ward edit', { editors: { users: [lan] } }],
    ['leaves the rows open', { unprotectedRanges: [{ startRowIndex: 0, endRowIndex: 1000 }] }],
  ])(
    'a protection that %s is in no way',
    (_, { unprotectedRanges, ...more }: Readonly<Record<string, unknown>>) => {
      const sheetId = sheetIdOf('Quỹ');
      const open = (unprotectedRanges as GridRange[] | undefined)?.map((range) => ({
        ...range,
        sheetId,
      }));
      protect({ sheetId }, { ...more, ...(open && { unprotectedRanges: open }) });
      expect(call('checkWorkbook')).toMatchObject({ ok: true });
      expect(call('mendFindings', { who })).toMatchObject({ ok: true });
    },
  );
});
