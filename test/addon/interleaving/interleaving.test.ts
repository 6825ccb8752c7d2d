/**
 * Every server function with another user's edit in each gap between two of its calls. Afterwards
 * the workbooks are as if the edit had come wholly before the function or wholly after it; where
 * the function refuses, as if it had never been called. So no value of anyone's is lost or stands
 * in another row, and what the reply says is true.
 */
import { describe, expect, test } from '@jest/globals';
import { isFullSize } from '../../sizes';
import { edits, type Edit } from './edits';
import { cityId, functions, prepared, wardFile, type Prepared, type Tried } from './functions';
import { stateOf } from './state';

const ids = [cityId, wardFile];

const others: Readonly<Record<string, (found: Prepared) => Edit>> = {
  ...Object.fromEntries(Object.entries(edits).map(([name, edit]) => [name, () => edit])),
  'another command checks': ({ world }) => {
    return () => void world.call('checkWorkbook', {});
  },
};

interface Ran {
  readonly ok: boolean;
  readonly code: string | undefined;
  readonly calls: number;
  readonly state: Record<string, string[]>;
}

/** @param at the call before which the edit is made; -1: none; Infinity: after the last */
function ran(tried: Tried, other: string | null, at: number): Ran {
  const { name, input, edited = cityId } = tried;
  const found = prepared(tried);
  const sent = input(found);
  const edit = () => (other === null ? undefined : others[other]!(found)(found.store, edited));
  if (at === -1) edit();
  let isMade = at === -1;
  let count = 0;
  const reply = found.world.call(name, sent, (_, call) => {
    const index = count;
    count += 1;
    if (index === at && !isMade) {
      isMade = true;
      edit();
    }
    return call();
  });
  if (!isMade) edit();
  return { ok: reply.ok, code: reply.code, calls: count, state: stateOf(found.store, ids) };
}

/** What is computed when it is first asked for. */
function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}

const only = (tried: Tried, other: string): Record<string, string[]> => {
  const found = prepared(tried);
  others[other]!(found)(found.store, tried.edited ?? cityId);
  return stateOf(found.store, ids);
};

describe.each(functions)('$name ($edited)', (tried) => {
  const alone = ran(tried, null, 0);

  test('does its work when nobody else is there', () => {
    expect(alone.ok).toBe(true);
  });

  test.each(Object.keys(others))('%s', (other) => {
    const place = Object.keys(others).indexOf(other) + functions.indexOf(tried);
    const gaps = Array.from({ length: alone.calls - 1 }, (_, index) => index + 1).filter(
      // In turns that depend on nothing but the place in the table.
      (gap) => isFullSize || (gap + place) % 10 === 0,
    );
    if (gaps.length === 0) return;
    // Each is run only where what was met has to be compared with it.
    const first = once(() => ran(tried, other, -1));
    const last = once(() => ran(tried, other, Infinity));
    const never = once(() => only(tried, other));
    for (const gap of gaps) {
      const met = ran(tried, other, gap);
      const state = JSON.stringify(met.state);
      const isAsIn = (whole: () => Ran) => whole().ok && JSON.stringify(whole().state) === state;
      const isAllowed = met.ok ? isAsIn(first) || isAsIn(last) : JSON.stringify(never()) === state;
      if (!isAllowed) {
        // One of them, so that a failure shows what differs.
        const nearest = met.ok ? [first, last].find((whole) => whole().ok)?.().state : undefined;
        expect({ gap, ok: met.ok, code: met.code, ...met.state }).toEqual({
          gap,
          ok: met.ok,
          code: met.code,
          ...(nearest ?? never()),
        });
      }
    }
  });
});
