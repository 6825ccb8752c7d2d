/** Waiting between steps: as long as is left of a step's time, ended by a stop. */
import { expect, test } from '@jest/globals';
import { pauseBetween, type Clock } from '../../../../src/client/sidebar/steps/use-steps';

/** A clock that moves only by sleeping, and by what a step takes. */
function madeClock(): Clock & { readonly pass: (milliseconds: number) => void } {
  let time = 0;
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return {
    now: () => time,
    sleep: (milliseconds) => Promise.resolve(pass(milliseconds)),
    pass,
  };
}

test.each([
  ['no time is asked for', 0, 1000, 1000],
  ['a step took less', 18, 5000, 18_000],
  ['a step took longer', 18, 25_000, 25_000],
])('%s', async (_, seconds, stepTook, expected) => {
  const clock = madeClock();
  const pause = pauseBetween(
    seconds,
    () => false,
    () => undefined,
    clock,
  );
  clock.pass(stepTook);
  await pause();
  expect(clock.now()).toBe(expected);
});

test('each step is timed from its own beginning, and the seconds left are told', async () => {
  const clock = madeClock();
  const told = new Set<number>();
  const pause = pauseBetween(
    3,
    () => false,
    (seconds) => told.add(seconds),
    clock,
  );
  await pause();
  clock.pass(1000);
  await pause();
  expect(clock.now()).toBe(6000);
  expect([...told]).toEqual([3, 2, 1, 0]);
});

test('a stop ends the waiting', async () => {
  const clock = madeClock();
  const pause = pauseBetween(
    18,
    () => clock.now() >= 1000,
    () => undefined,
    clock,
  );
  await pause();
  expect(clock.now()).toBe(1000);
});
