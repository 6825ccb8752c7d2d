/** Writes what a field has in a row, or for all rows together, as it is printed. */
import { formatDate, formatLongDate, fromSerial } from '../data/dates';
import type { Period } from '../data/periods';
import { anonymousDonor } from '../report/lists/labels';
import { nameWithoutPersonalData, withoutPersonalData } from '../report/lists/personal-data';
import { fund } from '../schema/registers/fund';
import type { Settings } from '../schema/settings';
import type { Column } from '../schema/table';
import { formatInteger, type NumberWords } from '../vietnamese/format-number';
import { moneyInWords } from '../vietnamese/money-words';
import { amountAt } from '../workbook/amounts';
import { anonymousDonors } from '../workbook/anonymous-donors';
import { valueAt } from '../workbook/read-column';
import { numberAt, textAt, wardAt, type TableData } from '../workbook/read-table';
import type { Criterion } from './criteria';
import type { CriterionSource, FieldForm, RowSource, SharedSource } from './fields';

/** What values are written for. */
export interface WritingContext {
  readonly reading: TableData;
  readonly isList: boolean;
  readonly numberWords: NumberWords;
  /** The criteria of a row's title. */
  readonly criteriaOf: (row: number) => readonly Criterion[];
}

type Form = { readonly form: FieldForm };

/** @returns the text of a data row; '' for a blank one. `order` counts from 1. */
export function rowWriter(
  field: RowSource & Form,
  context: WritingContext,
): (row: number, order: number) => string {
  const { reading, criteriaOf } = context;
  switch (field.read) {
    case 'order':
      return (_, order) => String(order);
    case 'address':
      return addressWriter(reading);
    case 'year': {
      const dayAt = numberAt(reading, reading.table.dateColumn ?? '');
      return (row) => {
        const day = dayAt(row);
        return day === null ? '' : String(fromSerial(day).year);
      };
    }
    case 'points':
      return (row) => formatInteger(pointsOf(criteriaOf(row)));
    case 'column':
      return columnWriter(field.column, field.form, context);
  }
}

export const pointsOf = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, { points }) => sum + points, 0);

function addressWriter(reading: TableData): (row: number) => string {
  const [hamletAt, wardOf, isHidden] = [
    textAt(reading, 'hamlet'),
    wardAt(reading),
    hidden(reading),
  ];
  return (row) => {
    const hamlet = isHidden(row) ? '' : (hamletAt(row) ?? '');
    return [hamlet, wardOf(row)?.name ?? ''].filter((part) => part !== '').join(', ');
  };
}

const nobody = () => false;

/** Which rows are of a donor who does not want to be known. */
function hidden(reading: TableData): (row: number) => boolean {
  return reading.table === fund ? anonymousDonors(reading) : nobody;
}

/** The columns that tell who an anonymous donor is. */
const telling: readonly string[] = ['note', 'hamlet'];

function columnWriter(
  column: Column,
  form: FieldForm,
  { reading, isList, numberWords }: WritingContext,
): (row: number) => string {
  const isHidden = hidden(reading);
  const { key, kind } = column;
  const isName = key === reading.table.nameColumn;
  const amount =
    key === (reading.table.product?.product ?? 'amount') ? amountAt(reading) : undefined;
  const read = valueAt(reading.column(key));
  const write = writer(kind.name, form, numberWords);
  return (row) => {
    if (isHidden(row)) {
      if (isName) return cased(anonymousDonor, form);
      if (telling.includes(key)) return '';
    }
    const value = amount?.(row) ?? read(row);
    if (value === null) return key === 'quantity' && reading.column(key).isBlank(row) ? '1' : '';
    if (typeof value === 'number') return write(value);
    if (typeof value === 'object') return 'name' in value ? cased(value.name, form) : '';
    if (!isList || kind.name === 'list') return cased(value, form);
    return cased((isName ? nameWithoutPersonalData : withoutPersonalData)(value), form);
  };
}

const cased = (text: string, form: FieldForm) => (form === 'capitals' ? text.toUpperCase() : text);

type NumberKind = Column['kind']['name'] | 'choice';

function writer(kind: NumberKind, form: FieldForm, words: NumberWords): (value: number) => string {
  if (kind === 'date') return form === 'words' ? formatLongDate : formatDate;
  if (kind === 'year') return String;
  if (form !== 'words') return formatInteger;
  return kind === 'money'
    ? (value) => moneyInWords(value, words)
    : (value) => moneyInWords(value, words).replace(/ đồng$/, '');
}

export interface SharedContext {
  readonly settings: Settings;
  readonly numberWords: NumberWords;
  readonly periodName: string;
  /** null: rows of all times. */
  readonly period: Period | null;
  readonly today: number;
  readonly reading: TableData;
  /** The data rows that are printed. */
  readonly rows: readonly number[];
}

/** What a field that all papers share is printed as; '' where it is not set. */
export function sharedText(field: SharedSource & Form, context: SharedContext): string {
  const { settings, numberWords, periodName, period, today, reading, rows } = context;
  const { form } = field;
  switch (field.read) {
    case 'setting': {
      const { key, kind } = field.setting;
      const value = settings[key];
      if (value === null) return '';
      if (typeof value === 'string') return cased(value, form);
      return writer(kind, form, numberWords)(value);
    }
    case 'period':
      return cased(periodName, form);
    case 'period-year':
      return String(fromSerial(period?.to ?? today).year);
    case 'today':
      return writer('date', form, numberWords)(today);
    case 'count':
      return writer('count', form, numberWords)(rows.length);
    case 'sum': {
      const { key, kind } = field.column;
      const isAmount = key === (reading.table.product?.product ?? 'amount');
      const at = isAmount ? amountAt(reading) : numberAt(reading, key);
      const blank = key === 'quantity' ? 1 : 0;
      const sum = rows.reduce((all, row) => all + (at(row) ?? blank), 0);
      return writer(kind.name, form, numberWords)(sum);
    }
  }
}

/** What a criterion's field is printed as; `order` counts from 1. */
export function criterionText(
  { read }: CriterionSource,
  { group, text, points }: Criterion,
  order: number,
): string {
  switch (read) {
    case 'order':
      return String(order);
    case 'group':
      return group;
    case 'criterion':
      return text;
    case 'points':
      return formatInteger(points);
  }
}
