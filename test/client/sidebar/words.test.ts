import { describe, expect, test } from '@jest/globals';
import { sayIn, words, type WordKey } from '../../../src/client/sidebar/words';

const keys = Object.keys(words) as WordKey[];
/** The word for the units is that of the workbook, which is Vietnamese; English has wards and units. */
const params = (text: string) =>
  [...text.matchAll(/\{([^{}]+)\}/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'units' && name !== 'Units')
    .sort();

describe('the catalogue', () => {
  test.each(keys)('%s has words in both languages, with the same params', (key) => {
    const { vi, en } = words[key];
    expect(vi.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(params(en)).toEqual(params(vi));
  });

  test('is written in composed letters', () => {
    const texts = keys.flatMap((key) => [words[key].vi, words[key].en]);
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test.each([
    ['vi', 'Đã kiểm tra: 1.234 lỗi, 0 chỗ cần xem, 5 gợi ý.'],
    ['en', 'Checked: 1.234 errors, 0 warnings, 5 suggestions.'],
  ] as const)('says figures as offices write them (%s)', (language, expected) => {
    const figures = { errorsNumber: 1234, warningsNumber: 0, suggestionsNumber: 5 };
    expect(sayIn(language)('check.summary', figures)).toBe(expected);
  });

  test('calls the units as the workbook does', () => {
    const names = { units: 'thôn, tổ dân phố', unitsSheet: 'Đơn vị' };
    const say = sayIn('vi', names);
    expect(say('nav.wards')).toBe('Thôn, tổ dân phố');
    expect(say('wards.list')).toBe('Các thôn, tổ dân phố');
    expect(say('wards.open-list')).toBe('Mở trang “Đơn vị”');
    const texts = keys.map((key) => say(key));
    expect(texts.filter((text) => /xã, phường|Xã phường/iu.test(text))).toEqual([]);
  });

  test('leaves braces of a sheet’s title as they are', () => {
    expect(sayIn('vi')('list.sheet', { sheet: '{sheet} {x}' })).toBe('Trang “{sheet} {x}”');
  });
});
