/** Names are put together from parts that are made comparable once; nothing may be lost by that. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { partsOfNames } from '../../../../src/core/checks/duplicates/name-keys';
import { fund } from '../../../../src/core/schema/registers/fund';
import { nameComparer } from '../../../../src/core/vietnamese/name-likeness';
import { textsOf } from '../../../../src/core/workbook/read-table';
import { readWorkbook } from '../../../../src/core/workbook/read-workbook';
import { bookOf, day, sheetOf, today, wardSheet } from '../../book-of';
import { vietnameseText } from '../../vietnamese/vietnamese';

const headings = ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'];

/** Words that honorifics, households, numbers and abbreviations are made of, whole and in halves. */
const word = fc.oneof(
  fc.constantFrom(
    ...'Nguyễn Văn Hòa Hoà VănThắng Hộ hộ gia đình Gia.đình Ông Bà: đồng chí Đ/c cty Cty. Công ty'.split(
      ' ',
    ),
    ...'bàIa ôngTú Tổ số 3 03 6A 2A1 II ii IX Vi v B q Q (Hà) hộ:Lan “Lá'.split(' '),
  ),
  vietnameseText,
);

test('head and tail together are the comparable name, whatever the words', () => {
  const names = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(names, (drawn) => {
      const rows = drawn.map((words) => [
        day('15/5/2017'),
        'Thành hội',
        words.join(' '),
        'Cá nhân',
        500_000,
      ]);
      const book = bookOf(wardSheet, sheetOf('Quỹ', [headings, ...rows]));
      const reading = readWorkbook(book, today).tables.get(fund.sheet);
      if (reading === undefined) throw new Error('No table Quỹ');
      const comparable = nameComparer();
      const typed = textsOf(reading, 'donor');
      const { head, wordsBefore, tail, lastWords } = partsOfNames(reading);
      typed.forEach((name, row) => {
        if (name === null)
          expect([head, tail].map(({ ids: numbers }) => numbers[row])).toEqual([-1, -1]);
        else {
          const before = wordsBefore[head.ids[row] ?? -1];
          const last = lastWords[tail.ids[row] ?? -1];
          expect(`${before} ${last}`.trim()).toBe(comparable(name).trim());
        }
      });
    }),
  );
});
