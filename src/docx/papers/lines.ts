/** What the lines of a template come to in one paper: texts with their fields filled in. */
import type { PaperJob, PaperRow } from '../../core/papers/paper-job';
import {
  blankToFill,
  type LineKind,
  type PaperBlock,
  type Pieces,
} from '../../core/papers/template-text';
import type { WordFields } from '../../core/papers/word-template';
import type { Run } from './xml';

export type FilledLine =
  | { readonly kind: LineKind; readonly runs: readonly Run[] }
  | { readonly kind: 'blank' | 'rule' | PaperBlock }
  | { readonly kind: 'table'; readonly rows: readonly FilledRow[] }
  | { readonly kind: 'columns'; readonly rows: readonly (readonly (readonly Run[])[])[] };

export interface FilledRow {
  readonly isHeader: boolean;
  readonly cells: readonly (readonly Run[])[];
}

/** @param row the paper; null: of a list, whose rows are lines of it */
export function fillLines(job: PaperJob, row: PaperRow | null): readonly FilledLine[] {
  const values = row?.values ?? [];
  return job.lines.flatMap((line): readonly FilledLine[] => {
    if ('pieces' in line) {
      const runs = fillPieces(line.pieces, values, [], blankToFill);
      // Nothing but what is left out where it is blank.
      return line.pieces.length > 0 && runs.length === 0 ? [] : [{ kind: line.kind, runs }];
    }
    if (line.kind === 'columns') {
      const rows = line.rows.map((cells) =>
        cells.map((cell) => fillPieces(cell, values, [], blankToFill)),
      );
      return [{ kind: 'columns', rows }];
    }
    if (line.kind !== 'table') return [{ kind: line.kind }];
    const rows = line.rows.flatMap(({ cells, isHeader, repeats }): readonly FilledRow[] => {
      const filled = (ofRow: readonly string[], ofCriterion: readonly string[]): FilledRow => ({
        isHeader,
        cells: cells.map((cell) => fillPieces(cell, ofRow, ofCriterion, '')),
      });
      if (repeats === 'rows') return job.rows.map((one) => filled(one.values, []));
      if (repeats === 'criteria') {
        const criteria = job.criteria[row?.criteria ?? -1] ?? [];
        return criteria.map((one) => filled(values, one));
      }
      return [filled(values, [])];
    });
    return [{ kind: 'table', rows }];
  });
}

/** @param blank what stands for a blank field */
function fillPieces(
  pieces: Pieces<number>,
  values: readonly string[],
  criterion: readonly string[],
  blank: string,
): readonly Run[] {
  const valueOf = (place: number) => (place < 0 ? criterion[-place - 1] : values[place]) ?? '';
  return pieces.flatMap((piece): readonly Run[] => {
    if ('optional' in piece) {
      const isBlank = piece.optional.some((part) => 'field' in part && valueOf(part.field) === '');
      return isBlank ? [] : fillPieces(piece.optional, values, criterion, blank);
    }
    const { bold = false, italics = false } = piece;
    const text = 'text' in piece ? piece.text : valueOf(piece.field) || blank;
    return text === '' ? [] : [{ text, bold, italics }];
  });
}

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The names of the fields of a Word file, in the order in which the job's lines hold what each is. */
export const fieldNames = ({ body, repeated, around }: WordFields): readonly string[] => [
  ...new Set([...body, ...repeated, ...around]),
];
