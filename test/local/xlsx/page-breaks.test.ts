/** Page breaks of the add-on's own sheets in a file: written, and made anew with the sheet. */
import { expect, test } from '@jest/globals';
import { newXlsx, openXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { DeveloperMetadata, Spreadsheet } from '../../../src/sheets/api';
import { partText } from './make-file';

const metadata = (key: string, value: string, metadataId: number): DeveloperMetadata => ({
  metadataId,
  metadataKey: key,
  metadataValue: value,
  visibility: 'DOCUMENT',
  location: { locationType: 'SHEET', sheetId: 0 },
});

const written = (spreadsheet: Spreadsheet, hash: string, breaks: string): Spreadsheet => ({
  ...spreadsheet,
  sheets: (spreadsheet.sheets ?? []).map((sheet) => ({
    ...sheet,
    developerMetadata: [
      metadata('khuyenhoc.sheet', `summary.${hash}`, 1),
      metadata('khuyenhoc.breaks', breaks, 2),
    ],
  })),
});

const breaksOf = (file: Uint8Array) =>
  [...partText(file, 'xl/worksheets/sheet1.xml').matchAll(/<brk id="(\d+)"/g)].map(([, id]) => id);

test('a new sheet has its breaks, a sheet written anew has new ones, another keeps its own', async () => {
  const { spreadsheet, write } = newXlsx();
  const bytes = await write(written(spreadsheet, '1f', 'b3_42'));
  expect(breaksOf(bytes)).toEqual(['3', '42']);
  const again = await openXlsx(bytes);
  expect(breaksOf(await again.write(again.spreadsheet))).toEqual(['3', '42']);
  expect(breaksOf(await again.write(written(again.spreadsheet, '2e', 'b7')))).toEqual(['7']);
  const bare = await openXlsx(bytes);
  expect(breaksOf(await bare.write(written(bare.spreadsheet, '3d', 'b')))).toEqual([]);
});
