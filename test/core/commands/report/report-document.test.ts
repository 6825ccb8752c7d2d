/** The report as a document: what the report's own sheet is made of, with nothing written. */
import { describe, expect, test } from '@jest/globals';
import { report } from '../../../../src/core/commands/report/report';
import { reportDocument } from '../../../../src/core/commands/report/report-document';
import { bookOf, sheetOf } from '../../book-of';
import { day } from '../../report/made-figures';
import { sampleBook } from '../../sample-book';

const choices = {
  today: day('2017-07-05'),
  period: null,
  exact: null,
  lists: false,
  strict: false,
};

describe('on the sample', () => {
  const book = sampleBook(200);
  const planned = reportDocument.plan(choices, book);
  if (!planned.ok) throw new Error(planned.code);

  test('it writes nothing', () => {
    expect(reportDocument.onlyReads).toBe(true);
    expect(planned.changes).toEqual([]);
  });

  const written = report.plan({ ...choices, inTheWay: 'ask' }, book);
  if (!written.ok) throw new Error(written.code);

  test('the document is the report’s but for what only a sheet can use, and plain JSON', () => {
    const { document } = planned.result;
    const withoutSheetParts = JSON.stringify(written.result.document, (key, value: unknown) =>
      key === 'origins' || key === 'chart' ? undefined : value,
    );
    expect(JSON.stringify(document)).toBe(withoutSheetParts);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test.each([
    ['no summary', null, null],
    ['a summary of the same data', written.result.dataHash, null],
    ['a summary of other data', 'another', 'Tổng hợp'],
  ])('%s', (_, dataHash, staleSheet) => {
    const summary = {
      ...sheetOf('Tổng hợp', [['BÁO CÁO']]),
      mark: { role: 'summary', hash: '', dataHash: dataHash ?? '', charts: 0, period: null },
    };
    const sheets = dataHash === null ? book.sheets : [...book.sheets, summary];
    const outcome = reportDocument.plan(choices, { ...book, sheets });
    expect(outcome.ok && outcome.result.staleSheet).toBe(staleSheet);
  });

  test('the file is named after the period', () => {
    expect(planned.result.fileName).toBe('Bao-cao-6-thang-dau-nam-2017.docx');
  });

  test('another period has another name', () => {
    const period = { from: day('2017-01-01'), to: day('2017-03-31') };
    const quarter = reportDocument.plan({ ...choices, period }, book);
    expect(quarter.ok && quarter.result.fileName).toBe('Bao-cao-quy-i-nam-2017.docx');
  });
});

test('what the report refuses is refused', () => {
  expect(reportDocument.plan(choices, bookOf())).toMatchObject({
    ok: false,
    code: 'sheet-missing',
  });
});
