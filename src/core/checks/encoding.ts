/** Texts in a legacy encoding, garbled texts, and texts that lost letters; mended where that is certain. */
import { isFormula } from '../data/cell';
import { detectEncoding } from '../vietnamese/encodings/detect';
import { encodingCodes, repairedText } from '../vietnamese/encodings/repair';
import type { Problem } from '../messages/finding';
import { holdsWords, type ColumnType } from '../schema/column-type';
import { allTables } from '../schema/all';
import type { Column } from '../schema/table';
import { toCanonicalText } from '../vietnamese/unicode';
import { valueAt, type RowProblem } from '../workbook/read-column';
import type { TableData } from '../workbook/read-table';
import type { TableCheck } from './check';

/** Texts that mean one of some known names: that name is the proposal. */
const fromList: readonly ColumnType['name'][] = ['list', 'ward'];

export const textEncoding: TableCheck = {
  codes: [...Object.values(encodingCodes), 'text-encoding-unclear', 'text-lost-letters'],
  run: (reading) => {
    // What the add-on writes itself quotes the texts that were mended.
    if (!allTables.includes(reading.table)) return [];
    return reading.table.columns.filter(isJudged).flatMap((column) => inColumn(reading, column));
  },
};

/** An alias is what people type, as they type it. */
const isJudged = ({ key, kind }: Column) => key !== 'aliases' && holdsWords(kind);

function inColumn(reading: TableData, column: Column): readonly RowProblem[] {
  const { sheet, header, rows } = reading;
  const { raw, numbers, suspects } = reading.column(column.key).cells;
  const found = new Map<number, EncodingProblem>();
  for (const number of suspects) {
    const fault = judge(String(raw[number]), column);
    if (fault !== null) found.set(number, fault);
  }
  if (found.size === 0) return [];
  const formulas = sheet.formulas[header.columns.get(column.key) ?? -1] ?? [];
  const nameOf = knownNames(reading, column);
  const problems: RowProblem[] = [];
  rows.forEach((sheetRow, row) => {
    const number = numbers[row] ?? -1;
    const fault = found.get(number);
    if (fault === undefined) return;
    const name = nameOf(row);
    // Its own kind knows the text as it stands, or it is none of the encoding's making.
    if (name !== null && (fault.repaired === null || name === '')) return;
    if (fault.repaired === null)
      return void problems.push({ row, column, problem: { code: fault.code } });
    // What a formula shows is mended where it comes from.
    if (isFormula(raw[number], formulas[sheetRow])) return;
    problems.push({ row, column, problem: mended(fault.code, name ?? fault.repaired) });
  });
  return problems;
}

/**
 * What the texts of a list or of wards were understood as, by data row; '' where that is said
 * already, null where they were not understood, or are free texts.
 */
function knownNames(reading: TableData, column: Column): (row: number) => string | null {
  if (!fromList.includes(column.kind.name)) return () => null;
  const at = valueAt(reading.column(column.key));
  let told: Set<number> | null = null;
  return (row) => {
    const value = at(row);
    if (value === null) return null;
    told ??= new Set(
      reading.problems.flatMap((one) => (one.column.key === column.key ? one.row : [])),
    );
    if (told.has(row)) return '';
    return typeof value === 'object' && 'name' in value ? value.name : String(value);
  };
}

type EncodingProblem =
  | { readonly code: RepairableCode; readonly repaired: string }
  /** It cannot be read for certain. */
  | { readonly code: 'text-lost-letters' | 'text-encoding-unclear'; readonly repaired: null };

type RepairableCode = NonNullable<ReturnType<typeof repairedText>>['code'];

function judge(text: string, column: Column): EncodingProblem | null {
  const repaired = repairedText(text);
  if (repaired !== null) return { code: repaired.code, repaired: tidied(repaired.text, column) };
  const fault = detectEncoding(text);
  if (fault === null) return null;
  const code = fault.kind === 'lost-letters' ? 'text-lost-letters' : 'text-encoding-unclear';
  return { code, repaired: null };
}

const mended = (code: RepairableCode, canonical: string): Problem => ({
  code,
  params: { canonical },
  fix: { kind: 'text', value: canonical },
});

/** Canonical, so that nothing is left to mend; whole sentences keep their lines. */
function tidied(text: string, { kind }: Column): string {
  if (kind.name !== 'text') return toCanonicalText(text);
  return text.split('\n').map(toCanonicalText).join('\n');
}
