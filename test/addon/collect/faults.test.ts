/**
 * Gathering two wards with a fault at every call of it in turn, carried out or not: the city's
 * workbook is then wholly before or wholly after each ward, and the next run completes.
 */
import { describe, expect, test } from '@jest/globals';
import { sizedTable } from '../../sizes';
import { callFaults, faultAt } from '../call-faults';
import { valuesOf } from '../../sheets/run-on-store';
import {
  both,
  cityId,
  files,
  fund,
  fundHeadings,
  fundOf,
  gift,
  worldOf,
  type World,
} from './world';

const ward = 'Phường Đức Xuân';
const other = 'Xã Dương Quang';

/** Rows of both wards were gathered before; since then both files have changed, by added, changed and removed rows. */
const world = () =>
  worldOf(
    {
      Quỹ: [
        [...fundHeadings, 'Nguồn', 'Ghi thêm'],
        [...gift(ward, 'A', 1000), '01840', 'gọi lại'],
        [...gift('', 'Sở Giáo dục', 9000), '', ''],
        [...gift(ward, 'B', 2000), '01840', ''],
        [...gift(other, 'C', 3000), '01849', ''],
        [...gift(other, 'D', 4000), '01849', ''],
      ],
    },
    {
      [files.dx]: fund(gift(ward, 'A', 1000), gift(ward, 'E', 5000), gift(ward, 'F', 6000)),
      [files.dq]: fund(gift(other, 'C', 3500), gift(other, 'G', 7000)),
    },
  );

const before = {
  '01840': [
    ['A', 1000],
    ['B', 2000],
  ],
  '01849': [
    ['C', 3000],
    ['D', 4000],
  ],
};
const after = {
  '01840': [
    ['A', 1000],
    ['E', 5000],
    ['F', 6000],
  ],
  '01849': [
    ['C', 3500],
    ['G', 7000],
  ],
};

const ofSource = (found: World, source: string) =>
  fundOf(found)
    .filter(([, , nguon]) => nguon === source)
    .map(([donor, amount]) => [donor, amount]);

const gatherBoth = { wards: both, who: 'Bà Lý' };

const calls = (() => {
  const found = world();
  found.call('gatherWards', gatherBoth);
  return found.calls();
})();

test('a step of two wards is one look in Drive and three reads for each, and six calls for the city', () => {
  const read = ['sheets.spreadsheets.get', ...Array(2).fill('sheets.spreadsheets.values.batchGet')];
  const ofWard = ['drive.files.get', ...read];
  // The write is looked at, and what it kept of the sheets to look at them goes.
  const written = ['batchUpdate', 'values.batchGet', 'batchUpdate'].map(
    (name) => `sheets.spreadsheets.${name}`,
  );
  expect(calls).toEqual([...ofWard, ...ofWard, ...read, ...written]);
});

test('without a fault both are taken in, and nothing is left to do', () => {
  const found = world();
  expect(found.call('gatherWards', gatherBoth)).toMatchObject({
    ok: true,
    wards: [
      { ok: true, code: '01840', added: 2, changed: 0, removed: 1, state: 'đã thu' },
      { ok: true, code: '01849', added: 1, changed: 1, removed: 1 },
    ],
  });
  for (const source of ['01840', '01849'] as const) {
    expect(ofSource(found, source)).toEqual(after[source]);
  }
  found.call('gatherWards', gatherBoth);
  expect(found.calls()).not.toContain('sheets.spreadsheets.batchUpdate');
});

describe.each(callFaults)('%s', (name, isLost, error) => {
  const turn = callFaults.findIndex(([each]) => each === name);
  test.each(sizedTable([...calls.entries()], turn))('at call %i (%s)', (place) => {
    const found = world();
    const reply = found.call('gatherWards', gatherBoth, faultAt(place, isLost, error));
    for (const source of ['01840', '01849'] as const) {
      expect([before[source], after[source]]).toContainEqual(ofSource(found, source));
    }
    expect(ofSource(found, '')).toEqual([['Sở Giáo dục', 9000]]);
    expect(valuesOf(found.store, 'Quỹ', cityId)[1]?.[7]).toBe('gọi lại');
    // Whatever went wrong is said in words, of the ward or of the whole step.
    const wards = (reply['wards'] ?? []) as { ok: boolean; failure?: { message: string } }[];
    for (const each of wards) if (!each.ok) expect(each.failure?.message).toMatch(/\.$/);
    if (!reply.ok) expect(reply.message).toMatch(/\.$/);

    expect(found.call('gatherWards', gatherBoth)).toMatchObject({
      ok: true,
      wards: [{ ok: true }, { ok: true }],
    });
    for (const source of ['01840', '01849'] as const) {
      expect(ofSource(found, source)).toEqual(after[source]);
    }
    expect(ofSource(found, '')).toEqual([['Sở Giáo dục', 9000]]);
  });
});

test('while another officer gathers, nothing is read or written', () => {
  let isHeld = true;
  const found = worldOf({}, {}, { isLockedElsewhere: () => isHeld });
  const reply = found.call('gatherWards', gatherBoth);
  expect(reply).toMatchObject({ ok: false, code: 'busy' });
  expect(reply.message).toMatch(/Người khác đang chạy tiện ích/);
  expect(found.calls()).toEqual([]);
  isHeld = false;
});
