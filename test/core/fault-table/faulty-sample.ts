/** The clean sample with a few cells typed wrong, and what the checks find then. */
import { findAll } from '../../../src/core/checks/run-checks';
import type { Snapshot, SheetCells } from '../../../src/core/workbook/snapshot';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { toIsoDate } from '../../../src/core/data/dates';
import { day, serial, sheetOf, type TestCell } from '../book-of';
import { sampleBook } from '../sample-book';

const clean = sampleBook(60);

/** A day on which no date of the sample lies ahead. */
const today = serial('05/7/2017');

export type Cells = Readonly<Record<string, TestCell>>;

/** Rows typed below those of a sheet; what they leave out is that of a row in order. */
export interface Typed {
  readonly sheet: keyof typeof inOrder;
  readonly rows: readonly Cells[];
}

const may = day('15/5/2017');
const inOrder = {
  Quỹ: {
    'Ngày thu': may,
    'Cấp thu': 'Xã, phường',
    'Xã, phường': 'Phường Đức Xuân',
    'Người ủng hộ': 'Mông Thế Anh',
    Loại: 'Cá nhân',
    'Số tiền': 200_000,
  },
  'Đăng ký': {
    'Ngày đăng ký': day('15/02/2017'),
    'Xã, phường': 'Phường Đức Xuân',
    'Thôn, tổ': 'Tổ 4',
    'Danh hiệu': 'Gia đình học tập',
    'Tên đăng ký': 'Mông Thế Anh',
    'Năm sinh': 1972,
    'Hình thức': 'Đăng ký lại',
  },
  'Khen thưởng': {
    Ngày: may,
    'Cấp chi': 'Xã, phường',
    'Xã, phường': 'Phường Đức Xuân',
    'Đối tượng': 'Học sinh giỏi',
    'Họ và tên': 'Mông Thế Anh',
    'Trường, đơn vị': 'Trường THCS Đức Xuân',
    'Mức thưởng': 50_000,
  },
  'Xã phường': {},
  'Chỉ tiêu': {},
} satisfies Readonly<Record<string, Cells>>;

/** Findings as [heading, "error money-as-text → 1500000"]; candidates in brackets. */
export function findingsIn(...changes: readonly Change[]): readonly (readonly string[])[] {
  const book = bookWith(changes);
  return findAll(readWorkbook(book, today), book).map(
    ({ heading, severity, code, fix, params = {} }) => [
      heading,
      `${severity} ${code}` +
        (fix === undefined ? '' : ` → ${fix.kind === 'date' ? toIsoDate(fix.value) : fix.value}`) +
        (params['candidates'] === undefined ? '' : ` (${params['candidates']})`),
    ],
  );
}

/** A change of one of the sample's sheets as rows, the header first. */
export interface Remade {
  readonly title: string;
  readonly remake: (rows: readonly (readonly TestCell[])[]) => readonly (readonly TestCell[])[];
}

export type Change = Typed | Remade;

function bookWith(changes: readonly Change[]): Snapshot {
  const changed = (sheet: SheetCells, change: Change): SheetCells => {
    if (('rows' in change ? change.sheet : change.title) !== sheet.title) return sheet;
    return 'rows' in change
      ? withRows(sheet, change)
      : sheetOf(sheet.title, change.remake(rowsOf(sheet)));
  };
  return { ...clean, sheets: clean.sheets.map((sheet) => changes.reduce(changed, sheet)) };
}

/** The sample's sheets hold texts, numbers and days only. */
function rowsOf({ values, formulas }: SheetCells): readonly (readonly TestCell[])[] {
  const count = Math.max(...values.map((column) => column.length));
  return Array.from({ length: count }, (_, row) =>
    values.map((column, index) => {
      const value = column[row] ?? '';
      return typeof value === 'number' && typeof formulas[index]?.[row] === 'string'
        ? { date: value }
        : value;
    }),
  );
}

function withRows(sheet: SheetCells, { sheet: title, rows }: Typed): SheetCells {
  const headings = sheet.values.map((column) => String(column[0]));
  const usual: Cells = inOrder[title];
  const typed = rows.map((cells) => ({ ...usual, ...cells }));
  for (const heading of typed.flatMap((cells) => Object.keys(cells))) {
    if (!headings.includes(heading)) throw new Error(`${title} has no column ${heading}`);
  }
  const added = sheetOf(
    title,
    typed.map((cells) => headings.map((heading) => cells[heading])),
  );
  const below = <Cell>(columns: readonly (readonly Cell[])[], more: readonly (readonly Cell[])[]) =>
    columns.map((column, index) => [...column, ...(more[index] ?? [])]);
  return {
    ...sheet,
    values: below(sheet.values, added.values),
    formulas: below(sheet.formulas, added.formulas),
  };
}
