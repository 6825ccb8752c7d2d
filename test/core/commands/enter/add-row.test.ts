/** A row typed into a form: what is written where, and what is asked or refused first. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addRow, type AddRowInput } from '../../../../src/core/commands/enter/add-row';
import { entryForm } from '../../../../src/core/commands/enter/entry-form';
import { check } from '../../../../src/core/commands/check/check';
import { closePeriod } from '../../../../src/core/commands/periods/close-period';
import type { SheetsStore } from '../../../../src/local/emulator/sheets/service';
import { day, formula, today, type TestCell } from '../../book-of';
import { runOnStore, storeOf, valuesOf } from '../../../sheets/run-on-store';

const may = day('15/5/2017');

const header = ['STT', 'Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'];

const fundRow = (number: number, name: string): readonly TestCell[] => [
  number,
  may,
  'Thành hội',
  '',
  name,
  'Cá nhân',
  500_000,
];

type Rows = readonly (readonly TestCell[])[];

const bookWith = (fund: Rows): SheetsStore =>
  storeOf({
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Tên cấp Hội', 'Thành hội'],
      ['Từ ngày', day('01/01/2017')],
      ['Đến ngày', day('30/6/2017')],
    ],
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
      ['01849', 'Xã Dương Quang'],
    ],
    Quỹ: fund,
  });

const typed = {
  date: '20/5/2017',
  level: 'thành hội',
  donor: 'Nông Thị Hoa',
  donorKind: 'Cá nhân',
  amount: '1tr5',
};

const add = (store: SheetsStore, values: AddRowInput['values'], acceptedAt: number | null = null) =>
  runOnStore(store, addRow, { today, sheet: 'Quỹ', values, acceptedAt }).outcome;

const rowsOf = (store: SheetsStore) => valuesOf(store, 'Quỹ');

describe('the row is written', () => {
  test('below the last one, with the next number, days and numbers as such', () => {
    const store = bookWith([header, fundRow(1, 'Hà Văn Thạch'), fundRow(2, 'Lý Văn Sơn')]);
    expect(add(store, typed)).toMatchObject({
      ok: true,
      result: { isAdded: true, row: 3, findings: [], closedPeriod: '' },
    });
    expect(rowsOf(store)[3]).toEqual([
      3,
      42_875,
      'Thành hội',
      '',
      'Nông Thị Hoa',
      'Cá nhân',
      1_500_000,
    ]);
    // What was written is read as any other row.
    const checked = runOnStore(store, check, { today, inTheWay: 'ask' }).outcome;
    expect(checked).toMatchObject({ ok: true, result: { findings: [] } });
  });

  test.each<[string, Rows, number]>([
    ['of a register without rows yet', [header], 1],
    [
      'over a formula that stands in the next row: below it',
      [
        header,
        fundRow(1, 'Hà Văn Thạch'),
        ['', '', '', '', '', '', '', formula('=SUM(G2:G2)', 500_000)],
      ],
      3,
    ],
    ['where nothing is numbered', [header.slice(1), fundRow(1, 'Hà Văn Thạch').slice(1)], 2],
  ])('%s', (_, fund, row) => {
    const store = bookWith(fund);
    expect(add(store, typed)).toMatchObject({ ok: true, result: { isAdded: true, row } });
    expect(rowsOf(store)[row]).toEqual(expect.arrayContaining(['Nông Thị Hoa', 1_500_000]));
  });

  test('in the unit that the column’s amounts have', () => {
    const inThousands = [...header.slice(0, 6), 'Số tiền (nghìn đồng)'];
    const store = bookWith([inThousands, [...fundRow(1, 'Hà Văn Thạch').slice(0, 6), 500]]);
    add(store, { ...typed, amount: '1500' });
    expect(rowsOf(store)[2]?.[6]).toBe(1500);
  });

  test('names as they were typed, and no text becomes a formula', () => {
    const store = bookWith([header, fundRow(1, 'Hà Văn Thạch')]);
    add(store, { ...typed, donor: '=IMPORTXML("http://x")' }, 2);
    expect(rowsOf(store)[2]?.[4]).toBe('=IMPORTXML("http://x")');
  });
});

describe('the row is not written', () => {
  const store = bookWith([header, fundRow(1, 'Hà Văn Thạch')]);
  const before = JSON.stringify(rowsOf(store));

  test.each<[string, AddRowInput['values'], readonly string[]]>([
    ['31/4 is no day', { ...typed, date: '31/4/2017' }, ['date-impossible']],
    ['no amount', { ...typed, amount: '' }, ['required']],
    ['an amount in words that mean nothing', { ...typed, amount: 'nhiều' }, ['not-money']],
    [
      'a ward that is in no list',
      { ...typed, level: 'Chi hội', ward: 'Phường Lạ' },
      ['ward-unknown'],
    ],
  ])('error: %s', (_, values, codes) => {
    const outcome = add(store, values, 2);
    expect(outcome).toMatchObject({ ok: true, result: { isAdded: false } });
    const found = outcome.ok ? outcome.result.findings.map(({ code }) => code) : [];
    expect(found).toEqual(expect.arrayContaining([...codes]));
    expect(JSON.stringify(rowsOf(store))).toBe(before);
  });

  test('the same gift once more is asked about, and taken in where it is wanted', () => {
    const twice = bookWith([header, fundRow(1, 'Hà Văn Thạch')]);
    const again = { ...typed, date: '15/5/2017', donor: 'Hà Văn Thạch', amount: '500000' };
    expect(add(twice, again)).toMatchObject({
      result: { isAdded: false, findings: [{ severity: 'warning' }] },
    });
    expect(rowsOf(twice)).toHaveLength(2);
    expect(add(twice, again, 2)).toMatchObject({ result: { isAdded: true } });
    expect(rowsOf(twice)).toHaveLength(3);
    // The answer may have been lost: asked once more, the same row is not added again.
    expect(add(twice, again, 2)).toMatchObject({ result: { isAdded: true, row: 2 } });
    expect(rowsOf(twice)).toHaveLength(3);
  });

  test('a day of a closed period is asked about', () => {
    const closed = bookWith([header, fundRow(1, 'Hà Văn Thạch')]);
    const closing = { today, now: today, period: null, reason: '', who: 'Bà Tư' };
    expect(runOnStore(closed, closePeriod, closing).outcome).toMatchObject({ ok: true });
    expect(add(closed, typed)).toMatchObject({
      ok: true,
      result: { isAdded: false, closedPeriod: '6 tháng đầu năm 2017' },
    });
    expect(add(closed, typed, 2)).toMatchObject({ ok: true, result: { isAdded: true } });
  });

  test.each<[string, AddRowInput['values'], string]>([
    ['nothing typed', { donor: '  ' }, 'entry-blank'],
    ['no such register', typed, 'sheet-missing'],
  ])('%s', (_, values, code) => {
    const sheet = code === 'sheet-missing' ? 'Sổ khác' : 'Quỹ';
    const { outcome } = runOnStore(store, addRow, { today, sheet, values, acceptedAt: 2 });
    expect(outcome).toMatchObject({ ok: false, code });
  });
});

test('whatever is typed, other rows stay and nothing is written in halves', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('', '1tr5', '20/5/2017', 'Thành hội', '-5', '٣', '=1+1', 'Cá nhân', '1e400'),
  );
  fc.assert(
    fc.property(
      fc.record({ date: text, level: text, donor: text, donorKind: text, amount: text }),
      fc.constantFrom(null, 2),
      (values, acceptedAt) => {
        const store = bookWith([header, fundRow(1, 'Hà Văn Thạch')]);
        const before = JSON.stringify(rowsOf(store));
        const outcome = add(store, values, acceptedAt);
        const isAdded = outcome.ok && outcome.result.isAdded;
        expect(JSON.stringify(rowsOf(store).slice(0, 2))).toBe(before);
        expect(rowsOf(store)).toHaveLength(isAdded ? 3 : 2);
      },
    ),
    { numRuns: 40 },
  );
});

describe('the form', () => {
  const form = (store: SheetsStore) => {
    const { outcome } = runOnStore(store, entryForm, { today });
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.result.registers;
  };

  test('has the sheet’s own columns, what each takes, and choices', () => {
    const [fund] = form(bookWith([header]));
    expect(fund?.fields.map(({ key, takes, isRequired }) => [key, takes, isRequired])).toEqual([
      ['date', 'date', true],
      ['level', 'choice', true],
      ['ward', 'choice', false],
      ['donor', 'text', false],
      ['donorKind', 'choice', true],
      ['amount', 'number', true],
    ]);
    expect(fund?.fields[2]?.choices).toEqual(['Phường Đức Xuân', 'Xã Dương Quang']);
    expect(fund?.fields[1]?.choices).toContain('Thành hội');
  });

  test('fills in the only unit there is', () => {
    const store = storeOf({
      'Xã phường': [
        ['Mã', 'Tên'],
        ['01840', 'Phường Đức Xuân'],
      ],
      Quỹ: [header],
    });
    expect(form(store)[0]?.fields.find(({ key }) => key === 'ward')?.preset).toBe(
      'Phường Đức Xuân',
    );
  });
});
