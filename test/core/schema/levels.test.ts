import { expect, test } from '@jest/globals';
import { levelOf, levelsFrom, unitsName, type Level } from '../../../src/core/schema/levels';

test.each<[string, Level]>([
  ['', 'Thành hội'],
  ['Thành hội', 'Thành hội'],
  ['Tỉnh hội', 'Thành hội'],
  ['Hội Khuyến học tỉnh Thái Nguyên', 'Thành hội'],
  ['Hội Khuyến học thành phố', 'Thành hội'],
  ['Hội xã', 'Xã, phường'],
  ['hội phường', 'Xã, phường'],
  ['HỘI KHUYẾN HỌC XÃ BÌNH YÊN', 'Xã, phường'],
  ['Hội Khuyến học phường Đức Xuân'.normalize('NFD'), 'Xã, phường'],
  ['Hội KH đặc khu Phú Quốc', 'Xã, phường'],
  ['Hội cấp xã', 'Xã, phường'],
  ['Phường', 'Xã, phường'],
  ['Chi hội', 'Chi hội'],
  ['Chi hội Khuyến học thôn Đồng Tâm', 'Chi hội'],
  // Words that only begin alike.
  ['Hội xãhội', 'Thành hội'],
])('Tên cấp Hội “%s” is of the level %s', (word, level) => {
  expect(levelOf(word)).toBe(level);
});

test.each<[Level, readonly Level[]]>([
  ['Thành hội', ['Thành hội', 'Xã, phường', 'Chi hội']],
  ['Xã, phường', ['Xã, phường', 'Chi hội']],
  ['Chi hội', ['Chi hội']],
])('a workbook of %s has the levels %s', (own, expected) => {
  expect(levelsFrom(own)).toEqual(expected);
});

test.each<[string, Level, string]>([
  ['', 'Thành hội', 'xã, phường'],
  ['', 'Xã, phường', 'thôn, tổ dân phố'],
  ['Xã, phường, đặc khu', 'Thành hội', 'xã, phường, đặc khu'],
  ['CHI HỘI', 'Xã, phường', 'chi hội'],
  ['thôn, bản và trường THCS', 'Xã, phường', 'thôn, bản và trường THCS'],
])('Đơn vị trực thuộc “%s” of %s is “%s” in a sentence', (typed, own, expected) => {
  expect(unitsName(typed, own)).toBe(expected);
});
