/**
 * Sharing with a ward, with a fault at every call of it in turn, carried out or not: whatever the
 * run died of, the next one completes, and there is one folder, one file, one permission and one
 * message a person.
 */
import { describe, expect, test } from '@jest/globals';
import { sizedTable } from '../../sizes';
import { callFaults, faultAt } from '../call-faults';
import { linkIn, submission, valuesOf, worldOf, type World } from './world';

const ducXuan = { code: '01840' };
const people = ['lan@gmail.com', 'hoa@backan.vn'];

const calls = (() => {
  const world = worldOf();
  world.call('shareWard', ducXuan);
  return world.calls();
})();

/** What must hold after a run that completed, whatever came before. */
function expectShared(world: World): void {
  const files = world.drive.files();
  expect(files.map(({ mimeType }) => mimeType.replace(/^.*\./, '')).sort()).toEqual([
    'folder',
    'spreadsheet',
  ]);
  const id = files.find(({ mimeType }) => mimeType.endsWith('spreadsheet'))?.id ?? '';
  const writers = world.drive.permissions(id).filter(({ role }) => role === 'writer');
  expect(writers.map(({ emailAddress }) => emailAddress)).toEqual(people);
  expect(world.drive.messages.map(({ to }) => to)).toEqual(people);
  expect(linkIn(world, 'Phường Đức Xuân')).toContain(id);
  expect(submission(world, 'Phường Đức Xuân')).toMatchObject({
    'Trạng thái': 'đã chia sẻ',
    'Ghi chú': '',
  });
  expect(valuesOf(world.sheets, 'Tình hình nộp')).toHaveLength(2);
  const titles = world.sheets.get(id).sheets?.map(({ properties }) => properties?.title);
  expect(titles).toEqual([...new Set(titles)]);
  expect(titles?.slice(0, 2)).toEqual(['Hướng dẫn', 'Đăng ký']);
}

/** Of a call that changes nothing, a lost answer is as good as none. */
const changing = (method: string) => /batchUpdate|create/.test(method);

describe.each(callFaults)('%s', (name, isLost, error) => {
  const places = calls.flatMap((method, place): readonly (readonly [number, string])[] =>
    isLost && !changing(method) ? [] : [[place, method]],
  );
  const turn = callFaults.findIndex(([each]) => each === name);
  test.each(sizedTable(places, turn))('at call %i, %s', (place) => {
    const world = worldOf();
    const first = world.call('shareWard', ducXuan, faultAt(place, isLost, error));
    // Said in words, in Vietnamese, or done all the same.
    const problems = (first['problems'] ?? []) as readonly { readonly message: string }[];
    const said = first.ok ? problems.map(({ message }) => message) : [first.message ?? ''];
    for (const message of said) expect(message).not.toMatch(/\{\w+\}|undefined|^\s*$/);
    const second = world.call('shareWard', ducXuan);
    expect(second).toMatchObject({ ok: true, problems: [] });
    expectShared(world);
  });
});

test('two faults, one after the other, anywhere', () => {
  for (const [place, method] of calls.entries()) {
    if (!changing(method)) continue;
    const world = worldOf();
    const lost = (at: number) => faultAt(at, true, () => new Error('Service timed out: Google'));
    world.call('shareWard', ducXuan, lost(place));
    world.call('shareWard', ducXuan, lost((place * 7 + 3) % calls.length));
    world.call('shareWard', ducXuan);
    expectShared(world);
  }
});
