import { expect, test } from '@jest/globals';
import { isCountUnit } from '../../../../src/core/vietnamese/parse/count';
import { builtInLists } from '../../../../src/core/schema/lists';
import {
  nameOpenings,
  titlesOfGroups,
  titleWords,
} from '../../../../src/core/schema/registers/title-words';
import { fold } from '../../../../src/core/vietnamese/fold';

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
