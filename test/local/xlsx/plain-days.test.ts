/** Days of the 1904 calendar among plain numbers: 41347 there is 15/3/2017, 42809 in the calendar of 1900. */
import { expect, test } from '@jest/globals';
import type { CellData, Sheet } from '../../../src/sheets/api';
import { movePlainDays } from '../../../src/local/xlsx/plain-days';

const cell = (value: string | number, isDay = false): CellData => ({
  userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
  ...(isDay && { userEnteredFormat: { numberFormat: { type: 'DATE' } } }),
});

function moved(rows: readonly (readonly CellData[])[]) {
  const sheet: Sheet = { data: [{ rowData: rows.map((values) => ({ values: [...values] })) }] };
  movePlainDays(sheet);
  return sheet.data?.[0]?.rowData?.map(({ values = [] }) =>
    values.map(
      ({ userEnteredValue: { numberValue, stringValue } = {} }) => numberValue ?? stringValue,
    ),
  );
}

test('under a heading of days and beside a label of one, and nowhere else', () => {
  expect(
    moved([
      [cell('SỔ QUỸ'), cell('')],
      [cell('NGÀY THU'), cell('Số tiền'), cell('Số ngày công'), cell('Hiệu lực từ')],
      [cell(41_347), cell(41_347), cell(41_347), cell(41_347)],
      [cell(42_809, true), cell(500_000), cell(3), cell('31/12/2016')],
      [cell(5), cell('Đến ngày'), cell(41_347), cell('')],
    ]),
  ).toEqual([
    ['SỔ QUỸ', ''],
    ['NGÀY THU', 'Số tiền', 'Số ngày công', 'Hiệu lực từ'],
    [42_809, 41_347, 41_347, 42_809],
    [42_809, 500_000, 3, '31/12/2016'],
    [5, 'Đến ngày', 42_809, ''],
  ]);
});
