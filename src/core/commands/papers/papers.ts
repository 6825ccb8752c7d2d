/** Papers: one printing of a template for the rows that are chosen, as data for whoever makes a Word file of it. Writes nothing. */
import { findAll } from '../../checks/run-checks';
import { catalogue } from '../../messages/finding-catalog';
import { failure, type Failure, type Result } from '../../messages/failure-catalog';
import { fill, type Params } from '../../messages/format';
import { conditionProblem, readCondition } from '../../figures/row-condition';
import type { Filter } from '../../figures/indicators';
import type { Problem } from '../../messages/finding';
import { chooseRows, type LeftOutReason } from '../../papers/choose-rows';
import { criteriaOf } from '../../papers/criteria';
import { listsCriteria, paperJob, type JobTemplate, type PaperJob } from '../../papers/paper-job';
import { readTemplate, templateRows } from '../../papers/templates';
import { wordTemplate, type WordFields } from '../../papers/word-template';
import type { Period } from '../../data/periods';
import { paperCriteria, paperTemplates } from '../../schema/paper-sheets';
import { columnOf, type Table } from '../../schema/table';
import { fold, withoutTones } from '../../vietnamese/fold';
import type { WorkbookData } from '../../workbook/read-workbook';
import { choosePeriod } from '../choose-period';
import type { Command, CommonInput } from '../command';
import { journalTitle } from '../fix/journal';
import { openWorkbook, tableTitles } from '../open-workbook';
import { printedRows } from './printed-rows';

export type TemplateChoice =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'word'; readonly fields: WordFields; readonly sheet: string | null };

export interface PapersInput extends CommonInput {
  readonly template: TemplateChoice;
  /** Beside the template's own; '' for none. */
  readonly condition: string;
  /** null: the period of the settings; 'all': rows of all times. */
  readonly period: Period | null | 'all';
  /** A name or code; null: all units. */
  readonly unit: string | null;
  /** 1-based rows of the sheet; null: all. */
  readonly rows: readonly number[] | null;
  /** Leave out what the journal says was printed already. */
  readonly skipPrinted: boolean;
}

export interface LeftOut {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly reason: LeftOutReason;
}

/** A row that is printed once more. */
export interface Reprinted {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly when: string;
  readonly who: string;
}

export interface PapersResult {
  readonly job: PaperJob;
  readonly leftOut: readonly LeftOut[];
  readonly reprinted: readonly Reprinted[];
  /** A name for the Word file. */
  readonly fileName: string;
}

/** Word opens longer files slowly, or not at all. */
export const mostRows = 5000;

export const papers: Command<PapersInput, PapersResult> = {
  name: 'papers',
  onlyReads: true,
  reads: (titles) => [...new Set([...tableTitles(titles), ...journalTitle(titles)])],
  plan: (input, snapshot) => {
    const { today, period: asked, unit, rows, skipPrinted } = input;
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const chosen = templateFor(workbook, input.template);
    if (!chosen.ok) return chosen;
    const { template, table, isForOne } = chosen;
    const condition = readCondition(input.condition, table, workbook.context);
    if (!condition.ok) return conditionFailure(conditionProblem(condition));
    const when = periodFor(workbook, asked);
    if (!when.ok) return when;
    const place = unitFor(workbook, unit, when.period?.to ?? today);
    if (!place.ok) return place;
    const reading = workbook.tables.get(table.sheet);
    if (reading === undefined) {
      return failure('paper-sheet-unread', { sheet: table.sheet, template: template.name });
    }

    const titles = listsCriteria(template.lines)
      ? new Set(criteriaOf(workbook.tables.get(paperCriteria.sheet)).keys())
      : null;
    const found = chooseRows(workbook, reading, findAll(workbook, snapshot), {
      filters: [...chosen.filters, ...condition.filters],
      period: when.period,
      unit: place.code,
      sheetRows: rows === null ? null : new Set(rows),
      isForOne,
      titles,
    });
    const source = { workbook, reading, periodName: when.name, period: when.period, today };
    const whole = paperJob(template, { ...source, rows: found.rows });
    const printed = printedRows(snapshot, template.name);
    const again = whole.rows.filter(({ key }) => printed.has(key));
    const kept = new Set(again.map(({ key }) => key));
    const isSkipping = skipPrinted && again.length > 0;
    const job = isSkipping
      ? paperJob(template, {
          ...source,
          rows: found.rows.filter((_, order) => !kept.has(whole.rows[order]?.key ?? '')),
        })
      : whole;
    const leftOut: readonly LeftOut[] = [
      ...found.leftOut.map(({ row, reason }) => ({
        sheet: reading.sheet.title,
        row: (reading.rows[row] ?? -1) + 1,
        reason,
      })),
      ...(isSkipping
        ? again.flatMap(({ sheet, row, key }): readonly LeftOut[] => {
            const last = printed.get(key);
            return last === undefined ? [] : [{ sheet, row, reason: { kind: 'printed', ...last } }];
          })
        : []),
    ];
    if (job.rows.length === 0 && leftOut.length === 0) {
      return failure('papers-none', { sheet: reading.sheet.title, template: template.name });
    }
    if (job.rows.length > mostRows) {
      return failure('papers-too-many', { rowsNumber: job.rows.length, mostNumber: mostRows });
    }
    return {
      ok: true,
      changes: [],
      result: {
        job,
        leftOut,
        reprinted: isSkipping
          ? []
          : again.flatMap(({ sheet, row, name, key }): readonly Reprinted[] => {
              const last = printed.get(key);
              return last === undefined ? [] : [{ sheet, row, name, ...last }];
            }),
        fileName: fileNameOf(template.name, when.name),
      },
    };
  },
};

interface Chosen {
  readonly template: JobTemplate;
  readonly table: Table;
  readonly filters: readonly Filter[];
  readonly isForOne: boolean;
}

function templateFor(workbook: WorkbookData, choice: TemplateChoice): Result<Chosen> {
  if (choice.kind === 'word') {
    const read = wordTemplate(choice.fields, choice.sheet);
    if (!read.ok) return read;
    const { template } = read;
    return { ok: true, template, table: template.table, filters: [], isForOne: template.isForOne };
  }
  const rows = templateRows(workbook);
  const row = rows.find(({ name }) => fold(name) === fold(choice.name));
  if (row === undefined) {
    const names = rows.map(({ name }) => `“${name}”`).join(', ');
    return failure('template-missing', { template: choice.name, names });
  }
  const { template, problems } = readTemplate(row, workbook.context);
  if (template === null) {
    const first = problems.find(({ problem }) => problem.code !== 'template-without-fields');
    return first === undefined
      ? failure('template-missing', { template: choice.name, names: '' })
      : failure('template-unusable', {
          template: row.name,
          column: columnOf(paperTemplates, first.column).heading,
          ...problemWords(first.problem),
        });
  }
  const { table, filters, kind } = template;
  return { ok: true, template, table, filters, isForOne: kind.isForOne };
}

/** In Vietnamese, as the names of columns and values are. */
function problemWords({ code, params }: Problem): {
  readonly what: string;
  readonly todo: string;
} {
  const { what, todo } = catalogue[code].vi;
  const known: Params = { ...params };
  return { what: fill<string>(what, known), todo: fill<string>(todo, known) };
}

const conditionFailure = (problem: Problem): Failure =>
  failure('paper-condition-wrong', problemWords(problem));

function periodFor(
  workbook: WorkbookData,
  asked: PapersInput['period'],
): Result<{ readonly period: Period | null; readonly name: string }> {
  if (asked === 'all') return { ok: true, period: null, name: '' };
  const chosen = choosePeriod(workbook, asked);
  return chosen.ok ? { ok: true, period: chosen.period, name: chosen.name } : chosen;
}

/** The unit as the rows of a period are of it: of several of one name the one that is valid on its last day. */
function unitFor(
  { context: { wards } }: WorkbookData,
  asked: string | null,
  day: number,
): Result<{ readonly code: string | null }> {
  if (asked === null || asked.trim() === '') return { ok: true, code: null };
  const byCode = wards.byCode(asked.trim(), day);
  const named = wards.named(asked);
  const unit = byCode ?? named.find((one) => wards.isValidOn(one, day)) ?? named[0];
  return unit === undefined
    ? failure('paper-unit-unknown', { unit: asked })
    : { ok: true, code: unit.code };
}

const notPlain = /[^a-z0-9]+/g;

/** Longer names do not fit the path of a folder on Windows any more. */
const longestName = 100;

/** "Giay-chung-nhan-nam-2017.docx": letters that every system carries unharmed. */
function fileNameOf(template: string, period: string): string {
  const name = withoutTones(`${template} ${period}`.replace(/\.docx$/i, ''))
    .replace(notPlain, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestName)
    .replace(/-+$/, '');
  return `${name === '' ? 'Giay' : name.charAt(0).toUpperCase() + name.slice(1)}.docx`;
}
