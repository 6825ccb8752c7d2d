/** What another user, or another command, does to a workbook between two calls of a command. */
import type { CellData, Sheet, Spreadsheet } from '../../../src/sheets/api';
import type { SheetsStore } from '../../../src/local/emulator/sheets/service';

/** One edit of somebody else's; the workbook is changed as Google would, in one go. */
export type Edit = (store: SheetsStore, spreadsheetId: string) => void;

type Grid = CellData[][];

const text = (value: string): CellData => ({ userEnteredValue: { stringValue: value } });
const number = (value: number): CellData => ({ userEnteredValue: { numberValue: value } });
const day = (value: number): CellData => ({
  userEnteredValue: { numberValue: value },
  userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
});

/** 0-based columns of the register that the tests use; the first belongs to the user alone. */
export const places = { own: 0, day: 1, level: 2, ward: 3, donor: 4, kind: 5, amount: 6, mark: 7 };

/** A row that somebody types, whole; no two have the same mark. */
const typedRow = (mark: string): CellData[] => [
  text(`riêng ${mark}`),
  day(42_880),
  text('Chi hội'),
  text('Phường Đức Xuân'),
  text(`Người mới ${mark}`),
  text('Cá nhân'),
  number(123_000),
  text(mark),
];

const register = 'Quỹ';

/** Edits of the register, by name. */
export const edits: Readonly<Record<string, Edit>> = {
  'a row is inserted above': onGrid(register, (grid) => void grid.splice(2, 0, typedRow('m-1'))),
  'a row is inserted first': onGrid(register, (grid) => void grid.splice(1, 0, typedRow('m-2'))),
  'a row is deleted': onGrid(register, (grid) => void grid.splice(2, 1)),
  'a row is appended': onGrid(register, (grid) => void grid.push(typedRow('m-3'))),
  'the last row is moved up': onGrid(register, (grid) => {
    const [last] = grid.splice(-1);
    grid.splice(1, 0, last ?? []);
  }),
  'rows are sorted': onGrid(register, (grid) => {
    const [header, ...rows] = grid;
    const key = (row: CellData[]) => row[places.mark]?.userEnteredValue?.stringValue ?? 'zz';
    rows.sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
    grid.splice(0, grid.length, header ?? [], ...rows);
  }),
  'a column is inserted': onGrid(register, (grid) => {
    for (const [row, cells] of grid.entries()) {
      cells.splice(3, 0, text(row === 0 ? 'Cột mới' : `mới ${row}`));
    }
  }),
  'a column is inserted left of all': onGrid(register, (grid) => {
    for (const [row, cells] of grid.entries()) {
      cells.splice(0, 0, text(row === 0 ? 'Cột đầu' : `đầu ${row}`));
    }
  }),
  'a column is deleted': onGrid(register, (grid) => {
    for (const cells of grid) cells.splice(places.own, 1);
  }),
  'a column is moved to the end': onGrid(register, (grid) => {
    const width = Math.max(...grid.map((cells) => cells.length));
    for (const cells of grid) {
      while (cells.length < width) cells.push({});
      cells.push(...cells.splice(places.own, 1));
    }
  }),
  'a column is typed right of all': onGrid(register, (grid) => {
    const width = Math.max(...grid.map((cells) => cells.length));
    for (const [row, cells] of grid.entries()) {
      while (cells.length < width) cells.push({});
      cells.push(text(row === 0 ? 'Việc cần làm' : `việc ${row}`));
    }
  }),
  'the same cell is edited': onGrid(register, (grid) => {
    (grid[1] ?? [])[places.amount] = text('hai triệu mốt');
  }),
  'the cell beside is edited': onGrid(register, (grid) => {
    (grid[1] ?? [])[places.mark] = text('m-sửa');
  }),
  'another sheet is renamed': onSheets((sheets) =>
    sheets.map((sheet) =>
      sheet.properties?.title === 'Sổ riêng'
        ? { ...sheet, properties: { ...sheet.properties, title: 'Sổ riêng cũ' } }
        : sheet,
    ),
  ),
  'the register of awards is renamed': onSheets((sheets) =>
    sheets.map((sheet) =>
      sheet.properties?.title === 'Khen thưởng'
        ? { ...sheet, properties: { ...sheet.properties, title: 'Khen thưởng cũ' } }
        : sheet,
    ),
  ),
  'another sheet is deleted': onSheets((sheets) =>
    sheets.filter(({ properties }) => properties?.title !== 'Sổ riêng'),
  ),
  'the list of findings is deleted': onSheets((sheets) =>
    sheets.filter(({ properties }) => properties?.title !== 'Lỗi'),
  ),
};

/** Changes the cells of one sheet, and its grid with them; a sheet that is not there stays so. */
function onGrid(title: string, change: (grid: Grid) => void): Edit {
  return onSheets((sheets) =>
    sheets.map((sheet) => {
      if (sheet.properties?.title !== title) return sheet;
      const grid = (sheet.data?.[0]?.rowData ?? []).map(({ values = [] }) => [...values]);
      const before = sizeOf(grid);
      change(grid);
      const after = sizeOf(grid);
      const { rowCount = 1000, columnCount = 26 } = sheet.properties.gridProperties ?? {};
      return {
        ...sheet,
        properties: {
          ...sheet.properties,
          gridProperties: {
            ...sheet.properties.gridProperties,
            // What is typed below, or on the right, of everything takes cells that are there.
            rowCount: rowCount + after.rows - before.rows,
            columnCount: columnCount + after.columns - before.columns,
          },
        },
        data: [{ ...sheet.data?.[0], rowData: grid.map((values) => ({ values })) }],
      };
    }),
  );
}

const sizeOf = (grid: Grid) => ({
  rows: grid.length,
  columns: Math.max(0, ...grid.map((cells) => cells.length)),
});

function onSheets(change: (sheets: readonly Sheet[]) => Sheet[]): Edit {
  return (store, spreadsheetId) => {
    const before: Spreadsheet = store.peek(spreadsheetId);
    const sheets = change(before.sheets ?? []).map((sheet, index) => ({
      ...sheet,
      properties: { ...sheet.properties, index },
    }));
    store.put({ ...before, sheets });
  };
}
