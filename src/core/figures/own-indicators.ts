/**
 * Reads the indicators that staff define in `Chỉ số`, and says what is wrong with a definition. What
 * comes out are indicators as the built-in ones, so that nothing else knows who defined them.
 */
import { separated } from '../data/cell';
import type { Problem } from '../messages/finding';
import { dataTables, registerNamed } from '../schema/all';
import { ownIndicators } from '../schema/reference-sheets';
import { activities } from '../schema/registers/activities';
import { awards } from '../schema/registers/awards';
import { organisation } from '../schema/registers/organisation';
import { registrations } from '../schema/registers/registrations';
import { resultSectionNames } from '../schema/result-sections';
import type { Column, Table } from '../schema/table';
import { fold, foldHeading, withoutTones } from '../vietnamese/fold';
import { headingKeys } from '../workbook/header';
import { textsOf } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import { moneyUnit, shareUnit } from './figure-text';
import { indicator, sumOf, type Filter, type Indicator, type RowMeasure } from './indicators';
import { conditionProblem, readCondition } from './row-condition';

type Workbook = Pick<WorkbookData, 'tables' | 'context'>;

/** The columns of `Chỉ số` that may be at fault. */
type DefinitionColumn = 'name' | 'table' | 'condition' | 'calculation' | 'unit';

export interface DefinitionProblem {
  /** Data row of `Chỉ số`. */
  readonly row: number;
  readonly column: DefinitionColumn;
  readonly problem: Problem;
}

export interface OwnIndicators {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly DefinitionProblem[];
}

/** What finds an indicator that is built in, by its label or id. */
type FindBuiltIn = (name: string) => Indicator | undefined;

/** A row of `Chỉ số` as typed. */
interface Definition {
  readonly row: number;
  readonly name: string;
  readonly id: string;
  readonly table: string;
  readonly condition: string;
  readonly unit: string;
  readonly section: string | undefined;
  readonly calculation: string;
  /** Before the colon, folded: "tổng"; and what stands behind it. */
  readonly kind: string;
  readonly of: string;
}

const calculations =
  'Đếm dòng; Tổng: Cột; Số tên khác nhau: Cột; Cộng: Chỉ số 1; Chỉ số 2; Trừ: Chỉ số 1; Chỉ số 2; Tỷ lệ: Chỉ số 1 / Chỉ số 2';

const fromIndicators: readonly string[] = ['cộng', 'trừ', 'tỷ lệ', 'tỉ lệ'];

export function readOwnIndicators(workbook: Workbook, builtIn: FindBuiltIn): OwnIndicators {
  const problems: DefinitionProblem[] = [];
  const definitions = namedOnce(definitionRows(workbook), builtIn, problems);
  const found = new Map<Definition, Indicator | null>();
  const open: Definition[] = [];

  const tell = ({ row }: Definition, column: DefinitionColumn, problem: Problem) => {
    problems.push({ row, column, problem });
    return null;
  };

  /** null: it cannot be used. */
  function indicatorOf(definition: Definition): Indicator | null {
    const known = found.get(definition);
    if (known !== undefined) return known;
    open.push(definition);
    const made = fromIndicators.includes(definition.kind)
      ? derivedIndicator(definition)
      : rowIndicator(definition, workbook, tell);
    open.pop();
    // It may have been told of already, as one of a circle.
    const settled = found.get(definition) === null ? null : made;
    found.set(definition, settled);
    return settled;
  }

  function partOf(name: string): Indicator | 'unknown' | 'unusable' {
    const known = builtIn(name);
    if (known !== undefined) return known;
    const wanted = foldHeading(name);
    const own = definitions.find((one) => foldHeading(one.name) === wanted || one.id === name);
    if (own === undefined) return 'unknown';
    const at = open.indexOf(own);
    if (at < 0) return indicatorOf(own) ?? 'unusable';
    const circle = open.slice(at);
    const names = [...circle, own].map((one) => `“${one.name}”`).join(' → ');
    for (const one of circle) {
      tell(one, 'calculation', { code: 'definition-circular', params: { names } });
      found.set(one, null);
    }
    return 'unusable';
  }

  function derivedIndicator(definition: Definition): Indicator | null {
    const { name, id, kind, of, unit, section } = definition;
    const filled = (['table', 'condition'] as const).find((key) => definition[key] !== '');
    if (filled !== undefined) return tell(definition, filled, { code: 'definition-not-of-rows' });
    const isShare = kind === 'tỷ lệ' || kind === 'tỉ lệ';
    const names = isShare ? of.split(/\s*\/\s*/) : separated(of);
    if (names.length < 2 || (isShare && names.length > 2)) return unclear(definition, tell);
    const parts: Indicator[] = [];
    for (const part of names) {
      const known = partOf(part);
      if (known === 'unusable') {
        // Of a circle every member was told; of another faulty definition its own row says why.
        if (found.get(definition) === null) return null;
        return tell(definition, 'calculation', {
          code: 'definition-part-faulty',
          params: { part },
        });
      }
      if (known === 'unknown') {
        return tell(definition, 'calculation', {
          code: 'definition-part-unknown',
          params: { part },
        });
      }
      parts.push(known);
    }
    const [first, second] = parts;
    if (first === undefined || second === undefined) return unclear(definition, tell);
    const isMoney = ({ unit: one }: Indicator) => one === moneyUnit;
    const mixed = parts.find((one) => one.rounding === 'share' || isMoney(one) !== isMoney(first));
    if (mixed !== undefined) {
      const params = { part: mixed.label };
      return tell(definition, 'calculation', { code: 'definition-parts-mixed', params });
    }
    const fitting = unitOf(unit, isShare ? shareUnit : isMoney(first) ? moneyUnit : null);
    if (fitting === null) return wrongUnit(definition, tell);
    const common = { section: section ?? first.section ?? usualSection(first.table) };
    return isShare
      ? indicator(
          id,
          name,
          fitting,
          first.table,
          [],
          { kind: 'ratio', of: first.id, over: second.id, times: 10_000 },
          { ...common, rounding: 'share' },
        )
      : indicator(
          id,
          name,
          fitting,
          first.table,
          [],
          {
            kind: 'combined',
            parts: parts.map((part, order) => ({
              id: part.id,
              sign: kind === 'trừ' && order > 0 ? -1 : 1,
            })),
          },
          common,
        );
  }

  const indicators = definitions.flatMap((definition) => indicatorOf(definition) ?? []);
  return { indicators, problems };
}

function definitionRows({ tables }: Workbook): readonly Definition[] {
  const reading = tables.get(ownIndicators.sheet);
  if (reading === undefined) return [];
  const keys = ['table', 'condition', 'calculation', 'unit', 'section'] as const;
  const columns = new Map(keys.map((key) => [key, textsOf(reading, key)]));
  return textsOf(reading, 'name').flatMap((name, row): readonly Definition[] => {
    const text = (key: (typeof keys)[number]) => columns.get(key)?.[row] ?? '';
    const calculation = text('calculation');
    // A row without these is told of as every row that lacks a value.
    if (name === null || calculation === '') return [];
    const at = calculation.indexOf(':');
    return [
      {
        row,
        name,
        id: `own.${
          withoutTones(name)
            .match(/[a-z\d]+/g)
            ?.join('-') ?? ''
        }`,
        table: text('table'),
        condition: text('condition'),
        unit: text('unit'),
        section: text('section') || undefined,
        calculation,
        kind: fold(at < 0 ? calculation : calculation.slice(0, at)),
        of: at < 0 ? '' : calculation.slice(at + 1).trim(),
      },
    ];
  });
}

/** Of one name, or one that gives the same id, the first counts. */
function namedOnce(
  definitions: readonly Definition[],
  builtIn: FindBuiltIn,
  problems: DefinitionProblem[],
): readonly Definition[] {
  const first = new Map<string, Definition>();
  return definitions.filter((definition) => {
    const { name, id, row } = definition;
    const taken = builtIn(name);
    const earlier = first.get(foldHeading(name)) ?? first.get(id);
    if (taken === undefined && earlier === undefined) {
      first.set(foldHeading(name), definition).set(id, definition);
      return true;
    }
    const problem: Problem =
      taken === undefined
        ? { code: 'definition-repeated', params: { name: earlier?.name ?? '' } }
        : { code: 'definition-built-in', params: { indicator: taken.label } };
    problems.push({ row, column: 'name', problem });
    return false;
  });
}

type Tell = (definition: Definition, column: DefinitionColumn, problem: Problem) => null;

function rowIndicator(definition: Definition, workbook: Workbook, tell: Tell): Indicator | null {
  const { name, id, section } = definition;
  const table = registerNamed(definition.table);
  if (table === undefined) {
    const candidates = dataTables.map(({ sheet }) => sheet).join(', ');
    return tell(definition, 'table', { code: 'definition-table-unknown', params: { candidates } });
  }
  const measure = measureOf(definition, table, tell);
  const condition = readCondition(definition.condition, table, workbook.context);
  if (!condition.ok) tell(definition, 'condition', conditionProblem(condition));
  if (measure === null || !condition.ok) return null;
  const filters: readonly Filter[] = condition.filters;
  const unit = unitOf(definition.unit, isMoney(measure, table) ? moneyUnit : null);
  if (unit === null) return wrongUnit(definition, tell);
  return indicator(id, name, unit, table, filters, measure, {
    section: section ?? usualSection(table),
  });
}

/** null: what Cách tính says cannot be read. */
function measureOf(definition: Definition, table: Table, tell: Tell): RowMeasure | null {
  const { kind, of } = definition;
  if (kind === 'đếm dòng' || kind === 'đếm số dòng') return { kind: 'rows' };
  const isSum = kind === 'tổng';
  if (!isSum && kind !== 'số tên khác nhau') return unclear(definition, tell);
  const kinds: readonly string[] = isSum ? ['money', 'count'] : ['name', 'text', 'list'];
  const fitting = ({ kind: one }: Column) => kinds.includes(one.name) && !one.isIgnored;
  const [key] = headingKeys(table.columns).get(foldHeading(of)) ?? [];
  const column = table.columns.find((one) => one.key === key);
  if (column === undefined || !fitting(column)) {
    const candidates = table.columns
      .filter(fitting)
      .map(({ heading }) => heading)
      .join('; ');
    const params = { column: of, sheet: table.sheet, candidates };
    return tell(definition, 'calculation', { code: 'definition-column-unknown', params });
  }
  return isSum ? sumOf(table, column.key) : { kind: 'distinct-names', column: column.key };
}

function unclear(definition: Definition, tell: Tell): null {
  const params = { candidates: calculations };
  return tell(definition, 'calculation', { code: 'definition-calculation-unclear', params });
}

const isMoney = (measure: RowMeasure, table: Table): boolean =>
  measure.kind === 'amount' ||
  (measure.kind === 'sum' &&
    table.columns.some(({ key, kind }) => key === measure.column && kind.name === 'money'));

/**
 * Money is in đồng and a share in per cent, whatever stands there; neither is the unit of anything else.
 * @param own null: any other unit; @returns null where it does not fit
 */
function unitOf(typed: string, own: string | null): string | null {
  const unit = ['đ', 'vnđ', 'vnd', 'đồng'].includes(fold(typed)) ? moneyUnit : typed;
  if (own === null) return unit === moneyUnit || unit === shareUnit ? null : unit;
  return unit === '' || unit === own ? own : null;
}

function wrongUnit(definition: Definition, tell: Tell): null {
  return tell(definition, 'unit', { code: 'definition-unit-wrong' });
}

/** Where the figures of a register are told in the report. */
function usualSection(table: Table): string {
  if (table === registrations) return resultSectionNames.titles;
  if (table === awards) return resultSectionNames.awards;
  if (table === activities) return resultSectionNames.outreach;
  return table === organisation ? resultSectionNames.organisation : resultSectionNames.fund;
}
