import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { frozenPage } from '../../../src/core/commands/periods/frozen-page';
import { titleFor } from '../../../src/core/commands/managed-pages';
import { periodName } from '../../../src/core/data/periods';
import { bookOf, serial, sheetOf } from '../book-of';

const page = (name: string, from = '01/01/2017', to = '30/6/2017') =>
  frozenPage({
    ok: true,
    name,
    settingsName: '',
    period: { from: serial(from), to: serial(to) },
  });

describe('the title of a kept report', () => {
  test.each([
    ['6 tháng đầu năm 2017', 'TH 6 tháng đầu năm 2017'],
    ['từ 15/01/2017 đến 20/05/2017', 'TH từ 15-01-2017 đến 20-05-2017'],
    ['Sơ kết năm học 2016-2017 [lần 2]: bổ sung', 'TH Sơ kết năm học 2016-2017 -lầ'],
  ])('of %s is %s', (name, title) => {
    expect(page(name).title).toBe(title);
  });

  test('is one that every workbook can have', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const { title } = page(name);
        expect(title.length).toBeLessThanOrEqual(31);
        expect(title).not.toMatch(/[*?:/\\[\]]|^'|'$/);
        expect(Buffer.from(title).toString()).toBe(title);
      }),
    );
  });

  test('with a number behind it is no longer either', () => {
    const name = periodName({ from: serial('15/01/2017'), to: serial('20/5/2017') });
    const mine = sheetOf('TH từ 15-01-2017 đến 20-05-2017', [['của tôi']]);
    expect(titleFor(bookOf(mine), page(name), 'beside')).toEqual({
      ok: true,
      title: 'TH từ 15-01-2017 đến 20-05- (2)',
    });
  });

  test('another period of the same name is not replaced', () => {
    const earlier = page('sơ kết', '01/01/2016', '30/6/2016');
    const mark = {
      role: earlier.role,
      hash: '',
      dataHash: earlier.dataHash,
      charts: 0,
      typedColumns: [],
      period: null,
    };
    const sheet = sheetOf('TH sơ kết', [['BÁO CÁO']], { mark });
    expect(titleFor(bookOf(sheet), page('sơ kết'), 'beside')).toEqual({
      ok: true,
      title: 'TH sơ kết (2)',
    });
  });
});
