import { describe, expect, test } from '@jest/globals';
import type { CellData, Spreadsheet } from '../../../../src/sheets/api';
import type { ReadValuesOptions } from '../../../../src/local/emulator/sheets/service';
import { amount, refusal, storeWith, text, workbook, workbookId } from './workbook';

function read(range: string, options?: ReadValuesOptions, book: Spreadsheet = workbook()) {
  return storeWith(book).batchGetValues(workbookId, [range], options).valueRanges[0];
}

const unformatted = { valueRenderOption: 'UNFORMATTED_VALUE' } as const;

const day = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };
const formula = (formulaValue: string, effectiveValue: CellData['effectiveValue']): CellData => ({
  userEnteredValue: { formulaValue },
  effectiveValue,
});

describe('rendering', () => {
  const cases: readonly (readonly [string, CellData, unknown, unknown, unknown])[] = [
    ['text', text('Thôn Bản Đồn II'), 'Thôn Bản Đồn II', 'Thôn Bản Đồn II', 'Thôn Bản Đồn II'],
    ['text like a formula', text('=A1'), '=A1', '=A1', '=A1'],
    ['number', amount(1234.5), 1234.5, 1234.5, '1234,5'],
    [
      'money',
      {
        ...amount(61_600_000),
        userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '#,##0' } },
      },
      61_600_000,
      61_600_000,
      '61.600.000',
    ],
    ['date', { ...amount(42_916), userEnteredFormat: day }, 42_916, '30/06/2017', '30/06/2017'],
    [
      'date by pattern alone',
      { ...amount(42_916), userEnteredFormat: { numberFormat: { pattern: 'd/m/yyyy' } } },
      42_916,
      '30/6/2017',
      '30/6/2017',
    ],
    [
      'text formatted as a date',
      { ...text('30/6/2017'), userEnteredFormat: day },
      '30/6/2017',
      '30/6/2017',
      '30/6/2017',
    ],
    ['truth', { userEnteredValue: { boolValue: false } }, false, false, 'FALSE'],
    ['formula', formula('=SUM(1,2)', { numberValue: 3 }), 3, '=SUM(1,2)', '3'],
    ['formula with a stale result', formula('=1+2', { numberValue: 7 }), 3, '=1+2', '3'],
    ['formula without a result', formula('=1+2', undefined), 3, '=1+2', '3'],
    ['formula that is not known', formula('=QUERY(A1)', { numberValue: 7 }), 7, '=QUERY(A1)', '7'],
    [
      'formula that failed',
      formula('=A0', { errorValue: { type: 'REF' } }),
      '#REF!',
      '=A0',
      '#REF!',
    ],
    [
      'formula that gives a date',
      { ...formula('=DATE(2017,6,30)', { numberValue: 42_916 }), userEnteredFormat: day },
      42_916,
      '=DATE(2017,6,30)',
      '30/06/2017',
    ],
  ];

  test.each(cases)('%s', (_name, cell, value, formulaOrDate, formatted) => {
    const book = workbook();
    book.sheets![1]!.data = [{ rowData: [{ values: [cell] }] }];
    const one = (options: ReadValuesOptions) => read('Quỹ!A1', options, book)?.values?.[0]?.[0];
    expect(one({ ...unformatted, dateTimeRenderOption: 'SERIAL_NUMBER' })).toBe(value);
    expect(one({ valueRenderOption: 'FORMULA', dateTimeRenderOption: 'FORMATTED_STRING' })).toBe(
      formulaOrDate,
    );
    expect(one({})).toBe(formatted);
  });

  test('a formula that names its own cell is an error', () => {
    const book = workbook();
    book.sheets![1]!.data = [{ rowData: [{ values: [formula('=A1', undefined)] }] }];
    expect(read('Quỹ', unformatted, book)?.values).toEqual([['#REF!']]);
  });
});

describe('trimming', () => {
  const ragged = workbook();
  ragged.sheets![1]!.data = [
    {
      rowData: [
        {},
        { values: [{}, amount(1), { note: 'x' }] },
        {},
        { values: [amount(2), {}, {}, {}] },
        { values: [{}] },
      ],
    },
  ];

  test.each([
    ['ROWS', 'Quỹ', [[], ['', 1], [], [2]]],
    [
      'COLUMNS',
      'Quỹ',
      [
        ['', '', '', 2],
        ['', 1],
      ],
    ],
    ['ROWS', 'Quỹ!B2:D4', [[1]]],
    ['COLUMNS', 'Quỹ!A3:D4', [['', 2]]],
    ['COLUMNS', 'Quỹ!C1:D5', undefined],
  ] as const)('%s of %s', (majorDimension, range, values) => {
    const found = read(range, { ...unformatted, majorDimension }, ragged);
    expect(found?.values).toEqual(values);
    expect(found?.majorDimension).toBe(majorDimension);
  });
});

test('an unknown option is refused', () => {
  const options = { valueRenderOption: 'RAW' } as unknown as ReadValuesOptions;
  expect(refusal(() => read('Quỹ', options))).toBe(
    `400 INVALID_ARGUMENT: Invalid value at 'value_render_option' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "RAW"`,
  );
});
