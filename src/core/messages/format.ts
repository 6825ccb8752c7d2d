/** Templates of the catalogues, filled in. Apart from the findings' words, which are many. */
import { formatDate } from '../data/dates';
import { formatInteger } from '../vietnamese/format-number';
import type { Params } from './finding';

const isFigure = /Number$|^minimum$|^maximum$/;

/**
 * Puts params into a template: {readDate} and other names ending in "Date" are day serials,
 * names ending in "Number", "minimum" and "maximum" are figures; all else stands as it is.
 */
export function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (typeof value === 'string') return value;
    if (name.endsWith('Date')) return formatDate(value);
    return isFigure.test(name) && Number.isInteger(value)
      ? formatInteger(value)
      : String(value).replace('.', ',');
  });
}
