// What the design expects of Google and no recording proves: charts of several sources, typed columns,
// locale and zone, formulas of rules read back, protected ranges, dates in both ways of reading.
// Refusals are told by their code only: Google's words come in the language of the account.

const asDates = { valueRenderOption: 'FORMULA', dateTimeRenderOption: 'FORMATTED_STRING' };
const asRecorded = {
  valueRenderOption: 'UNFORMATTED_VALUE',
  dateTimeRenderOption: 'FORMATTED_STRING',
};

/** Several questions are asked of both, since a formula is parsed in the spreadsheet's locale. */
const locales = ['en_US', 'vi_VN'];

const span = (startRowIndex, endRowIndex, column) => ({
  sheetId: 5,
  startRowIndex,
  endRowIndex,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

const chart = (domain, series, headerCount = 1) => ({
  addChart: {
    chart: {
      spec: {
        title: 'Quỹ theo cấp Hội',
        basicChart: {
          chartType: 'COLUMN',
          headerCount,
          domains: [{ domain: { sourceRange: { sources: domain } } }],
          series: [{ series: { sourceRange: { sources: series } } }],
        },
      },
      position: {
        overlayPosition: { anchorCell: { sheetId: 5, rowIndex: 0, columnIndex: 5 } },
      },
    },
  },
});

const charts = {
  'one range each, from the heading down': chart([span(0, 5, 0)], [span(0, 5, 2)]),
  'two sources: the heading, then rows further down': chart(
    [span(0, 1, 0), span(3, 5, 0)],
    [span(0, 1, 2), span(3, 5, 2)],
  ),
  'two sources that touch': chart([span(0, 1, 0), span(1, 5, 0)], [span(0, 1, 2), span(1, 5, 2)]),
  'a source of one cell': chart([span(1, 2, 0)], [span(1, 2, 2)], 0),
  'neither domain nor series': {
    addChart: { chart: { spec: { basicChart: { chartType: 'COLUMN' } }, position: {} } },
  },
};

/** One column of each native type that set-up would write rules for. */
const nativeTable = {
  addTable: {
    table: {
      name: 'Bang_quy',
      tableId: 'bangquy1',
      range: {
        sheetId: 5,
        startRowIndex: 0,
        endRowIndex: 5,
        startColumnIndex: 0,
        endColumnIndex: 3,
      },
      columnProperties: [
        { columnIndex: 0, columnName: 'Ngày', columnType: 'DATE' },
        { columnIndex: 1, columnName: 'Nội dung', columnType: 'TEXT' },
        { columnIndex: 2, columnName: 'Số tiền', columnType: 'DOUBLE' },
      ],
    },
  },
};

const validation = {
  setDataValidation: {
    range: span(1, 5, 2),
    rule: {
      condition: { type: 'NUMBER_GREATER_THAN_EQ', values: [{ userEnteredValue: '0' }] },
      strict: false,
    },
  },
};

const format = {
  repeatCell: {
    range: span(1, 5, 2),
    cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '#,##0' } } },
    fields: 'userEnteredFormat.numberFormat',
  },
};

const formatRule = {
  addConditionalFormatRule: {
    index: 0,
    rule: {
      ranges: [span(1, 5, 0)],
      booleanRule: {
        condition: {
          type: 'CUSTOM_FORMULA',
          values: [{ userEnteredValue: '=AND(LEN($A2)>0;ISNUMBER($C2))' }],
        },
        format: { backgroundColor: { red: 1 } },
      },
    },
  },
};

const rows = [
  ['Ngày', 'Nội dung', 'Số tiền'],
  ...[42_736, 42_767, 42_795, 42_826].map((day, order) => [day, `Việc ${order + 1}`, 1000]),
];

/** Dates in every format that offices use. */
const datePatterns = ['dd/mm/yyyy', 'd/m/yy', 'yyyy-mm-dd', 'dd"/"mm"/"yyyy', 'mmmm yyyy'];

const cellsOf = (row) => ({
  values: row.map((value, column) => ({
    userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
    ...(column === 0 &&
      typeof value === 'number' && {
        userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
      }),
  })),
});

/** 'taken', or the code of the refusal. */
async function outcome(call) {
  try {
    await call();
    return 'taken';
  } catch (error) {
    const code = Number(error.status ?? error.code ?? error.response?.status);
    if (!Number.isFinite(code)) throw error;
    return code;
  }
}

/**
 * @param sheets a client of @googleapis/sheets, of the one who owns what is made
 * @param asEditor gives a client of somebody who may edit the spreadsheet and does not own it; left out: not asked
 * @returns {Promise<Record<string, unknown>>} plain JSON
 */
export async function designChecks({ spreadsheets }, asEditor) {
  const found = { charts: {}, 'typed columns': {}, dates: {}, 'a hidden copy': {} };
  const make = async (locale) => {
    const { data } = await spreadsheets.create({
      requestBody: {
        properties: { title: `Sổ Khuyến học: kiểm tra API (${locale})`, locale },
        sheets: [
          {
            properties: {
              sheetId: 5,
              title: 'Quỹ',
              gridProperties: { rowCount: 20, columnCount: 8 },
            },
          },
        ],
      },
    });
    const { spreadsheetId } = data;
    const update = (...requests) =>
      spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
    await update({
      updateCells: {
        start: { sheetId: 5, rowIndex: 0, columnIndex: 0 },
        rows: rows.map(cellsOf),
        fields: 'userEnteredValue,userEnteredFormat.numberFormat',
      },
    });
    return { spreadsheetId, update };
  };

  for (const locale of locales) {
    const { spreadsheetId, update } = await make(locale);
    const answers = {};
    answers['a rule with semicolons is'] = await outcome(() => update(formatRule));
    const { data } = await spreadsheets.get({
      spreadsheetId,
      fields: 'properties(locale),sheets(conditionalFormats)',
    });
    answers['the locale is read back as'] = data.properties.locale;
    answers['its formula is read back as'] =
      data.sheets[0].conditionalFormats?.[0]?.booleanRule?.condition?.values?.[0]
        ?.userEnteredValue ?? null;
    answers['the locale vi_VN is'] = await outcome(() =>
      update({
        updateSpreadsheetProperties: { properties: { locale: 'vi_VN' }, fields: 'locale' },
      }),
    );
    answers['the zone Asia/Ho_Chi_Minh is'] = await outcome(() =>
      update({
        updateSpreadsheetProperties: {
          properties: { timeZone: 'Asia/Ho_Chi_Minh' },
          fields: 'timeZone',
        },
      }),
    );
    const { data: after } = await spreadsheets.get({
      spreadsheetId,
      fields: 'properties(locale,timeZone)',
    });
    answers['then both are read back as'] =
      `${after.properties.locale} ${after.properties.timeZone}`;
    found[`in ${locale}`] = answers;
  }

  const { spreadsheetId, update } = await make('vi_VN');
  for (const [name, request] of Object.entries(charts)) {
    found.charts[name] = await outcome(() => update(request));
  }
  await update({
    updateCells: {
      start: { sheetId: 5, rowIndex: 10, columnIndex: 0 },
      rows: datePatterns.map((pattern) => ({
        values: [
          {
            userEnteredValue: { numberValue: 42_916 },
            userEnteredFormat: { numberFormat: { type: 'DATE', pattern } },
          },
        ],
      })),
      fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    },
  });
  for (const [name, reading] of [
    ['FORMULA and FORMATTED_STRING', asDates],
    ['UNFORMATTED_VALUE and FORMATTED_STRING', asRecorded],
  ]) {
    const { data } = await spreadsheets.values.get({
      spreadsheetId,
      range: 'Quỹ!A11:A15',
      ...reading,
    });
    datePatterns.forEach((pattern, row) => {
      const value = data.values?.[row]?.[0] ?? null;
      found.dates[`${name}: ${pattern} is a text`] = typeof value === 'string';
    });
  }
  found['typed columns']['a native table is'] = await outcome(() => update(nativeTable));
  found['typed columns']['validation on a typed column is'] = await outcome(() =>
    update(validation),
  );
  found['typed columns']['a number format on a typed column is'] = await outcome(() =>
    update(format),
  );
  // The copy that guards a write is the lease as well: of two at once only one may be made.
  const copy = {
    duplicateSheet: { sourceSheetId: 5, newSheetId: 1_700_000_005, newSheetName: 'Bản sao' },
  };
  found['a hidden copy']['the first of its id is'] = await outcome(() => update(copy));
  found['a hidden copy']['the second of its id, under another name, is'] = await outcome(() =>
    update({ duplicateSheet: { ...copy.duplicateSheet, newSheetName: 'Bản sao khác' } }),
  );
  if (asEditor !== undefined) {
    found['a protected range'] = await protectedRange(
      { spreadsheets, spreadsheetId, update },
      asEditor,
    );
  }
  return found;
}

/** What an editor meets where the owner protected a range against others. */
async function protectedRange({ spreadsheets, spreadsheetId, update }, asEditor) {
  await update({
    addProtectedRange: {
      protectedRange: { range: span(10, 15, 0), description: 'khóa', editors: { users: [] } },
    },
  });
  const editor = await asEditor(spreadsheetId);
  const write = (rowIndex) =>
    outcome(() =>
      editor.spreadsheets.batchUpdate({
        spreadsheetId,
        requestBody: {
          requests: [
            {
              updateCells: {
                start: { sheetId: 5, rowIndex, columnIndex: 0 },
                rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
                fields: 'userEnteredValue',
              },
            },
          ],
        },
      }),
    );
  const fields = 'sheets(protectedRanges(requestingUserCanEdit))';
  const canEdit = async (client) =>
    (await client.spreadsheets.get({ spreadsheetId, fields })).data.sheets[0].protectedRanges?.[0]
      ?.requestingUserCanEdit ?? false;
  return {
    'the owner may edit it': await canEdit({ spreadsheets }),
    'an editor may edit it': await canEdit(editor),
    'an editor’s write into it is': await write(11),
    'an editor’s write beside it is': await write(17),
  };
}
