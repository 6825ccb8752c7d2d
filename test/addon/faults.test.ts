/**
 * Every server function with a fault at every service call: afterwards the workbook is wholly as
 * before or wholly as after, what the user typed stands, the words are true, the lock is free.
 */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { runAddon } from '../../src/local/emulator/apps-script/run-addon';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import { isGuardCopy } from '../../src/sheets/metadata';
import { createSheetsStore } from '../../src/local/emulator/sheets/store';
import type { StepSize } from '../../src/core/commands/fix/journal';
import { day, type TestCell } from '../core/book-of';
import { spreadsheetId, storeOf, valuesOf } from '../sheets/run-on-store';
import { sizedTable } from '../sizes';
import { builtAddon, builtCode } from './built-addon';
import { apiErrors, faultyService, type Fault } from './faulty-service';

const may = day('15/5/2017');
const fundRows: readonly (readonly TestCell[])[] = [
  ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền', 'Riêng của phường'],
  [may, 'Chi hội', 'P. Đức Xuân', 'Hà  Văn Thạch', 'Cá nhân', '1tr5', 'gọi lại'],
  [may, 'Chi hội', 'Phường Đức Xuân', 'Nông Thị Hoa', 'Cá nhân', 500, '=1+1'],
];
const book = {
  'Thiết lập': [
    ['Mục', 'Giá trị'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
  ],
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
  ],
  Quỹ: fundRows,
};

type Reply = Readonly<Record<string, unknown>> & { readonly ok: boolean; readonly code?: string };
type Call = (name: string, input: object, fault?: Fault | null, at?: number) => Ran;

interface Ran {
  readonly reply: Reply;
  readonly calls: readonly string[];
  readonly sleeps: readonly number[];
}

const today = '2017-07-01';

/** The built add-on on a store; every call is a run of its own, as at Google. */
function caller(store: SheetsStore): Call {
  return (name, input, fault = null, at = 0) => {
    const faulty = faultyService(store, at, fault);
    const sleeps: number[] = [];
    const addon = builtAddon({
      sheets: faulty.service,
      spreadsheetId,
      now: () => new Date('2017-07-01T03:00:00Z'),
      onSleep: (milliseconds) => void sleeps.push(milliseconds),
    });
    const reply = addon.callFromClient(name, [{ today, ...input }]) as Reply;
    return { reply, calls: faulty.calls, sleeps };
  };
}

interface Case {
  readonly input: object;
  /** What must have been done before. */
  readonly before?: (call: Call) => void;
}

const checked = (call: Call) => void call('checkWorkbook', {});
const who = 'Bà Lý';
const small = { sheet: 'Quỹ', cell: 'F3', code: 'amount-small' };

const cases: Readonly<Record<string, Case>> = {
  setUpWorkbook: { input: { vietnamese: true } },
  describeWorkbook: { input: {} },
  checkWorkbook: { input: {} },
  makeReport: { input: {} },
  reportDocument: { input: { lists: true } },
  fillFormSheet: {
    input: { sheet: 'Biểu 3 Quỹ Khuyến học' },
    before: (call) => void call('addForm', { name: 'quy' }),
  },
  mendFindings: { input: { who }, before: checked },
  undoMends: { input: {}, before: (call) => void call('mendFindings', { who }) },
  confirmWarnings: { input: { findings: [small], reason: 'Đã hỏi', who }, before: checked },
  revokeConfirmations: {
    input: { keys: ['?'] },
    before: (call) => void call('confirmWarnings', { findings: [small], reason: 'Đã hỏi', who }),
  },
  listTemplates: { input: {} },
  papersToPrint: { input: { template: { name: 'Phiếu thu' } } },
  addTemplateSheets: { input: {} },
  recordPrinted: {
    input: {
      template: 'Phiếu thu',
      rows: [{ sheet: 'Quỹ', row: 3, name: 'Nông Thị Hoa', key: '0123-abcd' }],
      who,
    },
    // Mends make the journal.
    before: (call) => void call('mendFindings', { who }),
  },
  lookAtPeriod: { input: {} },
  closePeriod: { input: { who, reason: 'Chờ xác minh một phiếu' } },
  reopenPeriod: {
    input: { who, reason: 'Sót phiếu' },
    before: (call) => void call('closePeriod', { who, reason: 'Chờ xác minh một phiếu' }),
  },
};

/** What undoing is asked for: the mends that were made last. */
function newestMends(call: Call): object {
  const { cells: _, ...step } = call('lookAtMends', {}).reply['step'] as StepSize;
  return { step };
}

/** A store as a function finds it, with the input that it is called with. */
function prepared(name: string): { store: SheetsStore; call: Call; input: object } {
  const { store: held, input } = (ready[name] ??= made(name));
  const store = copyOf(held);
  return { store, call: caller(store), input };
}

/** What was prepared before, by function. */
const ready: Record<string, { readonly store: SheetsStore; readonly input: object }> = {};

function made(name: string): { store: SheetsStore; input: object } {
  const { input, before } = cases[name] ?? { input: {} };
  const store = storeOf(book);
  const call = caller(store);
  before?.(call);
  if (name === 'undoMends') return { store, input: newestMends(call) };
  if (name !== 'revokeConfirmations') return { store, input };
  const { issues } = call('checkWorkbook', {}).reply as unknown as {
    issues: readonly { key?: string; confirmed?: true }[];
  };
  const keys = issues.flatMap(({ key, confirmed }) => (key && confirmed ? [key] : []));
  return { store, input: { keys } };
}

/**
 * Everything that a store holds, as short hashes: what is asked is only whether it is the same. A
 * hidden copy that a run could not look at any more is the next one's to delete.
 */
const stateOf = (store: SheetsStore): string => {
  const { sheets = [], ...held } = store.peek(spreadsheetId);
  const left = sheets.filter((sheet) => !isGuardCopy(sheet));
  return [held, ...left].map(hashOf).join();
};

/** The store never changes what it holds, so that most sheets were hashed before. */
const hashes = new WeakMap<object, string>();

function hashOf(part: object): string {
  const known = hashes.get(part);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(JSON.stringify(part)).digest('hex');
  hashes.set(part, hash);
  return hash;
}

/** A store that holds the same, and can be written to on its own. */
function copyOf(store: SheetsStore): SheetsStore {
  const copy = createSheetsStore();
  copy.put(store.peek(spreadsheetId));
  return copy;
}

/** The call that writes; the next one looks at what was written over, the last deletes the copies for that. */
const write = 3;
const look = 4;
const cleanUp = 5;

/** What is written only on sheets that this same write makes needs no look. */
const isOnNewSheets = (name: string) =>
  ['makeReport', 'closePeriod', 'confirmWarnings', 'fillFormSheet'].includes(name);

const names = Object.keys(cases);

describe.each(names)('%s', (name) => {
  const undisturbed = prepared(name);
  const before = stateOf(undisturbed.store);
  const { calls } = undisturbed.call(name, undisturbed.input);
  const after = stateOf(undisturbed.store);
  const each = calls.map((method, at) => [at, method] as const);
  let turn = names.indexOf(name);
  /** The calls at which a fault is tried, others for each fault. */
  const places = () => sizedTable(each, (turn += 1));

  const ran = (fault: Fault, at: number) => {
    const { store, input } = prepared(name);
    const result = caller(store)(name, input, fault, at);
    return { ...result, store, now: stateOf(store), input };
  };

  test('takes the calls that the design gives it, and changes something unless it only reads', () => {
    const reading = ['get', 'batchGetValues', 'batchGetValues'];
    const looking = isOnNewSheets(name) ? [] : ['batchGetValues', 'batchUpdate'];
    const writing = [...reading, 'batchUpdate', ...looking];
    const onlyReads = [
      'describeWorkbook',
      'reportDocument',
      'lookAtPeriod',
      'listTemplates',
      'papersToPrint',
    ].includes(name);
    expect(calls).toEqual(onlyReads ? reading : writing);
    expect(after === before).toBe(onlyReads);
  });

  test.each(places())('429 once at call %i (%s): waits, and does it', (at) => {
    const { reply, sleeps, now } = ran({ kind: 'error', error: apiErrors.quota, times: 1 }, at);
    expect([reply.ok, sleeps]).toEqual([true, [1000]]);
    expect(now).toBe(after);
  });

  test.each(places())('429 for good at call %i (%s): gives up after a bound', (at, method) => {
    const { reply, sleeps, now } = ran(
      { kind: 'error', error: apiErrors.quota, times: Infinity },
      at,
    );
    expect(sleeps).toEqual([1000, 2000, 4000]);
    expect(reply.code).toBe(
      at === cleanUp ? undefined : at === look ? 'written-unread' : 'quota-exceeded',
    );
    expect(now).toBe(at > write ? after : before);
    expect(method).not.toBe('create');
  });

  test.each(places())(
    '503 once at call %i (%s): reads are tried again, a write is not',
    (at, method) => {
      const { reply, now } = ran({ kind: 'error', error: apiErrors.unavailable, times: 1 }, at);
      const isWrite = at === write;
      expect(reply.code).toBe(isWrite ? 'written-unsure' : undefined);
      expect(method).not.toBe('create');
      expect(now).toBe(isWrite ? before : after);
    },
  );

  test.each(places())('an answer lost at call %i (%s): a read is tried again', (at, method) => {
    const { reply, now } = ran({ kind: 'lost-answer', error: apiErrors.empty }, at);
    expect(reply.code).toBe(at === write ? 'written-unsure' : undefined);
    expect(method).not.toBe('create');
    expect(now).toBe(after);
  });

  test.each(places())('no answer at call %i (%s) however often it is tried', (at, method) => {
    const { reply, sleeps, now } = ran(
      { kind: 'error', error: apiErrors.empty, times: Infinity },
      at,
    );
    expect(reply.code).toBe(
      at < write ? 'service-failed' : ['written-unsure', 'written-unread', undefined][at - write],
    );
    expect(sleeps.length).toBe(method === 'batchUpdate' ? 0 : 3);
    expect(now).toBe(at > write ? after : before);
  });

  test.each(places())('refused once at call %i (%s): it is read anew, and done', (at, method) => {
    const { reply, now } = ran({ kind: 'error', error: apiErrors.refused, times: 1 }, at);
    // What was renamed or deleted meanwhile is refused too, so all is read anew.
    // A write that no copy guards is sent again only where something was changed meanwhile.
    const isFinal = at === write && isOnNewSheets(name);
    expect(reply.code).toBe(
      at === 0 ? 'not-a-google-sheet' : isFinal ? 'service-refused' : undefined,
    );
    expect(method).not.toBe('create');
    // A write that was refused once goes without copies, whose metadata had taken an id.
    if (at < write) expect(now).toBe(at === 0 ? before : after);
  });

  test.each(places())('access denied at call %i (%s)', (at) => {
    const { reply, now } = ran({ kind: 'error', error: apiErrors.denied, times: 1 }, at);
    expect(reply.code).toBe(
      at === cleanUp ? undefined : at === look ? 'written-unread' : 'permission-denied',
    );
    expect(now).toBe(at > write ? after : before);
  });

  test.each(places())('the time of the run is over at call %i (%s): a rerun does it', (at) => {
    const { store, now, input } = ran(
      { kind: 'error', error: apiErrors.timeOut, times: Infinity },
      at,
    );
    expect(now).toBe(at > write ? after : before);
    if (at > write) return;
    // The lock is free: the next run is not told that someone else is at work.
    expect(caller(store)(name, input).reply.ok).toBe(true);
    expect(stateOf(store)).toBe(after);
  });

  test.each(places())('someone types between two calls, before call %i (%s): it stands', (at) => {
    const { store, input } = prepared(name);
    const typed = 'đang sửa';
    const edit = () =>
      void store.batchUpdate(spreadsheetId, {
        requests: [
          {
            updateCells: {
              start: { sheetId: 102, rowIndex: 1, columnIndex: 6 },
              rows: [{ values: [{ userEnteredValue: { stringValue: typed } }] }],
              fields: 'userEnteredValue',
            },
          },
        ],
      });
    const { reply } = caller(store)(name, input, { kind: 'before', edit }, at);
    expect(reply.ok).toBe(true);
    expect(valuesOf(store, 'Quỹ')[1]?.[6]).toBe(typed);
  });
});

test('a sentence that asks for patience has none of Google’s words', () => {
  const { call } = prepared('checkWorkbook');
  const { reply } = call(
    'checkWorkbook',
    {},
    { kind: 'error', error: apiErrors.empty, times: Infinity },
  );
  expect(reply['message']).toBe(
    'Google Trang tính không trả lời, đã thử mấy lần. Thử lại sau ít phút; bảng tính chưa bị thay đổi.',
  );
});

test.each([
  ['accessNotConfigured', { errors: [{ reason: 'accessNotConfigured' }] }],
  [
    'SERVICE_DISABLED',
    { errors: [{ reason: 'forbidden' }], details: [{ reason: 'SERVICE_DISABLED' }] },
  ],
])('an API that is not switched on, said as %s in any language', (_, told) => {
  const error = () =>
    Object.assign(new Error('Google Sheets API chưa được bật.'), {
      details: { code: 403, ...told },
    });
  const { call } = prepared('checkWorkbook');
  const { reply } = call('checkWorkbook', {}, { kind: 'error', error, times: Infinity });
  expect(reply.code).toBe('services-off');
  expect(reply['message']).toMatch(/mục “Dịch vụ”.*“Google Sheets API” và “Drive API”/);
});

test('an advanced service that the script does not have at all', () => {
  const reply = runAddon(`${builtCode};delete globalThis.Sheets;`, {
    sheets: storeOf(book),
    spreadsheetId,
  }).callFromClient('checkWorkbook', [{ today }]) as Reply;
  expect(reply.code).toBe('services-off');
});

test('a workbook that would have more than ten million cells is named before anything is written', () => {
  const store = storeOf(book);
  const length = 380_000;
  store.batchUpdate(spreadsheetId, {
    requests: [{ appendDimension: { sheetId: 101, dimension: 'ROWS', length } }],
  });
  const before = stateOf(store);
  const { reply, calls } = caller(store)('setUpWorkbook', {});
  expect(reply.code).toBe('workbook-full');
  expect(reply['message']).toMatch(/“Xã phường”/);
  expect(calls).not.toContain('batchUpdate');
  expect(stateOf(store)).toBe(before);
});

describe('setUpWorkbook of a workbook made in another country', () => {
  const ran = (error: (() => Error) | null) => {
    const store = storeOf(book);
    const held = store.peek(spreadsheetId);
    store.put({ ...held, properties: { ...held.properties, locale: 'en_US' } });
    const fault = error && ({ kind: 'error', error, times: Infinity } as const);
    return { ...caller(store)('setUpWorkbook', { vietnamese: true }, fault, cleanUp + 1), store };
  };

  test('sets its locale in a call of its own, after all else', () => {
    const { reply, calls, store } = ran(null);
    expect(calls.slice(write)).toEqual([
      'batchUpdate',
      'batchGetValues',
      'batchUpdate',
      'batchUpdate',
    ]);
    expect(reply).toMatchObject({ ok: true, isVietnamese: true, isVietnamRefused: false });
    expect(store.get(spreadsheetId).properties?.locale).toBe('vi_VN');
  });

  test.each(Object.keys(apiErrors) as (keyof typeof apiErrors)[])(
    'does all else where that call meets: %s',
    (name) => {
      const { reply, store } = ran(apiErrors[name]);
      expect(reply).toMatchObject({ ok: true, isVietnamese: false, isVietnamRefused: true });
      expect(store.get(spreadsheetId).properties?.locale).toBe('en_US');
      expect(store.peek(spreadsheetId).sheets?.some(isGuardCopy)).toBe(false);
      const made = reply['made'] as readonly string[];
      expect(made).toContain('Đăng ký');
      expect(valuesOf(store, 'Đăng ký')[0]).toContain('Danh hiệu');
    },
  );
});
