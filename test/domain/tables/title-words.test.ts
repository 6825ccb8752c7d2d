import { expect, test } from '@jest/globals';
import { isCountUnit } from '../../../src/domain/reading/count-units';
import { builtInLists } from '../../../src/domain/tables/list-names';
import { nameOpenings, titlesOfGroups, titleWords } from '../../../src/domain/tables/title-words';
import { fold } from '../../../src/domain/text/fold';

const titles = builtInLists['Danh hiệu'].map(({ value }) => value);

test('every title of the list has its words, in the list’s order', () => {
  expect(titleWords.map(({ title }) => title)).toEqual(titles);
});

test('families and citizens are people, all else groups', () => {
  expect(titles.filter((title) => !titlesOfGroups.has(title))).toEqual([
    'Gia đình học tập',
    'Công dân học tập',
  ]);
});

test.each(titleWords.flatMap(({ units }) => units))('%j can be read after a count', (unit) => {
  expect(isCountUnit(unit)).toBe(true);
});

test.each(nameOpenings.flatMap(({ openings }) => openings))('%j is folded', (opening) => {
  expect(fold(opening)).toBe(opening);
});

test.each(nameOpenings.flatMap((group) => group.titles))('%s is a title', (title) => {
  expect(titles).toContain(title);
});
