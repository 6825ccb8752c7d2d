/** Texts in a legacy encoding, garbled texts, and texts that lost letters; mended where that is certain. */
import { isFormula, type CellValue } from '../cells/cell';
import { detectEncoding, mayBeFaulty } from '../encodings/detect';
import type { FindingCode } from '../findings/catalogue';
import type { Problem } from '../findings/finding';
import type { Kind } from '../kinds/kind';
import { allTables } from '../tables/all';
import type { Column } from '../tables/table';
import { toCanonicalText } from '../text/unicode';
import type { RowProblem } from '../workbook/read-column';
import type { TableReading } from '../workbook/read-table';
import type { TableCheck } from './check';

const codes = {
  tcvn3: 'text-tcvn3',
  vni: 'text-vni',
  mojibake: 'text-mojibake',
} as const satisfies Record<string, FindingCode>;

/** Any text may stand in them. */
const free: readonly Kind['name'][] = ['name', 'text'];
/** A text that their own kind understood has the better proposal already. */
const fromList: readonly Kind['name'][] = ['list', 'ward'];

export const textEncoding: TableCheck = {
  codes: [...Object.values(codes), 'text-encoding-unclear', 'text-lost-letters'],
  run: (reading) => {
    // What the add-on writes itself quotes the texts that were mended.
    if (!allTables.includes(reading.table)) return [];
    return reading.table.columns.filter(isJudged).flatMap((column) => inColumn(reading, column));
  },
};

/** An alias is what people type, as they type it. */
const isJudged = ({ key, kind: { name } }: Column) =>
  key !== 'aliases' && (free.includes(name) || fromList.includes(name));

function inColumn(reading: TableReading, column: Column): readonly RowProblem[] {
  const { sheet, header, rows } = reading;
  const index = header.columns.get(column.key) ?? -1;
  const cells = sheet.values[index] ?? [];
  const understood = fromList.includes(column.kind.name) ? reading.column(column.key).values : null;
  const judged = new Map<string, Problem | null>();
  const problems: RowProblem[] = [];
  let above: CellValue | undefined;
  rows.forEach((sheetRow, row) => {
    if (understood !== null && understood[row] !== null) return;
    const text = cells[sheetRow];
    if (typeof text !== 'string' || text === above) return;
    if (!mayBeFaulty(text)) {
      above = text;
      return;
    }
    let problem = judged.get(text);
    if (problem === undefined) {
      problem = judge(text, column);
      judged.set(text, problem);
    }
    if (problem === null) return;
    // What a formula shows is mended where it comes from.
    if (problem.fix !== undefined && isFormula(text, sheet.formulas[index]?.[sheetRow])) return;
    problems.push({ row, column, problem });
  });
  return problems;
}

function judge(text: string, column: Column): Problem | null {
  const fault = detectEncoding(text);
  if (fault === null) return null;
  if (fault.kind === 'lost-letters') return { code: 'text-lost-letters' };
  if (!fault.isCertain || fault.repaired === null) return { code: 'text-encoding-unclear' };
  const canonical = tidied(fault.repaired, column);
  return {
    code: codes[fault.kind],
    params: { canonical },
    fix: { kind: 'text', value: canonical },
  };
}

/** Canonical, so that nothing is left to mend; whole sentences keep their lines. */
function tidied(text: string, { kind }: Column): string {
  if (kind.name !== 'text') return toCanonicalText(text);
  return text.split('\n').map(toCanonicalText).join('\n');
}
