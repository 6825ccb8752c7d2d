import { expect, test } from '@jest/globals';
import type { Target } from '../../../src/domain/indicators/targets';
import type { ReportInput } from '../../../src/domain/report/input';
import { buildReport, textOf } from '../../../src/domain/report/report';
import { inputWith, type Made } from './made-figures';

const text = (made: Made, changes: Partial<ReportInput> = {}) =>
  textOf(buildReport(inputWith(made, changes)));
const year: Made = { from: '2017-01-01', to: '2017-12-31' };
const registeredAndAchieved = {
  'registered.family': 8664,
  'achieved.family': 8512,
  'registered.clan': 10,
  'achieved.clan': 8,
};

test('a half-year says nothing of what was achieved', () => {
  expect(text({ values: registeredAndAchieved }).join('\n')).not.toMatch(/công nhận|8\.512/);
});

test('a year says both, which is which, and no sum of them', () => {
  const whole = text({ ...year, values: registeredAndAchieved });
  expect(whole).toContain(
    'Có hơn 8.660 gia đình đăng ký danh hiệu “Gia đình học tập”. Có 8.512 gia đình được công nhận đạt danh hiệu “Gia đình học tập”, bằng 8.512/8.664 gia đình đăng ký, đạt 98,25% số đăng ký.',
  );
  expect(whole.join('\n')).not.toContain('17.1');
});

test('each is compared with its own earlier figure', () => {
  const targets = new Map<string, Target>([
    ['registered.family', { plan: null, previous: 8664 }],
    ['achieved.clan', { plan: null, previous: 10 }],
  ]);
  const whole = text({ ...year, values: registeredAndAchieved }, { targets }).join('\n');
  expect(whole).toContain('đăng ký danh hiệu “Gia đình học tập”, bằng cùng kỳ. Có 8.512');
  expect(whole).toContain(
    'đăng ký danh hiệu “Dòng họ học tập”. Có 08 dòng họ được công nhận đạt danh hiệu “Dòng họ học tập”, bằng 8/10 dòng họ đăng ký, đạt 80% số đăng ký, giảm 02 dòng họ (20%) so với cùng kỳ.',
  );
});

test('achieved without a registration in the year stands alone', () => {
  expect(text({ ...year, values: { 'achieved.unit': 24 } })).toContain(
    'Có 24 đơn vị được công nhận đạt danh hiệu “Đơn vị học tập”.',
  );
});
