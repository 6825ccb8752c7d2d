/** What is to be printed, as plain data: the template with all that papers share filled in, and the values of each paper. */
import { formatLongDate } from '../data/dates';
import type { Period } from '../data/periods';
import type { Letterhead, Signature } from '../report/document';
import { letterheadWords } from '../report/labels';
import { signatureOf } from '../report/letterhead';
import { valueAt } from '../workbook/read-column';
import { numberWordsOf } from '../workbook/read-settings';
import type { TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import { criteriaOf, type Criterion } from './criteria';
import { criterionText, rowWriter, sharedText, type SharedContext } from './field-values';
import type { PaperField } from './fields';
import type { PaperSize } from './paper-size';
import { rowKeys } from './row-identity';
import { paperCriteria } from '../schema/paper-sheets';
import { blankToFill, type PaperLine, type Pieces } from './template-text';

/**
 * A field of a line: from 0 on the place of a value of the paper (of a list: of the row), below 0
 * that of a criterion: -1 is its first.
 */
export type FieldPlace = number;

export interface PaperRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly name: string;
  /** By which the row is known again. */
  readonly key: string;
  readonly values: readonly string[];
  /** Of the job's lists of criteria the one of the row's title; -1: none. */
  readonly criteria: number;
}

export interface PaperJob {
  readonly name: string;
  readonly kind: string;
  readonly paper: PaperSize;
  readonly isFramed: boolean;
  readonly isList: boolean;
  readonly lines: readonly PaperLine<FieldPlace>[];
  readonly letterhead: Omit<Letterhead, 'kind' | 'number' | 'attachment'>;
  readonly signature: Pick<Signature, 'signerTitle' | 'signer'>;
  readonly rows: readonly PaperRow[];
  /** By title: the values of each criterion. */
  readonly criteria: readonly (readonly (readonly string[])[])[];
}

export interface JobSource {
  readonly workbook: WorkbookData;
  readonly reading: TableData;
  /** Data rows, in the order of printing. */
  readonly rows: readonly number[];
  readonly periodName: string;
  readonly period: Period | null;
  readonly today: number;
}

export interface JobTemplate {
  readonly name: string;
  readonly kind: { readonly name: string; readonly isList: boolean; readonly isFramed: boolean };
  readonly paper: PaperSize;
  readonly lines: readonly PaperLine<PaperField>[];
}

export function paperJob(template: JobTemplate, source: JobSource): PaperJob {
  const { workbook, rows } = source;
  const { name, kind, paper } = template;
  const places = new FieldPlaces(sharedContextOf(source));
  const lines = template.lines.map((line) => placed(line, places));
  const { settings } = workbook;
  const titles: string[] = [];
  const byTitle = criteriaOf(workbook.tables.get(paperCriteria.sheet));
  const written = rowsWritten(places.ofRows, kind.isList, source, byTitle, titles);
  const date = settings.reportDate;
  const signature = signatureOf(settings);
  return {
    name,
    kind: kind.name,
    paper,
    isFramed: kind.isFramed,
    isList: kind.isList,
    lines,
    letterhead: {
      parentBody: settings.parentBody.toUpperCase(),
      association: settings.association.toUpperCase(),
      nation: letterheadWords.nation,
      placeAndDate: [settings.place, date === null ? letterheadWords.noDate : formatLongDate(date)]
        .filter((part) => part !== '')
        .join(', '),
    },
    signature: { signerTitle: signature?.signerTitle ?? [], signer: signature?.signer ?? '' },
    rows: written(rows),
    criteria: titles.map((title) =>
      (byTitle.get(title) ?? []).map((criterion, order) =>
        places.ofCriteria.map((field) => criterionText(field, criterion, order + 1)),
      ),
    ),
  };
}

function sharedContextOf(source: JobSource): SharedContext {
  const { workbook } = source;
  return { ...source, settings: workbook.settings, numberWords: numberWordsOf(workbook.settings) };
}

type OfRow = Extract<PaperField, { readonly of: 'row' }>;
type OfCriterion = Extract<PaperField, { readonly of: 'criterion' }>;

/** Gives each field of rows and criteria its place among the values, equal ones the same. */
class FieldPlaces {
  readonly ofRows: OfRow[] = [];
  readonly ofCriteria: OfCriterion[] = [];
  private readonly known = new Map<string, FieldPlace>();

  constructor(private readonly shared: SharedContext) {}

  /** The place of a field, or its text where that is the same for all. */
  placeOf(field: PaperField): FieldPlace | string {
    if (field.of === 'all') return sharedText(field, this.shared);
    const key = JSON.stringify(field);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const place = field.of === 'row' ? this.ofRows.push(field) - 1 : -this.ofCriteria.push(field);
    this.known.set(key, place);
    return place;
  }
}

function placed(line: PaperLine<PaperField>, places: FieldPlaces): PaperLine<FieldPlace> {
  if ('pieces' in line) return { ...line, pieces: withRoom(placedPieces(line.pieces, places)) };
  if (line.kind === 'columns') {
    const rows = line.rows.map((row) => row.map((cell) => withRoom(placedPieces(cell, places))));
    return { kind: 'columns', rows };
  }
  if (line.kind !== 'table') return line;
  return {
    kind: 'table',
    rows: line.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => placedPieces(cell, places)),
    })),
  };
}

function placedPieces(pieces: Pieces<PaperField>, places: FieldPlaces): Pieces<FieldPlace> {
  return pieces.flatMap((piece): Pieces<FieldPlace> => {
    if ('optional' in piece) {
      const optional = placedPieces(piece.optional, places);
      // What all papers lack, none of them shows.
      const isBlank = optional.some((part) => 'text' in part && part.text === '');
      return isBlank ? [] : [{ ...piece, optional }];
    }
    if (!('field' in piece)) return [piece];
    const place = places.placeOf(piece.field);
    const { field: _field, ...look } = piece;
    return [typeof place === 'string' ? { ...look, text: place } : { ...look, field: place }];
  });
}

/** A cell of a table has room already. */
const withRoom = (pieces: Pieces<FieldPlace>): Pieces<FieldPlace> =>
  pieces.map((piece) =>
    'text' in piece && piece.text === '' ? { ...piece, text: blankToFill } : piece,
  );

function rowsWritten(
  fields: readonly OfRow[],
  isList: boolean,
  { workbook, reading }: JobSource,
  byTitle: ReadonlyMap<string, readonly Criterion[]>,
  titles: string[],
): (rows: readonly number[]) => readonly PaperRow[] {
  const titleAt = valueAt(reading.column('title'));
  const titleOf = (row: number) => String(titleAt(row) ?? '');
  const context = {
    reading,
    isList,
    numberWords: numberWordsOf(workbook.settings),
    criteriaOf: (row: number) => byTitle.get(titleOf(row)) ?? [],
  };
  const writers = fields.map((field) => rowWriter(field, context));
  const { nameColumn } = reading.table;
  const column = reading.table.columns.find(({ key }) => key === nameColumn);
  const nameOf =
    column === undefined
      ? () => ''
      : rowWriter({ of: 'row', read: 'column', column, form: 'plain' }, context);
  const keys = rowKeys(reading);
  const criteriaAt = (row: number) => {
    const title = titleOf(row);
    if (!byTitle.has(title)) return -1;
    const known = titles.indexOf(title);
    return known >= 0 ? known : titles.push(title) - 1;
  };
  return (rows) =>
    rows.map((row, index) => ({
      sheet: reading.sheet.title,
      row: (reading.rows[row] ?? -1) + 1,
      name: nameOf(row, index + 1),
      key: keys[row] ?? '',
      values: writers.map((write) => write(row, index + 1)),
      criteria: criteriaAt(row),
    }));
}

/** Whether a template lists criteria, so that only titles that have some can be printed. */
export function listsCriteria(lines: readonly PaperLine<PaperField>[]): boolean {
  return lines.some(
    (line) => line.kind === 'table' && line.rows.some(({ repeats }) => repeats === 'criteria'),
  );
}
