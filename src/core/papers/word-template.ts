/** A Word file of the association's own as a template: which register its fields are of, and what each stands for. */
import { failure, type Failure, type Result } from '../messages/failure-catalog';
import { dataTables } from '../schema/all';
import { registrations } from '../schema/registers/registrations';
import type { Table } from '../schema/table';
import { findField, type PaperField } from './fields';
import type { JobTemplate } from './paper-job';
import { otherKind, type PaperKind } from './paper-kinds';
import { registerNamed } from '../schema/all';
import type { Pieces } from './template-text';

/** The fields that a Word file names, by where they stand. */
export interface WordFields {
  /** The file's name. */
  readonly name: string;
  /** In the body, but for the table row that is repeated. */
  readonly body: readonly string[];
  /** In the table row that holds {STT}, and is repeated for each row of the register. */
  readonly repeated: readonly string[];
  /** In headers and footers, which all papers share. */
  readonly around: readonly string[];
}

export interface WordTemplate extends JobTemplate {
  readonly table: Table;
  readonly isForOne: boolean;
}

const listKind: PaperKind = { ...otherKind, isList: true };

/** @param sheet the register asked for; null: the one that has all the fields */
export function wordTemplate(
  fields: WordFields,
  sheet: string | null,
): Result<{ readonly template: WordTemplate }> {
  const { name, body, repeated, around } = fields;
  const all = [...new Set([...body, ...repeated, ...around])];
  if (all.length === 0) {
    return failure('paper-file-fields-none', { template: name, example: '{Tên đăng ký}' });
  }
  const isList = repeated.length > 0;
  const chosen = sheet === null ? tableWith(name, all, isList) : tableAskedFor(sheet);
  if (!chosen.ok) return chosen;
  const { table } = chosen;
  const found = new Map(all.map((one) => [one, findField(one, { table, isList })]));
  const naming = (wanted: 'unknown' | 'private') => all.filter((one) => found.get(one) === wanted);
  const inBraces = (names: readonly string[]) => names.map((one) => `{${one}}`).join(', ');
  const unknown = naming('unknown');
  if (unknown.length > 0) {
    const params = { template: name, sheet: table.sheet, fields: inBraces(unknown) };
    return failure('paper-file-fields-unknown', params);
  }
  const telling = naming('private');
  if (telling.length > 0) {
    return failure('paper-file-fields-private', { template: name, fields: inBraces(telling) });
  }
  const sourceOf = (one: string) => found.get(one) as PaperField;
  const shared = isList ? [...around, ...body] : around;
  const misplaced = [
    ...shared.filter((one) => sourceOf(one).of !== 'all'),
    ...all.filter((one) => sourceOf(one).of === 'criterion'),
  ];
  if (misplaced.length > 0) {
    const params = { template: name, fields: inBraces([...new Set(misplaced)]), order: '{STT}' };
    return failure('paper-file-fields-misplaced', params);
  }
  // One line a field, in the order of the fields: their values are asked for by name.
  const lines = all.map((one) => ({
    kind: 'text' as const,
    pieces: [{ field: sourceOf(one) }] as Pieces<PaperField>,
  }));
  const kind = isList ? listKind : otherKind;
  const countsRows = all.some((one) => {
    const field = sourceOf(one);
    return field.of === 'row' && field.read === 'column' && field.column.key === 'quantity';
  });
  return {
    ok: true,
    template: {
      name,
      kind,
      paper: kind.paper,
      lines,
      table,
      isForOne: !isList && table === registrations && !countsRows,
    },
  };
}

function tableAskedFor(sheet: string): Result<{ readonly table: Table }> {
  const table = registerNamed(sheet);
  if (table !== undefined) return { ok: true, table };
  const sheets = dataTables.map((one) => one.sheet).join(', ');
  return failure('paper-sheet-unknown', { sheet, sheets });
}

/** The register of which a file has the most fields; several are asked about where all of them have all. */
function tableWith(
  name: string,
  fields: readonly string[],
  isList: boolean,
): Failure | { readonly ok: true; readonly table: Table } {
  const counts = dataTables.map((table) => ({
    table,
    known: fields.filter((one) => findField(one, { table, isList }) !== 'unknown').length,
  }));
  const most = Math.max(...counts.map(({ known }) => known));
  const best = counts.filter(({ known }) => known === most).map(({ table }) => table);
  const [table, ...others] = best;
  if (table !== undefined && (others.length === 0 || most < fields.length)) {
    return { ok: true, table };
  }
  return failure('paper-sheet-needed', {
    template: name,
    sheets: best.map(({ sheet }) => sheet).join(', '),
  });
}
