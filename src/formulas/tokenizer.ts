/** Cuts a formula into tokens. Formulas are held with "," between arguments and "." in decimals. */

export type TokenKind =
  | 'space'
  | 'text'
  | 'number'
  | 'error'
  | 'reference'
  | 'table'
  | 'function'
  | 'name'
  | 'operator';

export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the formula. */
  readonly text: string;
}

const word = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*`;
const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const line = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?\d{1,7}`;
const area = String.raw`(?:${cell}:(?:${cell}|${line}|${row})|${cell}|${line}:${cell}|${line}:${line}|${row}:${row})`;

const parts: readonly (readonly [TokenKind, string])[] = [
  ['space', String.raw`\s+`],
  ['text', String.raw`"(?:[^"]|"")*"`],
  ['error', String.raw`${sheet}#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|ERROR!)`],
  ['reference', String.raw`${sheet}${area}(?![\p{L}\p{M}\p{N}_.(!\[])`],
  ['table', String.raw`(?:${word})?\[(?:[^[\]]|\[[^[\]]*\])*\]`],
  ['function', String.raw`${word}(?=\s*\()`],
  ['number', String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?`],
  ['name', String.raw`${sheet}${word}`],
  ['operator', String.raw`<>|<=|>=|[-+*/^&=<>%(),;{}:@!]`],
];

const token = new RegExp(parts.map(([, pattern]) => `(${pattern})`).join('|'), 'uy');

/**
 * @param formula without the leading "="
 * @returns null where something in it is no part of any formula
 */
export function tokenize(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const match = token.exec(formula);
    if (match === null) return null;
    const kind = parts[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!;
    tokens.push({ kind: kind[0], text: match[0] });
  }
  return tokens;
}
