/** When the workbook is written to disk. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { SavedState } from '../../../src/local/studio/protocol';
import { createSaver } from '../../../src/local/studio/saver';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function setUp(write: () => Promise<void> = async () => undefined) {
  const writes: number[] = [];
  const states: SavedState['state'][] = [];
  const saver = createSaver(
    async () => {
      writes.push(Date.now());
      await write();
    },
    ({ state }) => states.push(state),
  );
  return { saver, writes, states };
}

test('several changes are one write, soon after the first of them', async () => {
  const { saver, writes, states } = setUp();
  const start = Date.now();
  saver.changed();
  await jest.advanceTimersByTimeAsync(300);
  saver.changed();
  await jest.advanceTimersByTimeAsync(300);
  expect(writes.map((at) => at - start)).toEqual([400]);
  expect(states).toEqual(['waiting', 'saving', 'saved']);
});

test('a change during a write is written after it', async () => {
  let finish = () => undefined as void;
  const { saver, writes, states } = setUp(() => new Promise((done) => (finish = done)));
  saver.changed();
  await jest.advanceTimersByTimeAsync(500);
  saver.changed();
  finish();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(writes).toHaveLength(2);
  finish();
  await jest.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('saved');
});

test('after a write that took long, the next one waits as long', async () => {
  const { saver, writes } = setUp(() => new Promise((done) => setTimeout(done, 2000)));
  saver.changed();
  await jest.advanceTimersByTimeAsync(2500);
  saver.changed();
  await jest.advanceTimersByTimeAsync(1900);
  expect(writes).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(200);
  expect(writes).toHaveLength(2);
});

test('however long a write took, the next one waits five seconds at the most', async () => {
  const { saver, writes } = setUp(() => new Promise((done) => setTimeout(done, 60_000)));
  saver.changed();
  await jest.advanceTimersByTimeAsync(60_500);
  saver.changed();
  await jest.advanceTimersByTimeAsync(5100);
  expect(writes).toHaveLength(2);
});

test('a write that fails is told, and what was not written is written at the next chance', async () => {
  let isFull = true;
  const { saver, states } = setUp(async () => {
    if (isFull) throw new Error('ENOSPC');
  });
  saver.changed();
  await jest.advanceTimersByTimeAsync(500);
  expect(states.at(-1)).toBe('failed');
  isFull = false;
  await saver.flush();
  expect(states.at(-1)).toBe('saved');
});

test('nothing is written where nothing changed, and uses of the file never overlap', async () => {
  const { saver, writes } = setUp();
  await saver.flush();
  expect(writes).toEqual([]);
  const order: string[] = [];
  let finish = () => undefined as void;
  const first = saver.alone(async () => {
    await new Promise<void>((done) => (finish = done));
    order.push('first');
  });
  const second = saver.alone(async () => void order.push('second'));
  await jest.advanceTimersByTimeAsync(0);
  expect(order).toEqual([]);
  finish();
  await Promise.all([first, second]);
  expect(order).toEqual(['first', 'second']);
});
