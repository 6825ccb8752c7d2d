/** Reads criteria such as ">=5", "<>" or "Phường*" into tests of a cell. */
import { compareScalars, foldText, FormulaError, type Regional, type Scalar } from '../values';

export interface Criterion {
  /** Equal for criteria that mean the same. */
  readonly key: string;
  /** The text that alone meets it, folded; null where it is no plain text. */
  readonly equals: string | null;
  readonly test: (value: Scalar) => boolean;
}

const comparison = /^(<>|<=|>=|=|<|>)?([^]*)$/;

/** @throws FormulaError for a criterion that is an error itself */
export function parseCriterion(criterion: Scalar, regional: Regional): Criterion {
  if (criterion instanceof FormulaError) throw criterion;
  if (criterion === null) return equalTo(0, regional);
  if (typeof criterion !== 'string') return equalTo(criterion, regional);
  const [, operator, rest = ''] = comparison.exec(criterion) ?? [];
  const value = meaningOf(rest, regional);
  switch (operator) {
    case undefined:
      return rest === ''
        ? { key: '=', equals: null, test: (cell) => cell === null || cell === '' }
        : equalTo(value, regional);
    case '=':
      return rest === ''
        ? { key: '==', equals: null, test: (cell) => cell === null }
        : equalTo(value, regional);
    case '<>': {
      if (rest === '') return { key: '<>', equals: null, test: (cell) => cell !== null };
      const { key, test } = equalTo(value, regional);
      return { key: `<>${key}`, equals: null, test: (cell) => !test(cell) };
    }
    default:
      return ordered(operator, value);
  }
}

function meaningOf(text: string, { readNumber }: Regional): Scalar {
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return text.trim() === '' ? text : (readNumber(text) ?? text);
}

function ordered(operator: string, value: Scalar): Criterion {
  const holds = (difference: number) =>
    operator === '<'
      ? difference < 0
      : operator === '<='
        ? difference <= 0
        : operator === '>'
          ? difference > 0
          : difference >= 0;
  return {
    key: `${operator}${typeof value}:${String(value)}`,
    equals: null,
    test: (cell) => typeof cell === typeof value && holds(compareScalars(cell, value)),
  };
}

function equalTo(value: Scalar, { readNumber }: Regional): Criterion {
  if (typeof value === 'string') return equalToText(value);
  // A number is met by a text that shows it too, as in Excel and Google ("5" in a column of texts).
  const test = (cell: Scalar) =>
    typeof cell === 'number'
      ? typeof value === 'number' && compareScalars(cell, value) === 0
      : typeof cell === 'string'
        ? typeof value === 'number' && /\d/.test(cell) && readNumber(cell) === value
        : cell === value;
  return { key: `=${typeof value}:${String(value)}`, equals: null, test };
}

function equalToText(text: string): Criterion {
  const pattern = wildcardPattern(text);
  if (pattern !== null) {
    return {
      key: `=~${text}`,
      equals: null,
      test: (cell) => typeof cell === 'string' && pattern.test(foldText(cell)),
    };
  }
  const folded = foldText(text.replace(/~([*?~])/g, '$1'));
  return {
    key: `=text:${folded}`,
    equals: folded,
    test: (cell) => typeof cell === 'string' && foldText(cell) === folded,
  };
}

/** "?" stands for one character, "*" for any; "~" takes the meaning from either. @returns null for plain texts */
export function wildcardPattern(text: string, isWhole = true): RegExp | null {
  let isPlain = true;
  const source = foldText(text).replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}/-]/g, (found) => {
    if (found.length === 2) return `\\${found[1] ?? ''}`;
    if (found === '*' || found === '?') {
      isPlain = false;
      return found === '*' ? '[^]*' : '[^]';
    }
    return `\\${found}`;
  });
  return isPlain ? null : new RegExp(isWhole ? `^${source}$` : source, 'u');
}
