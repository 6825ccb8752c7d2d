/** Texts: free ones, names, phone numbers, and values of a list. */
import type { Judge, Judgement, Kind } from './kind';
import type { ListName } from '../tables/list-names';
import { isPhone, readPhone } from '../reading/phone';
import { detectEncoding } from '../encodings/detect';
import { isStandIn } from '../reading/stand-ins';
import { hamletComparer } from '../text/hamlet-names';
import { findTyped } from '../workbook/spellings';
import { toCanonicalText } from '../text/unicode';

const asText = { type: 'TEXT', pattern: '@' } as const;

function tidied(text: string): Judgement {
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
export function anyText(): Kind {
  return {
    name: 'text',
    isRightAsTyped: always,
    judge: () => (value) => ({ value: String(value) }),
  };
}

const nothing: Judgement = { value: null };

/** What is for people only, such as a row's number: whatever it is, nothing is read of it. */
export function ignored(): Kind {
  return { name: 'text', isIgnored: true, judge: () => () => nothing };
}

/**
 * A short text by which rows are compared (a code, a hamlet, a receipt). It may be all digits, and
 * keeps its zeros as a text only; a number that stands there already is fine too.
 */
export function tidyText(): Kind {
  return {
    name: 'text',
    format: asText,
    isRightAsTyped: always,
    judge: () => (value) => (typeof value === 'string' ? tidied(value) : { value: String(value) }),
  };
}

/** The number of a receipt. */
export function receiptNumber(): Kind {
  return { ...tidyText(), isStandIn };
}

/** A hamlet, of which the number counts and not how it is written. */
export function hamletName(): Kind {
  return { ...tidyText(), comparer: hamletComparer };
}

/** A name of a person, a clan, an office: always a text. */
export function name(): Kind {
  return {
    name: 'name',
    isRightAsTyped: always,
    isStandIn,
    judge: () => (value) =>
      typeof value === 'string' ? tidied(value) : { value: null, problem: { code: 'not-text' } },
  };
}

/** A phone number, kept as a text so that its leading zero stays. */
export function phone(): Kind {
  return {
    name: 'phone',
    format: asText,
    isStandIn,
    isRightAsTyped: isPhone,
    judge: () => (value, kind) => {
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
export function oneOf(list: ListName): Kind {
  return {
    name: 'list',
    rule: { kind: 'list', list },
    judge: ({ lists }): Judge => {
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
export function ward(): Kind {
  return {
    name: 'ward',
    rule: { kind: 'wards' },
    judge:
      ({ wards }) =>
      (value) => ({ value: findTyped(value, wards.named).found }),
  };
}
