/** What is proposed for Hạn chế and Phương hướng: claims that follow from the figures, and nothing else. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Target } from '../../../../src/core/figures/targets';
import { movementOf } from '../../../../src/core/figures/movements';
import { proposalsIn } from '../../../../src/core/report/text/proposals';
import { bacKanWards, figuresWith, inputWith, type Made } from '../made-figures';

const [ducXuan, songCau, xuatHoa] = ['01840', '01837', '01855'];

const texts = (made: Made, targets: Readonly<Record<string, Target>>) =>
  proposalsIn(inputWith(made, { targets: new Map(Object.entries(targets)) })).map(
    ({ id, section, text }) => [id, section, text] as const,
  );

const family = (byWard: Readonly<Record<string, number>>): Made => ({
  values: { 'registered.family': Object.values(byWard).reduce((sum, value) => sum + value, 0) },
  byWard: { 'registered.family': byWard },
});
const before = (byWard: Readonly<Record<string, number>>): Readonly<Record<string, Target>> => ({
  'registered.family': {
    plan: null,
    previous: Object.values(byWard).reduce((sum, value) => sum + value, 0),
    previousByWard: new Map(Object.entries(byWard)),
  },
});

describe('what moved since the same period a year before', () => {
  test('a rise that units carried alone', () => {
    expect(
      texts(
        family({ [ducXuan]: 900, [songCau]: 250, [xuatHoa]: 100 }),
        before({ [ducXuan]: 300, [songCau]: 100, [xuatHoa]: 100 }),
      ),
    ).toEqual([
      [
        'more.registered.family',
        'Phương hướng',
        'Giữ vững kết quả: chỉ tiêu “Đăng ký Gia đình học tập” tăng 750 gia đình (150%) so với cùng kỳ, trong đó Phường Đức Xuân, Phường Sông Cầu góp 100%.',
      ],
    ]);
  });

  test('a fall against which others rose says both, without per cent', () => {
    expect(
      texts(
        family({ [ducXuan]: 100, [songCau]: 90, [xuatHoa]: 60 }),
        before({ [ducXuan]: 200, [songCau]: 100, [xuatHoa]: 50 }),
      ),
    ).toEqual([
      [
        'fewer.registered.family',
        'Hạn chế',
        'Chỉ tiêu “Đăng ký Gia đình học tập” giảm 100 gia đình (28,57%) so với cùng kỳ, giảm nhiều nhất ở Phường Đức Xuân, Phường Sông Cầu (110 gia đình), trong khi 1 xã, phường tăng 10 gia đình.',
      ],
      [
        'regain.registered.family',
        'Phương hướng',
        'Phấn đấu đưa chỉ tiêu “Đăng ký Gia đình học tập” trở lại mức 350 gia đình của cùng kỳ, trước hết ở Phường Đức Xuân, Phường Sông Cầu.',
      ],
    ]);
  });

  test('where only the total was typed, nobody is named', () => {
    const previous = { 'registered.family': { plan: null, previous: 300 } };
    expect(
      texts(family({ [ducXuan]: 200, [songCau]: 50 }), previous).map(([, , text]) => text),
    ).toEqual([
      'Chỉ tiêu “Đăng ký Gia đình học tập” giảm 50 gia đình (16,67%) so với cùng kỳ.',
      'Phấn đấu đưa chỉ tiêu “Đăng ký Gia đình học tập” trở lại mức 300 gia đình của cùng kỳ.',
    ]);
  });

  test('where the units of then do not add up to the figure of then, nobody is named', () => {
    const previous = {
      'registered.family': {
        plan: null,
        previous: 300,
        previousByWard: new Map([[ducXuan, 10]]),
      },
    };
    const [fewer] = texts(family({ [ducXuan]: 200 }), previous);
    expect(fewer?.[2]).toBe(
      'Chỉ tiêu “Đăng ký Gia đình học tập” giảm 100 gia đình (33,33%) so với cùng kỳ.',
    );
  });

  test.each([
    ['what stands where it stood', family({ [ducXuan]: 5 }), before({ [ducXuan]: 5 })],
    ['what was nothing', family({ [ducXuan]: 5 }), before({ [ducXuan]: 0 })],
    ['what nobody knows of before', family({ [ducXuan]: 5 }), {}],
  ])('nothing of %s', (_, made, previous) => {
    expect(texts(made, previous)).toEqual([]);
  });

  test('nothing of money paid out: that it fell is neither good nor bad', () => {
    const made = { values: { 'spend.total.amount': 1_000_000, 'spend.award.amount': 1_000_000 } };
    expect(texts(made, { 'spend.award.amount': { plan: null, previous: 2_000_000 } })).toEqual([]);
  });
});

describe('the plan of the year', () => {
  const plan = { 'registered.family': { plan: 400, previous: null } };

  test('in a part of the year it is still to be reached', () => {
    expect(texts(family({ [ducXuan]: 100 }), plan)).toEqual([
      [
        'left.registered.family',
        'Phương hướng',
        'Phấn đấu thực hiện thêm 300 gia đình để đạt kế hoạch năm của chỉ tiêu “Đăng ký Gia đình học tập” (400 gia đình).',
      ],
    ]);
  });

  test('when the year is over it was missed', () => {
    const year = {
      ...family({ [ducXuan]: 100 }),
      to: '2017-12-31',
    };
    expect(texts(year, plan)).toEqual([
      [
        'behind.registered.family',
        'Hạn chế',
        'Chỉ tiêu “Đăng ký Gia đình học tập” mới đạt 25% kế hoạch năm, còn thiếu 300 gia đình.',
      ],
    ]);
  });

  test('what is reached is not proposed', () => {
    expect(texts(family({ [ducXuan]: 400 }), plan)).toEqual([]);
  });
});

test('each says what it rests on, in both languages', () => {
  const [more] = proposalsIn(
    inputWith(family({ [ducXuan]: 900 }), {
      targets: new Map(Object.entries(before({ [ducXuan]: 300 }))),
    }),
  );
  expect(more?.english).toBe(
    'Keep what was reached: “Đăng ký Gia đình học tập” rose by 600 gia đình (200%) on the same period last year, of which Phường Đức Xuân brought 100%.',
  );
  expect(more?.figures).toMatchObject([
    { indicator: 'registered.family', ward: null, value: 900, before: 300 },
    {
      indicator: 'registered.family',
      ward: ducXuan,
      wardName: 'Phường Đức Xuân',
      value: 900,
      before: 300,
    },
  ]);
});

test('whatever the figures, those that carried a change and those against it add up to it', () => {
  const codes = bacKanWards.map(({ code }) => code);
  const perWard = fc.array(fc.nat(50), { minLength: codes.length, maxLength: codes.length });
  fc.assert(
    fc.property(perWard, perWard, (then, now) => {
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      const byCode = (values: readonly number[]) =>
        Object.fromEntries(codes.map((code, order) => [code, values[order] ?? 0]));
      const figures = figuresWith(family(byCode(now)));
      const earlier = { value: sum(then), byWard: new Map(Object.entries(byCode(then))) };
      const movement = movementOf(figures.of('registered.family'), earlier, figures.wards);
      const change = sum(now) - sum(then);
      if (movement === null) return expect(change).toBe(0);
      const against = sum(movement.against.map((unit) => unit.change));
      expect(movement.carried + against).toBe(change);
      expect(sum((movement.carriers ?? []).map((unit) => unit.change))).toBe(movement.carried);
    }),
  );
});
