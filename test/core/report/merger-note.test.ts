import { expect, test } from '@jest/globals';
import { buildReport, textOf } from '../../../src/core/report/build-document';
import { mergerNote } from '../../../src/core/report/text/narrative';
import type { Ward } from '../../../src/core/schema/units';
import { day, inputWith, ward } from './made-figures';

const ended = (name: string, lastDay: string): Ward => ({
  ...ward('00001', name),
  validTo: day(lastDay),
});
const bacKan = ward('01843', 'Phường Bắc Kạn');

test.each<[string, readonly Ward[], string]>([
  ['nothing merged', [], ''],
  [
    'two units of one day',
    [ended('Phường Phùng Chí Kiên', '2025-06-30'), ended('Phường Xuất Hóa', '2025-06-30')],
    'Số liệu của Phường Phùng Chí Kiên, Phường Xuất Hóa được tính vào Phường Bắc Kạn từ ngày 01/7/2025.',
  ],
  [
    'units of two days',
    [ended('Xã Một', '2025-01-31'), ended('Xã Hai', '2025-06-30')],
    'Số liệu của Xã Một được tính vào Phường Bắc Kạn từ ngày 01/02/2025. Số liệu của Xã Hai được tính vào Phường Bắc Kạn từ ngày 01/7/2025.',
  ],
  ['a unit that kept its name', [ended('Phường Bắc Kạn', '2025-06-30')], ''],
])('%s', (_, from, note) => {
  const since = [...new Set(from.map(({ validTo }) => (validTo ?? 0) + 1))];
  const mergers = since.map((first) => ({
    into: bacKan,
    since: first,
    from: from.filter(({ validTo }) => validTo === first - 1),
  }));
  expect(mergerNote(mergers)).toBe(note);
});

test('it stands at the end of part I, before the closing sentence', () => {
  const input = inputWith({ values: { 'registered.clan': 3 } });
  const from = [ended('Xã Một', '2025-01-31')];
  const mergers = [{ into: bacKan, since: (from[0]?.validTo ?? 0) + 1, from }];
  const text = textOf(buildReport({ ...input, figures: { ...input.figures, mergers } }));
  expect(text[text.length - 2]).toMatch(/^Số liệu của Xã Một được tính vào Phường Bắc Kạn/);
});
