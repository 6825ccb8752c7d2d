/**
 * Formulas between the two hosts: requests part arguments by ";", which Google takes in every
 * locale, and begin with "="; a file parts them by "," and has no "=". Array constants stay as
 * they are: there, ";" parts rows in both.
 */
import { mapCode } from './formula-parts';

/** '=AND(A1;B1="a;b")' -> 'AND(A1,B1="a;b")'; the "=" may be missing. */
export function formulaToXlsx(formula: string): string {
  return mapCode(formula.replace(/^=/, ''), (code) => code.replace(/;/g, ','));
}

/** 'AND(A1,B1="a,b")' -> '=AND(A1;B1="a,b")'. */
export function formulaFromXlsx(formula: string): string {
  return `=${mapCode(formula, (code) => code.replace(/,/g, ';'))}`;
}
