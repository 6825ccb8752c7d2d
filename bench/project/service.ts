/**
 * The shipped bundle (dist/Code.js) as Apps Script runs it, on a Sheets service that answers from
 * memory at once and counts its calls: what is left is all that a click costs on our side.
 */
import { readFileSync } from 'node:fs';
import { vmScript } from '../../src/local/emulator/apps-script/realm';
import type { Workbook, Cell } from '../data/register';
import { parseOpenRange, unquoteTitle } from '../../src/core/data/a1';
import { allTables } from '../../src/core/schema/all';
import { settingDefinitions } from '../../src/core/schema/settings';
import { formatPaddedDate } from '../../src/core/data/dates';

// What the Sheets API would answer for a workbook: metadata and the two reads, as JSON texts.

interface Readings {
  readonly metadata: string;
  /** One value range a sheet, columns first: UNFORMATTED_VALUE, and FORMULA. */
  readonly values: readonly string[];
  readonly formulas: readonly string[];
}

function readingsOf({ sheets }: Workbook): Readings {
  return {
    metadata: JSON.stringify({
      properties: { title: 'bench', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      sheets: sheets.map(({ title, rows }, index) => ({
        properties: {
          sheetId: index,
          title,
          index,
          sheetType: 'GRID',
          gridProperties: { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 },
        },
      })),
    }),
    values: sheets.map(({ title, rows }) => rangeOf(title, columnsOf(rows))),
    formulas: sheets.map(({ title, rows }) => {
      const isDay = dayFinder(title, rows[0] ?? []);
      const shown = rows.map((row) =>
        row.map((value, column) =>
          typeof value === 'number' && isDay(row, column) ? formatPaddedDate(value) : value,
        ),
      );
      return rangeOf(title, columnsOf(shown));
    }),
  };
}

const rangeOf = (range: string, values: readonly (readonly Cell[])[]) =>
  JSON.stringify({ range, majorDimension: 'COLUMNS', values });

const columnsOf = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));

/** Which numbers are formatted as days: by their column, or in the settings by their item. */
function dayFinder(title: string, headings: readonly Cell[]) {
  const table = allTables.find(({ sheet }) => sheet === title);
  const isDayColumn = headings.map(
    (heading) => table?.columns.find((column) => column.heading === heading)?.kind.name === 'date',
  );
  const items = new Set<Cell>(
    settingDefinitions.filter(({ kind }) => kind === 'date').map(({ item }) => item),
  );
  return (row: readonly Cell[], column: number) =>
    isDayColumn[column] === true || items.has(row[0] ?? '');
}

interface Read {
  readonly ranges: readonly string[];
  readonly valueRenderOption: string;
}

interface ShownRange {
  readonly range: string;
  readonly values: readonly (readonly Cell[])[];
}

/** Of the sheets' cells those of an A1 range ("'Đăng ký'!B2:B9"); the columns of a whole sheet as they are. */
function partOf(sheets: unknown, range: string): ShownRange {
  const [, quoted = '', address] = /^('(?:[^']|'')*')(?:!(.*))?$/.exec(range) ?? [];
  const title = unquoteTitle(quoted);
  const values = (sheets as readonly ShownRange[]).find((each) => each.range === title)?.values;
  const part = address === undefined ? null : parseOpenRange(address);
  if (part === null) return { range: title, values: values ?? [] };
  return {
    range,
    values: (values ?? [])
      .slice(part.startColumn ?? 0, part.endColumn ?? undefined)
      .map((cells) => cells.slice(part.startRow ?? 0, part.endRow ?? undefined)),
  };
}

export interface ServedAddon {
  /** Gives the service what it will answer, parsed from JSON anew, as no answer of Google's was seen before. */
  readonly refresh: () => void;
  /** Calls a server function as the sidebar does. @throws where it is refused */
  readonly call: (name: string) => unknown;
  /** Calls of services since the last refresh. */
  readonly calls: () => number;
}

const today = '2017-07-05';

export function serve(workbook: Workbook): ServedAddon {
  const script = vmScript(readFileSync('dist/Code.js', 'utf8'));
  const realm = script(() => new Date(`${today}T03:00:00Z`));
  const { parse } = realm.global['JSON'] as JSON;
  const { metadata, values, formulas } = readingsOf(workbook);
  let answers: Readonly<Record<string, unknown>> = {};
  let calls = 0;
  const counted = <Result>(result: Result): Result => {
    calls += 1;
    return result;
  };
  Object.assign(realm.global, {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({
        getId: () => 'bench',
        getSpreadsheetTimeZone: () => 'Asia/Ho_Chi_Minh',
        getSheetByName: () => null,
      }),
    },
    Session: { getActiveUserLocale: () => 'vi' },
    Utilities: {
      formatDate: (_: Date, __: string, pattern: string) =>
        pattern.startsWith('H') ? '10:00:00' : today,
    },
    LockService: { getDocumentLock: () => ({ tryLock: () => true, releaseLock: () => undefined }) },
    Sheets: {
      Spreadsheets: {
        get: () => counted(answers['metadata']),
        batchUpdate: () => counted({}),
        Values: {
          batchGet: (_: string, { ranges, valueRenderOption }: Read) =>
            counted({
              valueRanges: ranges.map((range) => partOf(answers[valueRenderOption], range)),
            }),
        },
      },
    },
  });
  realm.run();
  return {
    refresh: () => {
      calls = 0;
      answers = {
        metadata: parse(metadata),
        UNFORMATTED_VALUE: values.map((json): unknown => parse(json)),
        FORMULA: formulas.map((json): unknown => parse(json)),
      };
    },
    call: (name) => {
      const entry = realm.global[name] as (input: unknown) => { ok: boolean; message?: string };
      const reply = entry({});
      if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
      return reply;
    },
    calls: () => calls,
  };
}
