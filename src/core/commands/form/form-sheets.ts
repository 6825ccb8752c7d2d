/**
 * Forms of the level above as sheets of the workbook: which there are, the usual ones as new sheets,
 * and one of them filled in as a copy, so that the form stays for the next period.
 */
import { findAll } from '../../checks/run-checks';
import { isFormula } from '../../data/cell';
import type { Period } from '../../data/periods';
import { failure } from '../../messages/failure-catalog';
import { pageOf } from '../../report/sheet/layout';
import { fold } from '../../vietnamese/fold';
import type { SheetCells } from '../../workbook/snapshot';
import { sheetNamed } from '../../workbook/read-workbook';
import { choosePeriod } from '../choose-period';
import type { Command, CommonInput } from '../command';
import { titleFor, type OwnPage } from '../managed-pages';
import { isOwnTitle } from '../new-year/left-behind';
import { openWorkbook, tableTitles, unreadableSheet } from '../open-workbook';
import { reportOf } from '../report/build-report';
import { filledForm, type FillFormResult, type FormSheet } from './fill-form';
import { codePattern } from './form-codes';
import { usualForms, type UsualForm } from './usual-forms';

export interface ListFormsResult {
  /** Titles of the sheets with codes, in their order. */
  readonly forms: readonly string[];
  /** The usual forms: their names, and what their sheets are called. */
  readonly usual: readonly { readonly name: string; readonly title: string }[];
}

/** A copy of a form that was filled in before has no codes, and is no form. */
const hasCodes = ({ values }: SheetCells): boolean =>
  values.some((column) =>
    column.some((value) => typeof value === 'string' && value.search(codePattern) >= 0),
  );

export const listForms: Command<CommonInput, ListFormsResult> = {
  name: 'list-forms',
  onlyReads: true,
  reads: (titles) => titles.filter((title) => !isOwnTitle(title)),
  plan: (_, { titles, sheets }) => {
    const found = new Set(sheets.filter(hasCodes).map(({ title }) => title));
    return {
      ok: true,
      changes: [],
      result: {
        forms: titles.filter((title) => found.has(title)),
        usual: usualForms.map(({ name, title }) => ({ name, title })),
      },
    };
  },
};

// A usual form as a sheet of its own, which staff may change as they like.

export interface AddFormInput extends CommonInput {
  /** One of `usualForms`. */
  readonly name: string;
}

const pageOfForm = ({ name, title }: UsualForm): OwnPage => ({ role: `form-${name}`, title });

export const addForm: Command<AddFormInput, { readonly sheet: string }> = {
  name: 'add-form',
  reads: (titles) =>
    titles.filter((title) => usualForms.some((form) => fold(form.title) === fold(title))),
  plan: ({ name }, snapshot) => {
    const form = usualForms.find((one) => one.name === name);
    if (form === undefined) {
      const names = usualForms.map((one) => one.name).join(', ');
      return failure('form-unknown', { name, names });
    }
    const own = pageOfForm(form);
    const target = titleFor(snapshot, own, 'beside');
    if (!target.ok) return target;
    const { title } = target;
    return {
      ok: true,
      changes: [{ kind: 'page', title, role: own.role, page: pageOf(form.document) }],
      result: { sheet: title },
    };
  },
};

// A sheet with codes, filled in.

export interface FillFormSheetInput extends CommonInput {
  /** The title of the form. */
  readonly sheet: string;
  /** Day serials; null: the period of the settings. */
  readonly period: Period | null;
}

export interface FillFormSheetResult extends Pick<FillFormResult, 'periodName' | 'unknown'> {
  /** The title of the sheet that was made. */
  readonly sheet: string;
}

const filledRole = 'filled-form';
const filledTitle = (form: string) => `Đã điền ${form}`.slice(0, 31).trimEnd();

export const fillFormSheet: Command<FillFormSheetInput, FillFormSheetResult> = {
  name: 'fill-form-sheet',
  // All that is not a table may be the form; only its own sheet is looked at.
  reads: (titles) => [
    ...new Set([...tableTitles(titles), ...titles.filter((title) => !isOwnTitle(title))]),
  ],
  plan: ({ today, sheet: title, period }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const unreadable = unreadableSheet(workbook);
    if (unreadable !== null) return unreadable;
    const form = sheetNamed(snapshot, title);
    if (form === undefined) return failure('sheet-missing', { sheet: title });
    const chosen = choosePeriod(workbook, period);
    if (!chosen.ok) return chosen;
    const { input } = reportOf(workbook, findAll(workbook, snapshot), chosen, null, today);
    const { figures, targets, persons } = input;
    const source = { workbook, figures, targets, persons, periodName: chosen.name };
    const filled = filledForm([formSheetOf(form)], source);
    if (!filled.ok) return filled;
    const target = titleFor(snapshot, { role: filledRole, title: filledTitle(title) }, 'beside');
    if (!target.ok) return target;
    const { sheets, unknown } = filled.value;
    return {
      ok: true,
      changes: sheets.map((one) => ({
        kind: 'filled-form' as const,
        form: form.title,
        title: target.title,
        filled: one,
      })),
      result: {
        sheet: target.title,
        periodName: chosen.name,
        unknown: unknown.map((one) => ({ ...one, sheet: target.title })),
      },
    };
  },
};

function formSheetOf({ title, values, formulas }: SheetCells): FormSheet {
  const cells: FormSheet['cells'][number][] = [];
  const ofFormulas: FormSheet['formulas'][number][] = [];
  values.forEach((column, at) =>
    column.forEach((value, row) => {
      const formula = formulas[at]?.[row];
      if (isFormula(value, formula)) {
        ofFormulas.push({ row, column: at, formula: String(formula) });
      } else if (value !== '') cells.push({ row, column: at, value });
    }),
  );
  return { sheet: title, cells, formulas: ofFormulas };
}
