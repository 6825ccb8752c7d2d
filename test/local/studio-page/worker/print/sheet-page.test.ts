/** A sheet as a page to print: what stands in its cells, safely, and its merges, looks and charts. */
import { expect, test } from '@jest/globals';
import { pageOf } from '../../../../../src/core/report/sheet/layout';
import { buildReport } from '../../../../../src/core/report/build-document';
import { sheetPage } from '../../../../../src/local/studio-page/worker/print/sheet-page';
import { cases } from '../../../../core/report/layout-cases';
import { inputWith } from '../../../../core/report/made-figures';
import { oneCell, pageWith, workbook } from '../../../../sheets/page-workbook';
import type { Page } from '../../../../../src/core/report/sheet/page';

function printed(page: Page, isUpright = true): string {
  const { write, sheet } = workbook();
  write(page);
  return sheetPage(sheet() ?? {}, { isUpright, locale: 'vi_VN' });
}

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['"a" & b', '&quot;a&quot; &amp; b'],
  ['một\nhai', 'một<br>hai'],
])('the text %j stays a text', (value, shown) => {
  expect(printed(oneCell(value))).toContain(`>${shown}</td>`);
});

test('numbers as the spreadsheet shows them, on the right', () => {
  const format = { type: 'NUMBER', pattern: '#,##0' } as const;
  const page = printed(oneCell(1_234_567, { format }));
  expect(page).toMatch(/<td style="[^"]*text-align:right[^"]*">1\.234\.567<\/td>/);
});

test('merged cells stand once, over their rows and columns', () => {
  const page = printed(
    pageWith(
      [
        [{ value: 'BÁO CÁO' }, { value: '' }],
        [{ value: '' }, { value: '' }],
      ],
      {
        merges: [{ row: 0, endRow: 2, column: 0, endColumn: 2 }],
        columnWidths: [100, 100],
      },
    ),
  );
  expect(page).toContain('rowspan="2" colspan="2"');
  expect(page.match(/<td/g)).toHaveLength(1);
});

test.each([
  [true, 'size: A4 portrait'],
  [false, 'size: A4 landscape'],
])('upright %s', (isUpright, words) => {
  expect(printed(oneCell('x'), isUpright)).toContain(words);
});

test('a blank sheet is a page as well', () => {
  expect(printed(pageWith([]))).toContain('<tbody>');
});

test.each(Object.entries(cases))(
  '%s: every chart, no name unescaped, nothing undefined',
  (_, made) => {
    const [paper, figures, changes] = made;
    const page = pageOf(buildReport(inputWith(figures, changes ?? {})));
    const html = printed(page, paper === 'upright');
    expect(html.match(/<svg/g) ?? []).toHaveLength(page.charts?.length ?? 0);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  },
);
