/** The report as a document: what the report's own sheet is made of, with nothing written. */
import { describe, expect, test } from '@jest/globals';
import { report } from '../../../src/domain/commands/report';
import { reportDocument } from '../../../src/domain/commands/report-document';
import { bookOf } from '../book-of';
import { day } from '../report/made-figures';
import { sampleBook } from '../sample-book';

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

  test('the document is the report’s, and plain JSON', () => {
    const written = report.plan({ ...choices, inTheWay: 'ask' }, book);
    const { document } = planned.result;
    expect(written.ok && written.result.document).toEqual(document);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
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
