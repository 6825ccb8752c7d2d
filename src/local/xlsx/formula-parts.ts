/** A formula cut into what is code and what only looks like it: texts, sheet names, array constants. */

export interface FormulaPart {
  /** 'text': "…"; 'sheet': '…' before "!"; 'array': {…}; 'bracket': […] of tables and other files. */
  readonly kind: 'code' | 'text' | 'sheet' | 'array' | 'bracket';
  /** As it stands in the formula, its quotes or brackets included. */
  readonly text: string;
}

const part =
  /(?<text>"(?:[^"]|"")*"?)|(?<sheet>'(?:[^']|'')*'?)|(?<array>\{(?:[^{}"]|"(?:[^"]|"")*")*\}?)|(?<bracket>\[(?:[^[\]]|\[[^[\]]*\])*\]?)|(?<code>[^"'{[]+)/g;

/** All parts of the formula, in order: joined, they are the formula again. */
export function formulaParts(formula: string): readonly FormulaPart[] {
  return [...formula.matchAll(part)].map(({ 0: text, groups = {} }) => {
    const kind = (Object.keys(groups) as FormulaPart['kind'][]).find(
      (name) => groups[name] !== undefined,
    );
    return { kind: kind ?? 'code', text };
  });
}

/** The formula with its code changed, and all else as it stands. */
export function mapCode(formula: string, change: (code: string) => string): string {
  return formulaParts(formula)
    .map(({ kind, text }) => (kind === 'code' ? change(text) : text))
    .join('');
}
