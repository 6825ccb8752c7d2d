/** Texts: free ones, names, phone numbers, and values of a list. */
import type { Parse, ParsedValue, ColumnType } from './column-type';
import type { ListName } from './lists';
import { isPhone, readPhone } from '../vietnamese/parse/phone';
import { detectEncoding } from '../vietnamese/encodings/detect';
import { isStandIn } from '../vietnamese/parse/parse-result';
import { hamletComparer } from '../vietnamese/hamlet-names';
import { findTyped } from '../vietnamese/name-index';
import { toCanonicalText } from '../vietnamese/unicode';

const asText = { type: 'TEXT', pattern: '@' } as const;

function tidied(text: string): ParsedValue {
  const canonical = toCanonicalText(text);
  if (canonical !== text) {
    // Tidying a text of a faulty encoding would destroy it: its no-break space may be half a letter.
    const fault = detectEncoding(text);
    if (fault !== null) {
      return { value: fault.isCertain ? toCanonicalText(fault.repaired ?? text) : text };
    }
  }
  return canonical === text
    ? { value: text }
    : {
        value: canonical,
        problem: {
          code: 'untidy-text',
          params: { canonical },
          fix: { kind: 'text', value: canonical },
        },
      };
}

const always = () => true;

/** Free text, of any kind of cell: nothing is said about it. */
export function anyText(): ColumnType {
  return {
    name: 'text',
    isRightAsTyped: always,
    parse: () => (value) => ({ value: String(value) }),
  };
}

const nothing: ParsedValue = { value: null };

/** What is for people only, such as a row's number: whatever it is, nothing is read of it. */
export function ignored(): ColumnType {
  return { name: 'text', isIgnored: true, parse: () => () => nothing };
}

/**
 * A short text by which rows are compared (a code, a hamlet, a receipt). It may be all digits, and
 * keeps its zeros as a text only; a number that stands there already is fine too.
 */
export function tidyText(): ColumnType {
  return {
    name: 'text',
    format: asText,
    isRightAsTyped: always,
    parse: () => (value) => (typeof value === 'string' ? tidied(value) : { value: String(value) }),
  };
}

/** The number of a receipt. */
export function receiptNumber(): ColumnType {
  return { ...tidyText(), isStandIn };
}

/** A hamlet, of which the number counts and not how it is written. */
export function hamletName(): ColumnType {
  return { ...tidyText(), comparer: hamletComparer };
}

/** A name of a person, a clan, an office: always a text. */
export function name(): ColumnType {
  return {
    name: 'name',
    isRightAsTyped: always,
    isStandIn,
    parse: () => (value) =>
      typeof value === 'string' ? tidied(value) : { value: null, problem: { code: 'not-text' } },
  };
}

/** A phone number, kept as a text so that its leading zero stays. */
export function phone(): ColumnType {
  return {
    name: 'phone',
    format: asText,
    isStandIn,
    isRightAsTyped: isPhone,
    parse: () => (value, kind) => {
      if (typeof value === 'boolean' || kind === 'date') {
        return { value: null, problem: { code: 'not-a-phone' } };
      }
      const reading = readPhone(value);
      if (reading.kind === 'ambiguous') return { value: null, problem: { code: 'phone-unclear' } };
      if (reading.kind === 'none') return { value: null, problem: { code: 'not-a-phone' } };
      if (!reading.changed) return { value: reading.value };
      return {
        value: reading.value,
        problem: {
          code: 'phone-spelling',
          params: { canonical: reading.value },
          fix: { kind: 'text', value: reading.value },
        },
      };
    },
  };
}

/** One value of a list, which `Danh mục` may extend. */
export function oneOf(list: ListName): ColumnType {
  return {
    name: 'list',
    rule: { kind: 'list', list },
    parse: ({ lists }): Parse => {
      const find = lists.finder(list);
      return (value) => {
        const { found, isRepaired } = findTyped(value, find);
        const [canonical, ...others] = found;
        if (canonical === undefined) {
          return { value: null, problem: { code: 'not-in-list', params: { list } } };
        }
        if (others.length > 0) {
          return {
            value: null,
            problem: { code: 'list-ambiguous', params: { candidates: found.join(', ') } },
          };
        }
        if (canonical === value || isRepaired) return { value: canonical };
        return {
          value: canonical,
          problem: {
            code: 'list-spelling',
            params: { canonical },
            fix: { kind: 'text', value: canonical },
          },
        };
      };
    },
  };
}

/** A ward by any of its names; the row's date decides which unit it is (see ward-of-row). */
export function ward(): ColumnType {
  return {
    name: 'ward',
    rule: { kind: 'wards' },
    parse:
      ({ wards }) =>
      (value) => ({ value: findTyped(value, wards.named).found }),
  };
}
