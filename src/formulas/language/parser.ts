/** Reads a formula into its tree; formulas that were filled down have one tree between them. */
import { errorOf, findError, type Scalar } from '../values';
import { parseReference, type Place, type Reference } from './reference';
import { tokenize, type Token } from '../../core/data/formula-tokens';

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

/** A formula that cannot be read. */
export class SyntaxFault extends Error {}

/** Functions that files mark as newer than their format, e.g. "_xlfn._xlws.FILTER". */
const filePrefix = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;

const precedences: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Excel takes 64 levels of functions; of a chain, 1+1+1…, each link is a level of the tree. */
const deepest = 200;
const longestChain = 1000;

/**
 * @param formula with its leading "="
 * @throws SyntaxFault
 */
export function parseFormula(formula: string, place: Place): Node {
  const tokens = (tokenize(formula.replace(/^=/, '')) ?? fail('token')).filter(
    ({ kind }) => kind !== 'space',
  );
  let next = 0;
  let depth = 0;
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
    for (let count = 0; ; count += 1) {
      const token = peek();
      if (token?.kind !== 'operator' || !operators.includes(token.text)) return left;
      if (count > longestChain) fail('length');
      next += 1;
      left = { kind: 'binary', operator: token.text, left, right: binary(level + 1) };
    }
  };

  const unary = (): Node => {
    for (const operator of ['-', '+', '@']) {
      if (take(operator)) return { kind: 'unary', operator, operand: nested(unary) };
    }
    let operand = nested(primary);
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

  /** Deeper than anybody writes, the engine would run out of its stack. */
  const nested = <Found>(read: () => Found): Found => {
    depth += 1;
    if (depth > deepest) fail('depth');
    const found = read();
    depth -= 1;
    return found;
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
