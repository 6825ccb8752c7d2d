import { describe, expect, test } from '@jest/globals';
import {
  choice,
  flag,
  integer,
  list,
  message,
  number,
  one,
  output,
  text,
  unsupported,
} from '../../../../../src/local/emulator/sheets/messages/message';
import { readMessage } from '../../../../../src/local/emulator/sheets/messages/read-message';
import { refusal } from '../workbook';

const inner = message('Inner', { aText: text, someNumbers: list(number) });
const outer = message(
  'Outer',
  {
    theInner: one(inner),
    inners: list(one(inner)),
    aNumber: number,
    anInteger: integer,
    aFlag: flag,
    aChoice: choice('Choice', ['MỘT', 'HAI']),
    computed: output(number),
    missing: unsupported,
    left: text,
    right: text,
  },
  { side: ['left', 'right'] },
);

test('reads a copy without what is unset or computed', () => {
  const given = {
    theInner: { aText: 'Hòa', someNumbers: [1, 2.5] },
    aFlag: null,
    computed: 'gì cũng được',
    inners: [],
  };
  const read = readMessage<Record<string, unknown>>(given, outer);
  expect(read).toEqual({ theInner: { aText: 'Hòa', someNumbers: [1, 2.5] }, inners: [] });
  expect(read['theInner']).not.toBe(given.theInner);
});

describe('refuses', () => {
  test.each<[unknown, string]>([
    [{ other: 1 }, 'Invalid JSON payload received. Unknown name "other": Cannot find field.'],
    [
      { theInner: { other: 1 } },
      `Invalid JSON payload received. Unknown name "other" at 'the_inner': Cannot find field.`,
    ],
    [{ inners: [{}, { aText: 5 }] }, "Invalid value at 'inners[1].a_text' (TYPE_STRING), 5"],
    [{ aNumber: '5' }, `Invalid value at 'a_number' (TYPE_DOUBLE), "5"`],
    [{ aNumber: Number.NaN }, "Invalid value at 'a_number' (TYPE_DOUBLE), null"],
    [{ anInteger: 1.5 }, "Invalid value at 'an_integer' (TYPE_INT32), 1.5"],
    [{ anInteger: 3_000_000_000 }, "Invalid value at 'an_integer' (TYPE_INT32), 3000000000"],
    [{ aFlag: 'true' }, `Invalid value at 'a_flag' (TYPE_BOOL), "true"`],
    [
      { aChoice: 'BA' },
      `Invalid value at 'a_choice' (type.googleapis.com/google.apps.sheets.v4.Choice), "BA"`,
    ],
    [
      { theInner: 'x' },
      `Invalid value at 'the_inner' (type.googleapis.com/google.apps.sheets.v4.Inner), "x"`,
    ],
    [
      { theInner: [] },
      'Invalid JSON payload received. Unknown name "theInner": Proto field is not repeating, cannot start list.',
    ],
    [{ inners: {} }, "Invalid value at 'inners' (list), {}"],
    [
      { left: 'a', right: 'b' },
      "Invalid value at 'side' (oneof), oneof field 'side' is already set. Cannot set 'right'",
    ],
    ['x', 'Invalid JSON payload received. Unknown name "": Root element must be a message.'],
  ])('%j', (value, words) => {
    expect(refusal(() => readMessage(value, outer))).toBe(`400 INVALID_ARGUMENT: ${words}`);
  });

  test('what is not supported, by its name', () => {
    expect(refusal(() => readMessage({ missing: [] }, outer))).toBe(
      '501 UNIMPLEMENTED: The local host does not support: missing',
    );
  });
});
