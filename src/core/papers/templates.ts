/** The templates of a workbook, each read with what is wrong in it: rows of `Mẫu giấy`, and those that come with the product. */
import { conditionProblem, readCondition, type ConditionContext } from '../figures/row-condition';
import type { Filter } from '../figures/indicators';
import type { Problem } from '../messages/finding';
import { dataTables, registerNamed } from '../schema/all';
import { paperTemplates } from '../schema/paper-sheets';
import type { Table } from '../schema/table';
import { fold } from '../vietnamese/fold';
import { textsOf, type TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import { builtInTemplates, type TemplateText } from './built-in-templates';
import { findField, type PaperField } from './fields';
import { paperKindOf, type PaperKind } from './paper-kinds';
import { readPaperSize, type PaperSize } from './paper-size';
import { fieldsOf, piecesOf, readTemplateText, type PaperLine, type Pieces } from './template-text';

export interface PaperTemplate {
  readonly name: string;
  readonly kind: PaperKind;
  readonly paper: PaperSize;
  readonly table: Table;
  readonly condition: string;
  readonly filters: readonly Filter[];
  readonly lines: readonly PaperLine<PaperField>[];
}

/** What is wrong with a template, at a column of its row. */
export interface TemplateProblem {
  readonly column: 'name' | 'source' | 'condition' | 'paper' | 'text';
  readonly problem: Problem;
}

export interface ReadTemplate {
  readonly name: string;
  /** null where it cannot be printed. */
  readonly template: PaperTemplate | null;
  readonly problems: readonly TemplateProblem[];
}

/** A template's row, and its data row; null for one that comes with the product. */
export interface TemplateRow extends TemplateText {
  readonly row: number | null;
}

/** The rows of the sheet; then those of the product whose names it does not use. */
export function templateRows({ tables }: Pick<WorkbookData, 'tables'>): readonly TemplateRow[] {
  const own = ownRows(tables.get(paperTemplates.sheet));
  const taken = new Set(own.map(({ name }) => fold(name)));
  return [
    ...own,
    ...builtInTemplates
      .filter(({ name }) => !taken.has(fold(name)))
      .map((template) => ({ ...template, row: null })),
  ];
}

function ownRows(reading: TableData | undefined): readonly TemplateRow[] {
  if (reading === undefined) return [];
  const columns = ['kind', 'source', 'condition', 'paper', 'text'] as const;
  const [kinds, sources, conditions, papers, texts] = columns.map((key) => textsOf(reading, key));
  return textsOf(reading, 'name').flatMap((name, row) =>
    name === null
      ? []
      : [
          {
            row,
            name,
            kind: kinds?.[row] ?? '',
            source: sources?.[row] ?? '',
            condition: conditions?.[row] ?? '',
            paper: papers?.[row] ?? '',
            text: texts?.[row] ?? '',
          },
        ],
  );
}

export function readTemplate(
  { name, kind: kindName, source, condition: typed, paper: size, text }: TemplateText,
  context: ConditionContext,
): ReadTemplate {
  const kind = paperKindOf(kindName);
  const table = registerNamed(source);
  if (table === undefined) {
    const candidates = dataTables.map(({ sheet }) => sheet).join(', ');
    const problem: Problem = { code: 'paper-source-unknown', params: { candidates } };
    return { name, template: null, problems: [{ column: 'source', problem }] };
  }
  const problems: TemplateProblem[] = [];
  const condition = readCondition(typed, table, context);
  if (!condition.ok) {
    problems.push({ column: 'condition', problem: conditionProblem(condition) });
  }
  const paper = size === '' ? kind.paper : readPaperSize(size);
  if (paper === null) {
    problems.push({ column: 'paper', problem: { code: 'paper-size-unknown' } });
  }
  const { lines, faults } = readLines(readTemplateText(text), table, kind.isList);
  problems.push(...faults.map((problem) => ({ column: 'text' as const, problem })));
  const isUsable = condition.ok && paper !== null && faults.every(({ code }) => isHarmless(code));
  return {
    name,
    problems,
    template: isUsable
      ? { name, kind, paper, table, condition: typed, filters: condition.filters, lines }
      : null,
  };
}

/** A template without a field can be printed: it is only the same for all. */
const isHarmless = (code: Problem['code']) => code === 'template-without-fields';

interface ReadLines {
  readonly lines: readonly PaperLine<PaperField>[];
  readonly faults: readonly Problem[];
}

/** Fields by what they stand for, and what each row of a table is repeated for. */
function readLines(lines: readonly PaperLine[], table: Table, isList: boolean): ReadLines {
  const unknown = new Set<string>();
  const telling = new Set<string>();
  const misplaced = new Set<string>();
  const named = (pieces: Pieces, isRepeated: boolean, isCriterion: boolean): Pieces<PaperField> =>
    pieces.flatMap((piece): Pieces<PaperField> => {
      if ('optional' in piece) {
        return [{ ...piece, optional: named(piece.optional, isRepeated, isCriterion) }];
      }
      if (!('field' in piece)) return [piece];
      const found = findField(piece.field, { table, isList });
      if (typeof found === 'string') {
        (found === 'private' ? telling : unknown).add(piece.field);
        return [];
      }
      const field = isCriterion ? ofCriterion(found) : found;
      const isOfOneRow = field.of === 'row' && isList && !isRepeated;
      if (isOfOneRow || (field.of === 'criterion' && !isCriterion)) {
        misplaced.add(piece.field);
        return [];
      }
      return [{ ...piece, field }];
    });
  const read = lines.map((line): PaperLine<PaperField> => {
    if ('pieces' in line) return { ...line, pieces: named(line.pieces, false, false) };
    if (line.kind === 'columns') {
      return { ...line, rows: line.rows.map((row) => row.map((one) => named(one, false, false))) };
    }
    if (line.kind !== 'table') return line;
    return {
      ...line,
      rows: line.rows.map(({ cells, isHeader }) => {
        const repeats = repeatsOf(cells, table, isList);
        const isCriterion = repeats === 'criteria';
        return {
          isHeader,
          ...(repeats !== undefined && { repeats }),
          cells: cells.map((cell) => named(cell, repeats === 'rows', isCriterion)),
        };
      }),
    };
  });
  const hasField = read.some((line) =>
    piecesOf(line).some((pieces) => fieldsOf(pieces).length > 0),
  );
  const inBraces = (names: ReadonlySet<string>) => [...names].map((name) => `{${name}}`).join(', ');
  const sheet = table.sheet;
  return {
    lines: read,
    faults: [
      ...(unknown.size === 0
        ? []
        : [
            {
              code: 'template-field-unknown' as const,
              params: { fields: inBraces(unknown), sheet },
            },
          ]),
      ...(telling.size === 0
        ? []
        : [{ code: 'template-field-private' as const, params: { fields: inBraces(telling) } }]),
      ...(misplaced.size === 0
        ? []
        : [{ code: 'template-field-misplaced' as const, params: { fields: inBraces(misplaced) } }]),
      ...(hasField || unknown.size + telling.size + misplaced.size > 0
        ? []
        : [{ code: 'template-without-fields' as const, params: { example: '{Tên Hội}' } }]),
    ],
  };
}

/** In a row of criteria the order is the criterion's. */
function ofCriterion(field: PaperField): PaperField {
  return field.of === 'row' && field.read === 'order'
    ? { of: 'criterion', read: 'order', form: 'plain' }
    : field;
}

function repeatsOf(
  cells: readonly Pieces[],
  table: Table,
  isList: boolean,
): 'rows' | 'criteria' | undefined {
  const sources = cells
    .flatMap((cell) => fieldsOf(cell))
    .map((name) => findField(name, { table, isList }))
    .map((found) => (typeof found === 'string' ? found : found.of));
  if (sources.includes('criterion')) return 'criteria';
  return isList && sources.includes('row') ? 'rows' : undefined;
}
