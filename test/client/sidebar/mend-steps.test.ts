/** Mends and their undoing in steps: how many, what is added up, what a failure or a stop leaves. */
import { describe, expect, test } from '@jest/globals';
import type { CallFailure, CallOutcome } from '../../../src/client/sidebar/calls/call-once';
import type { Mend } from '../../../src/client/sidebar/fix/fix';
import { allOf, mendInSteps, undoInSteps } from '../../../src/client/sidebar/fix/steps';
import { type UndoRequest } from '../../../src/client/sidebar/fix/outcomes';
import type { Watch } from '../../../src/client/sidebar/steps/use-steps';
import { mendsFor, mendAnswer, stepAt, undoAnswer } from './made-mends';

const failure: CallFailure = { code: 'network', message: 'Mất kết nối.', detail: '' };
const busy: CallFailure = { code: 'busy', message: 'Người khác đang chạy.', detail: '' };
const failed = (reason: CallFailure) => ({ ok: false, failure: reason }) as const;
const neverStopped: Watch = { isStopped: () => false, onStep: () => {} };

type MendReply = (step: readonly Mend[]) => CallOutcome<'mendFindings'>;
const allMended: MendReply = (step) => ({ ok: true, answer: mendAnswer(step) });

/** Sends so many mends, each step answered in its turn; further ones by the last. */
async function sent(count: number, replies: readonly MendReply[], watch = neverStopped) {
  const sizes: number[] = [];
  const outcome = await mendInSteps(
    mendsFor(count),
    'Nông Thị Hà',
    (step) => {
      const reply = replies[sizes.length] ?? replies.at(-1)!;
      sizes.push(step.length);
      return Promise.resolve(reply(step));
    },
    watch,
  );
  return { sizes, outcome };
}

describe('mendInSteps', () => {
  test.each([
    [1, [1]],
    [1000, [1000]],
    [1001, [1000, 1]],
    [3000, [1000, 1000, 1000]],
  ])('%i cells go in steps of %j, none twice', async (count, expected) => {
    const { sizes, outcome } = await sent(count, [allMended]);
    expect(sizes).toEqual(expected);
    expect(outcome.steps).toHaveLength(expected.length);
    expect(new Set(outcome.mended.map(({ cell }) => cell)).size).toBe(count);
    expect(outcome.left).toEqual([]);
  });

  test('what each step says is added up', async () => {
    const { outcome } = await sent(2000, [
      (step) => ({
        ok: true,
        answer: mendAnswer(step.slice(2), { changed: step.slice(0, 2) }),
      }),
      (step) => ({ ok: true, answer: mendAnswer(step, { displaced: step.slice(0, 1) }) }),
    ]);
    expect([outcome.mended.length, outcome.changedMeanwhile, outcome.displaced]).toEqual([
      1998,
      [
        { sheet: 'Quỹ', cell: 'J5' },
        { sheet: 'Quỹ', cell: 'J6' },
      ],
      [{ sheet: 'Quỹ', cell: 'J1005' }],
    ]);
  });

  test.each<[string, readonly MendReply[], readonly number[]]>([
    [
      'one failure does not end the others',
      [allMended, () => failed(failure), allMended],
      [4, 3000, 1000, 0],
    ],
    [
      'failures apart do not either',
      [() => failed(failure), allMended, () => failed(failure), allMended],
      [4, 2000, 2000, 0],
    ],
    ['two in a row end them', [allMended, () => failed(failure)], [3, 1000, 2000, 1000]],
    [
      'the last may fail',
      [allMended, allMended, allMended, () => failed(failure)],
      [4, 3000, 1000, 0],
    ],
  ])('%s', async (_, replies, expected) => {
    const { sizes, outcome } = await sent(4000, replies);
    const interrupted = outcome.interrupted.flatMap(({ cells }) => cells);
    expect([sizes.length, outcome.mended.length, interrupted.length, outcome.left.length]).toEqual(
      expected,
    );
  });

  test('failures of the same words are told together, others apart', async () => {
    const { outcome } = await sent(3000, [() => failed(failure), allMended, () => failed(failure)]);
    const { outcome: mixed } = await sent(3000, [() => failed(failure), () => failed(busy)]);
    const told = ({ interrupted }: typeof outcome) =>
      interrupted.map(({ failure: { code }, cells }) => [code, cells.length]);
    expect(told(outcome)).toEqual([['network', 2000]]);
    expect(told(mixed)).toEqual([
      ['network', 1000],
      ['busy', 1000],
    ]);
  });

  test('a stop lets the step under way end, and begins no other', async () => {
    const progress: number[] = [];
    const { sizes, outcome } = await sent(3000, [allMended], {
      isStopped: () => progress.length === 2,
      onStep: (cells) => progress.push(cells),
    });
    expect(sizes).toEqual([1000, 1000]);
    expect(progress).toEqual([1000, 2000]);
    expect(outcome.left.map(({ cell }) => cell).slice(0, 2)).toEqual(['J2005', 'J2006']);
    expect(outcome.mended.length + outcome.left.length).toBe(3000);
  });
});

describe('undoInSteps', () => {
  type UndoReply = CallOutcome<'undoMends'>;
  const undone = (cells: number, who = 'Nông Thị Hà', changed = 0): UndoReply => ({
    ok: true,
    answer: undoAnswer(cells, { who, changed }),
  });

  /** The applications that were asked for, the cells that were taken back, what went wrong, what is left. */
  async function taken(request: UndoRequest, replies: readonly UndoReply[], watch = neverStopped) {
    const asked: string[] = [];
    const outcome = await undoInSteps(
      request,
      ({ when }) => {
        asked.push(when);
        return Promise.resolve(replies[asked.length - 1]!);
      },
      watch,
    );
    const cells = outcome.applications.reduce((sum, { undone }) => sum + undone.length, 0);
    const left = outcome.left.steps.map(({ when }) => when);
    return [asked, cells, outcome.failure?.code ?? null, left];
  }

  const three: UndoRequest = { steps: ['c', 'b', 'a'].map((when) => stepAt(when)), cells: 2500 };

  test.each<[string, readonly UndoReply[], readonly unknown[]]>([
    [
      'each application is taken back by its name, the newest first',
      [undone(500), undone(1000), undone(1000)],
      [['c', 'b', 'a'], 2500, null, []],
    ],
    [
      'changed cells are dealt with too',
      [undone(400, 'Nông Thị Hà', 100), undone(1000), undone(1000)],
      [['c', 'b', 'a'], 2400, null, []],
    ],
    [
      'a failure ends it, keeps what went before, and knows what is left',
      [undone(500), failed(busy)],
      [['c', 'b'], 500, 'busy', ['b', 'a']],
    ],
  ])('%s', async (_, replies, expected) => {
    expect(await taken(three, replies)).toEqual(expected);
  });

  test('a stop begins no other step', async () => {
    const progress: number[] = [];
    const watch = { isStopped: () => progress.length > 0, onStep: (n: number) => progress.push(n) };
    expect(await taken(three, [undone(500), undone(1000)], watch)).toEqual([
      ['c'],
      500,
      null,
      ['b', 'a'],
    ]);
  });

  test('what is asked for is what was mended', async () => {
    let count = 0;
    const { outcome } = await sent(2500, [
      (step) => {
        count += 1;
        const answer = mendAnswer(step);
        return { ok: true, answer: { ...answer, steps: [stepAt('abc'[count - 1] ?? '')] } };
      },
    ]);
    expect(allOf(outcome)).toEqual(three);
  });
});
