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

const patterns: Readonly<Record<TokenKind, string>> = {
  space: String.raw`\s+`,
  text: String.raw`"(?:[^"]|"")*"`,
  error: String.raw`${sheet}#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|ERROR!)`,
  reference: String.raw`${sheet}${area}(?![\p{L}\p{M}\p{N}_.(!\[])`,
  table: String.raw`(?:${word})?\[(?:[^[\]]|\[[^[\]]*\])*\]`,
  function: String.raw`${word}(?=\s*\()`,
  number: String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?`,
  name: String.raw`${sheet}${word}`,
  operator: String.raw`<>|<=|>=|[-+*/^&=<>%(),;{}:@!]`,
};

const kinds = Object.keys(patterns) as TokenKind[];
const token = new RegExp(kinds.map((kind) => `(${patterns[kind]})`).join('|'), 'uy');

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
    const kind = kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!;
    tokens.push({ kind, text: match[0] });
  }
  return tokens;
}

/** Every token that is more than an operator, in the order in which the tokenizer tries them. */
const operands = new RegExp(
  kinds
    .filter((kind) => kind !== 'space' && kind !== 'operator')
    .map((kind) => (kind === 'reference' ? `(${patterns[kind]})` : patterns[kind]))
    .join('|'),
  'gu',
);

/** The formula with its references replaced; quicker than cutting all of it into tokens. */
export function replaceReferences(formula: string, replace: (reference: string) => string): string {
  return formula.replace(operands, (text: string, reference: string | undefined) =>
    reference === undefined ? text : replace(reference),
  );
}
