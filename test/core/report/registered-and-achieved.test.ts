import { expect, test } from '@jest/globals';
import type { Target } from '../../../src/core/figures/targets';
import type { ReportInput } from '../../../src/core/report/input';
import { buildReport, textOf } from '../../../src/core/report/build-document';
import { join } from 'node:path';
import { expectGolden } from '../../golden';
import { bacKanSettings, bacKanValues, bacKanWards, inputWith, type Made } from './made-figures';

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

test('the year 2017 of Bắc Kạn reads as the golden text', () => {
  // "trên 8.500 gia đình, 08 dòng họ, 24 đơn vị đạt; 8 xã, phường; 10 suất học bổng; 79 đỗ đại học".
  const values = {
    ...bacKanValues,
    'achieved.family': 8512,
    'achieved.clan': 8,
    'achieved.unit': 24,
    'achieved.commune': 8,
    'award.university.count': 79,
    'award.scholarship.count': 10,
  };
  const wards = bacKanWards.map((one) => ({ ...one, households: 1500, clans: 3 }));
  const targets = new Map<string, Target>([
    ['achieved.family', { plan: 8000, previous: 8512 }],
    ['achieved.clan', { plan: 8, previous: 4 }],
    ['achieved.unit', { plan: 25, previous: 20 }],
  ]);
  const programme = new Map([
    ['family', { key: 'family', year: 2020, percent: 60, decision: 'Quyết định số 281/QĐ-TTg' }],
    ['clan', { key: 'clan', year: 2020, percent: 40, decision: 'Quyết định số 281/QĐ-TTg' }],
  ]);
  const persons = new Map([['award.pupil.count', 498]]);
  const made = { ...year, values, wards };
  expectGolden(
    join(__dirname, 'golden', 'bac-kan-year.txt'),
    text(made, { targets, programme, persons, settings: bacKanSettings }),
  );
});
