/** The usual forms as files: those in the repository are the ones that are made, and every code in them is known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { communeWorkbook } from '../../../fixtures/sample/commune';
import { fillForm, type FormSheet } from '../../../src/core/commands/form/fill-form';
import { usualForms } from '../../../src/core/commands/form/usual-forms';
import { formFile, formsFolder, usualFormNamed } from '../../../src/local/forms/form-file';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { bookOf, serial } from '../../core/book-of';
import { sampleSheets } from '../../fixtures/sample/sample-sheets';

const book = bookOf(...sampleSheets(communeWorkbook()));

async function cellsOf(bytes: Uint8Array): Promise<FormSheet> {
  const { spreadsheet } = await openXlsx(bytes);
  const [sheet] = spreadsheet.sheets ?? [];
  return {
    sheet: sheet?.properties?.title ?? '',
    formulas: [],
    cells: (sheet?.data?.[0]?.rowData ?? []).flatMap(({ values = [] }, row) =>
      values.flatMap(({ userEnteredValue: value }, column) => {
        const known = value?.stringValue ?? value?.numberValue;
        return known === undefined ? [] : [{ row, column, value: known }];
      }),
    ),
  };
}

describe.each(usualForms.map((form) => [form.name, form] as const))('%s', (name, form) => {
  test('the file in the repository is the one that is made', async () => {
    const kept = readFileSync(join(__dirname, '../../..', formsFolder, `${name}.xlsx`));
    expect(Buffer.from(await formFile(form)).equals(kept)).toBe(true);
  });

  test('every code in it is known, and is filled in', async () => {
    const sheet = await cellsOf(await formFile(form));
    const plan = fillForm.plan({ today: serial('05/7/2026'), period: null, form: [sheet] }, book);
    if (!plan.ok) throw new Error(JSON.stringify(plan));
    const [filled] = plan.result.sheets;
    expect(filled?.repeated.map(({ count }) => count)).toEqual([9]);
    expect(filled?.cells.some(({ value }) => String(value).includes('{{'))).toBe(false);
    // Schools have no people of their own, and are of no share of them.
    const blank = ['unit:Dân số', 'members.share'];
    expect(plan.result.unknown.filter(({ code }) => !blank.includes(code))).toEqual([]);
  });
});

test.each([
  ['quy', 'quy'],
  ['Khen-Thuong', 'khen-thuong'],
  ['quy.xlsx', undefined],
  ['biểu', undefined],
])('%s is the form %s', (typed, name) => expect(usualFormNamed(typed)?.name).toBe(name));
