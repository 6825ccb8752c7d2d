/**
 * Reads Nội dung of a template. A line is a paragraph; its first signs say how it stands:
 * "# ", "## ", "### " headings, "> " centred, ">> " at the right, "| a | b |" a row of a table,
 * "~ a ~ b ~" places to sign side by side, "---" a rule. Within a line "**bold**", "__slanted__",
 * "{Field}", and "[[ … ]]" for what is left out where a field in it is blank.
 */
import { fold } from '../vietnamese/fold';

/** A stretch of text of one look, or a place that is filled in. */
export type Piece<Field = string> = {
  readonly bold?: true;
  readonly italics?: true;
} & ({ readonly text: string } | { readonly field: Field } | OptionalPiece<Field>);

interface OptionalPiece<Field> {
  readonly optional: readonly Piece<Field>[];
}

export type Pieces<Field = string> = readonly Piece<Field>[];

/** Room to write by hand where the workbook holds nothing. */
export const blankToFill = '……………………';

export type LineKind = 'title' | 'subtitle' | 'heading' | 'center' | 'right' | 'text';

/** What a template sets as a whole. */
const blocks = [
  ['Quốc hiệu', 'nation'],
  ['Đầu văn bản', 'letterhead'],
  ['Chữ ký', 'signature'],
  ['Chữ ký có ngày', 'dated-signature'],
] as const;

export type PaperBlock = (typeof blocks)[number][1];

const blockNamed = new Map<string, PaperBlock>(blocks.map(([name, block]) => [fold(name), block]));

export type PaperLine<Field = string> =
  | { readonly kind: LineKind; readonly pieces: Pieces<Field> }
  | { readonly kind: 'blank' | 'rule' | PaperBlock }
  | { readonly kind: 'table'; readonly rows: readonly PaperTableRow<Field>[] }
  | { readonly kind: 'columns'; readonly rows: readonly (readonly Pieces<Field>[])[] };

export interface PaperTableRow<Field = string> {
  readonly cells: readonly Pieces<Field>[];
  readonly isHeader: boolean;
  /** What the row is repeated for; set when the fields are known. */
  readonly repeats?: 'rows' | 'criteria';
}

const beginnings: readonly (readonly [string, LineKind])[] = [
  ['### ', 'heading'],
  ['## ', 'subtitle'],
  ['# ', 'title'],
  ['>> ', 'right'],
  ['> ', 'center'],
];

const lineEnds = /\r\n?|\n/g;

export function readTemplateText(text: string): readonly PaperLine[] {
  const lines: PaperLine[] = [];
  for (const typed of text.split(lineEnds)) {
    const line = typed.trim();
    const last = lines[lines.length - 1];
    if (line.startsWith('|')) {
      const cells = partsBetween(line, '|').map(readPieces);
      if (last?.kind === 'table') {
        lines[lines.length - 1] = { ...last, rows: [...last.rows, { cells, isHeader: false }] };
      } else lines.push({ kind: 'table', rows: [{ cells, isHeader: true }] });
    } else if (line.startsWith('~')) {
      const cells = partsBetween(line, '~').map(readPieces);
      if (last?.kind === 'columns') {
        lines[lines.length - 1] = { ...last, rows: [...last.rows, cells] };
      } else lines.push({ kind: 'columns', rows: [cells] });
    } else lines.push(readLine(line));
  }
  while (lines[lines.length - 1]?.kind === 'blank') lines.pop();
  return lines;
}

/** "| a | b |": the last sign may be left out. */
function partsBetween(line: string, sign: string): readonly string[] {
  const parts = line.slice(1).split(sign);
  if (parts.length > 1 && parts[parts.length - 1]?.trim() === '') parts.pop();
  return parts.map((part) => part.trim());
}

function readLine(line: string): PaperLine {
  if (line === '') return { kind: 'blank' };
  if (/^-{3,}$/.test(line)) return { kind: 'rule' };
  const block = blockNamed.get(fold(/^\{([^{}]+)\}$/.exec(line)?.[1] ?? ''));
  if (block !== undefined) return { kind: block };
  const [sign, kind] = beginnings.find(([beginning]) => line.startsWith(beginning)) ?? ['', 'text'];
  return { kind, pieces: readPieces(line.slice(sign.length).trim()) };
}

const tokens = /\*\*|__|\[\[|\]\]|\{[^{}]*\}/g;

/** What is never closed is text as it stands. */
export function readPieces(text: string): Pieces {
  let [bold, italics] = [false, false];
  const all: Piece[] = [];
  let optional: Piece[] | null = null;
  const add = (content: { readonly text: string } | { readonly field: string }) => {
    const look = {
      ...(bold && { bold: true as const }),
      ...(italics && { italics: true as const }),
    };
    (optional ?? all).push({ ...look, ...content });
  };
  let at = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (index > at) add({ text: text.slice(at, index) });
    at = index + token.length;
    if (token === '**') bold = !bold;
    else if (token === '__') italics = !italics;
    else if (token === '[[' && optional === null) optional = [];
    else if (token === ']]' && optional !== null) {
      all.push({ optional });
      optional = null;
    } else if (token.startsWith('{')) {
      const name = token.slice(1, -1).trim();
      add(name === '' ? { text: token } : { field: name });
    } else add({ text: token });
  }
  if (at < text.length) add({ text: text.slice(at) });
  return optional === null ? all : [...all, ...optional];
}

/** Every field that some pieces name, in their order. */
export function fieldsOf<Field>(pieces: Pieces<Field>): readonly Field[] {
  return pieces.flatMap((piece) => {
    if ('optional' in piece) return fieldsOf(piece.optional);
    return 'field' in piece ? [piece.field] : [];
  });
}

/** The pieces of a line, cell by cell where it has several. */
export function piecesOf<Field>(line: PaperLine<Field>): readonly Pieces<Field>[] {
  if ('pieces' in line) return [line.pieces];
  if (line.kind === 'table') return line.rows.flatMap(({ cells }) => cells);
  return line.kind === 'columns' ? line.rows.flat() : [];
}
