// What the design relies on in the Sheets API, asked of the API itself: the kinds of cells in the
// two readings, texts that stay literal, the grid's bounds, atomic writes, words of refusals.
// The local host's answers are kept in local-host.json; where Google's differ, the local host is
// to be mended. Not part of what is deployed.
//
// How to ask Google: docs/fidelity.md.

const title = 'Sổ Khuyến học: kiểm tra API';
const sheetTitle = "Quỹ 'chi hội' 2017";

const asValues = {
  valueRenderOption: 'UNFORMATTED_VALUE',
  dateTimeRenderOption: 'SERIAL_NUMBER',
};
const asFormulas = { valueRenderOption: 'FORMULA', dateTimeRenderOption: 'FORMATTED_STRING' };

/** What is written, by row of column A. */
const cells = {
  'whole number': { userEnteredValue: { numberValue: 1_500_000 } },
  'number with format': {
    userEnteredValue: { numberValue: 1_500_000 },
    userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '#,##0' } },
  },
  date: {
    userEnteredValue: { numberValue: 42_916 },
    userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
  },
  'date and time': {
    userEnteredValue: { numberValue: 42_916.5 },
    userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } },
  },
  share: {
    userEnteredValue: { numberValue: 0.0993 },
    userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0.00%' } },
  },
  'text like a formula': { userEnteredValue: { stringValue: '=IMPORTXML("x")' } },
  'text like a number': { userEnteredValue: { stringValue: '001' } },
  'text like a date': { userEnteredValue: { stringValue: '30/6/2017' } },
  'text with a leading quote': { userEnteredValue: { stringValue: "'1tr5" } },
  'decomposed text': { userEnteredValue: { stringValue: 'Hòa'.normalize('NFD') } },
  true: { userEnteredValue: { boolValue: true } },
  'empty text': { userEnteredValue: { stringValue: '' } },
  last: { userEnteredValue: { stringValue: 'hết' } },
};

/** Requests that Google refuses, each with what is wrong with it. */
const refused = {
  'a title that is taken': { addSheet: { properties: { title: sheetTitle.toUpperCase() } } },
  'no such sheet': { deleteSheet: { sheetId: 999 } },
  'cells beyond the grid': {
    updateCells: {
      start: { sheetId: 5, rowIndex: 20, columnIndex: 0 },
      rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
      fields: 'userEnteredValue',
    },
  },
  'a range beyond the grid': {
    repeatCell: {
      range: { sheetId: 5, startRowIndex: 20, endRowIndex: 21 },
      cell: {},
      fields: 'userEnteredValue',
    },
  },
  'an unknown field of a mask': {
    repeatCell: { range: { sheetId: 5 }, cell: {}, fields: 'userEnteredValues' },
  },
  'an unknown field of a request': { addSheet: { property: {} } },
  'rows that are not there': {
    deleteDimension: {
      range: { sheetId: 5, dimension: 'ROWS', startIndex: 30, endIndex: 31 },
    },
  },
  'a merge on no sheet': { mergeCells: { range: { sheetId: 999 }, mergeType: 'MERGE_ALL' } },
  'too much text': {
    updateCells: {
      start: { sheetId: 5, rowIndex: 0, columnIndex: 0 },
      rows: [{ values: [{ userEnteredValue: { stringValue: 'a'.repeat(50_001) } }] }],
      fields: 'userEnteredValue',
    },
  },
};

/** A semicolon separates arguments in every locale (architecture, "Facts about the platform"). */
const colourRule = {
  addConditionalFormatRule: {
    index: 0,
    rule: {
      ranges: [{ sheetId: 5, startRowIndex: 2, endRowIndex: 10, endColumnIndex: 3 }],
      booleanRule: {
        condition: {
          type: 'CUSTOM_FORMULA',
          values: [{ userEnteredValue: '=AND(LEN($A3)>0;ISNUMBER($B3))' }],
        },
        format: { backgroundColor: { red: 1 } },
      },
    },
  },
};

/**
 * Asks everything of one API.
 * @param sheets a client of @googleapis/sheets
 * @returns {Promise<Record<string, unknown>>} plain JSON, equal wherever the API means the same
 */
export async function semanticChecks(sheets) {
  const { spreadsheets } = sheets;
  const { data: made } = await spreadsheets.create({
    requestBody: {
      properties: { title, locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      sheets: [
        {
          properties: {
            sheetId: 5,
            title: sheetTitle,
            gridProperties: { rowCount: 20, columnCount: 4 },
          },
        },
      ],
    },
  });
  const { spreadsheetId } = made;
  const update = (...requests) =>
    spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
  const read = async (range, options) =>
    (await spreadsheets.values.get({ spreadsheetId, range, ...options })).data;
  const refusal = async (call) => {
    try {
      await call();
      return 'not refused';
    } catch (error) {
      return `${error.status ?? error.code}: ${error.message}`;
    }
  };
  const range = `'${sheetTitle.replaceAll("'", "''")}'`;
  const found = {};

  await update({
    updateCells: {
      start: { sheetId: 5, rowIndex: 0, columnIndex: 0 },
      rows: Object.values(cells).map((cell) => ({ values: [cell] })),
      fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    },
  });
  const values = await read(`${range}!A1:A`, asValues);
  const formulas = await read(`${range}!A1:A`, asFormulas);
  const shown = await read(`${range}!A1:A`, {});
  found.cells = Object.fromEntries(
    Object.keys(cells).map((name, row) => [
      name,
      {
        value: values.values[row]?.[0] ?? null,
        formula: formulas.values[row]?.[0] ?? null,
        shown: shown.values[row]?.[0] ?? null,
      },
    ]),
  );

  found.readings = {
    'a blank range': await read(`${range}!C1:D5`, asValues),
    'a column, columns first': await read(`${range}!A12:B13`, {
      ...asValues,
      majorDimension: 'COLUMNS',
    }),
    'a title in another case': (await read(`'QUỸ ''CHI HỘI'' 2017'!A13`, asValues)).range,
    'a missing sheet': await refusal(() => read("'Không có'!A1", asValues)),
    'a range that ends beyond the grid': await refusal(() => read(`${range}!A1:Z30`, asValues)),
    'a range beyond the grid': await refusal(() => read(`${range}!F1:Z30`, asValues)),
    'a missing spreadsheet': await refusal(() =>
      spreadsheets.get({ spreadsheetId: 'khong-co-tep-nay' }),
    ),
  };

  found.refusals = {};
  for (const [name, request] of Object.entries(refused)) {
    found.refusals[name] = await refusal(() => update(request));
  }
  found.refusals['no request'] = await refusal(() => update());

  found['all or nothing'] = {
    refusal: await refusal(() =>
      update(
        { updateSheetProperties: { properties: { sheetId: 5, title: 'Khác' }, fields: 'title' } },
        { deleteSheet: { sheetId: 999 } },
      ),
    ),
    titleAfter: (await spreadsheets.get({ spreadsheetId, fields: 'sheets.properties.title' })).data
      .sheets[0].properties.title,
  };

  const { data: added } = await update({ addSheet: {} });
  const { sheetId } = added.replies[0].addSheet.properties;
  found['a new sheet'] = {
    title: added.replies[0].addSheet.properties.title,
    grid: added.replies[0].addSheet.properties.gridProperties,
  };
  await update({ deleteSheet: { sheetId } });
  found.refusals['the last sheet'] = await refusal(() => update({ deleteSheet: { sheetId: 5 } }));

  await update(colourRule, {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'khuyenhoc.check',
        metadataValue: 'summary.1a.2b',
        visibility: 'DOCUMENT',
        location: { sheetId: 5 },
      },
    },
  });
  await update(
    {
      deleteDimension: { range: { sheetId: 5, dimension: 'ROWS', startIndex: 4, endIndex: 6 } },
    },
    {
      insertDimension: { range: { sheetId: 5, dimension: 'ROWS', startIndex: 1, endIndex: 2 } },
    },
  );
  const { data: after } = await spreadsheets.get({
    spreadsheetId,
    fields:
      'sheets(properties.gridProperties,conditionalFormats(ranges),developerMetadata(metadataKey,metadataValue))',
  });
  found['rows deleted and inserted'] = after.sheets[0];
  return found;
}
