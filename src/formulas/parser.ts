/** Reads a formula into its tree; references are held relative to the cell, so that filled formulas are one. */
import { tokenize, type Token } from './tokenizer';
import { errorOf, findError, type Scalar } from './values';

/** A row or column of a reference: `at` counts from the formula's cell unless it is absolute. */
export interface Line {
  readonly at: number;
  readonly isAbsolute: boolean;
}

/** Cells by reference; an open side is null and reaches to the edge of the sheet. Both ends included. */
export interface Reference {
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
}

export type Node =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'table'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly (Node | null)[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] };

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula that cannot be read. */
export class SyntaxFault extends Error {}

/** From the letters of a column to its number, from 0. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const corner = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

function parseCorner(text: string, { row, column }: Place) {
  const [, first = '', letters = '', second = '', digits = ''] = corner.exec(text) ?? [];
  const line = (at: number, isAbsolute: boolean, own: number): Line => ({
    at: isAbsolute ? at : at - own,
    isAbsolute,
  });
  // "$5" is a row: its sign stands where that of a column would.
  const rowSign = letters === '' ? first : second;
  return {
    row: digits === '' ? null : line(Number(digits) - 1, rowSign === '$', row),
    column: letters === '' ? null : line(columnNumber(letters), first === '$', column),
  };
}

export function unquoteSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

export function parseReference(text: string, place: Place): Reference {
  const end = text.lastIndexOf('!');
  const [from = '', to = from] = text.slice(end + 1).split(':');
  const [a, b] = [parseCorner(from, place), parseCorner(to, place)];
  return {
    sheet: end < 0 ? null : unquoteSheet(text.slice(0, end)),
    top: a.row,
    bottom: b.row,
    left: a.column,
    right: b.column,
  };
}

/** Functions that files mark as newer than their format, e.g. "_xlfn._xlws.FILTER". */
const filePrefix = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;

const precedences: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/**
 * @param formula with its leading "="
 * @throws SyntaxFault
 */
export function parseFormula(formula: string, place: Place): Node {
  const tokens = (tokenize(formula.replace(/^=/, '')) ?? fail('token')).filter(
    ({ kind }) => kind !== 'space',
  );
  let next = 0;
  const peek = (): Token | undefined => tokens[next];
  const isAt = (text: string) => peek()?.kind === 'operator' && peek()?.text === text;
  const take = (text: string) => {
    if (!isAt(text)) return false;
    next += 1;
    return true;
  };

  const binary = (level: number): Node => {
    const operators = precedences[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    for (;;) {
      const token = peek();
      if (token?.kind !== 'operator' || !operators.includes(token.text)) return left;
      next += 1;
      left = { kind: 'binary', operator: token.text, left, right: binary(level + 1) };
    }
  };

  const unary = (): Node => {
    for (const operator of ['-', '+', '@']) {
      if (take(operator)) return { kind: 'unary', operator, operand: unary() };
    }
    let operand = primary();
    while (take('%')) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  };

  const list = (close: string): (Node | null)[] => {
    if (take(close)) return [];
    const parts: (Node | null)[] = [];
    for (;;) {
      parts.push(isAt(',') || isAt(';') || isAt(close) ? null : binary(0));
      if (take(close)) return parts;
      if (!take(',') && !take(';')) fail(close);
    }
  };

  const array = (): Node => {
    const rows: Node[][] = [[]];
    for (;;) {
      rows[rows.length - 1]!.push(binary(0));
      if (take('}')) return { kind: 'array', rows };
      if (take(';')) rows.push([]);
      else if (!take(',')) fail('}');
    }
  };

  const primary = (): Node => {
    const token = peek() ?? fail('end');
    next += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'literal', value: Number(token.text) };
      case 'text':
        return { kind: 'literal', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error': {
        const text = token.text.slice(token.text.lastIndexOf('#'));
        return { kind: 'literal', value: findError(text) ?? errorOf('#REF!') };
      }
      case 'reference':
        return { kind: 'reference', reference: parseReference(token.text, place) };
      case 'table':
        return { kind: 'table', text: token.text };
      case 'function': {
        next += 1;
        const name = token.text.replace(filePrefix, '').toUpperCase();
        return { kind: 'call', name, parts: list(')') };
      }
      case 'name': {
        const upper = token.text.toUpperCase();
        if (upper === 'TRUE' || upper === 'FALSE') {
          return { kind: 'literal', value: upper === 'TRUE' };
        }
        return { kind: 'name', name: token.text };
      }
      default:
        if (token.text === '{') return array();
        if (token.text !== '(') return fail(token.text);
        const inner = binary(0);
        if (!take(')')) fail(')');
        return inner;
    }
  };

  const tree = binary(0);
  if (next < tokens.length) fail(peek()?.text ?? '');
  return tree;
}

function fail(at: string): never {
  throw new SyntaxFault(at);
}

/** The formula with its references relative to the cell: equal for formulas that were filled down. */
export function relativeForm(formula: string, place: Place): string {
  const tokens = tokenize(formula.replace(/^=/, ''));
  if (tokens === null) return formula;
  let form = '';
  for (const { kind, text } of tokens) {
    form += kind === 'reference' ? relativeReference(text, place) : text;
  }
  return form;
}

function relativeReference(text: string, place: Place): string {
  const { sheet, top, left, bottom, right } = parseReference(text, place);
  const line = (one: Line | null) =>
    one === null ? '_' : one.isAbsolute ? String(one.at) : `[${one.at}]`;
  return `⟨${sheet ?? ''}!${line(top)},${line(left)}:${line(bottom)},${line(right)}⟩`;
}
