/** A register whose amounts are formulas: opened by the project's engine in a fresh process, then edited. */
import { createFormulaComputer } from '../../src/local/formulas/compute-formulas';
import type { CellData, Sheet, Spreadsheet } from '../../src/sheets/api';
import { cost, median, type Cost } from '../measure';

export interface Followed {
  readonly opening: Cost;
  readonly firstEdit: Cost;
  /** The median of many. */
  readonly edit: Cost;
}

const wards = 24;
const titles = ['Gia đình', 'Dòng họ', 'Cộng đồng', 'Đơn vị', 'Công dân'];
const edits = 100;

const text = (stringValue: string): CellData => ({ userEnteredValue: { stringValue } });
const number = (numberValue: number): CellData => ({ userEnteredValue: { numberValue } });
const formula = (formulaValue: string): CellData => ({ userEnteredValue: { formulaValue } });

/** Products in every row, and a SUMIFS for each ward and title: none with a result. */
function workbook(rows: number): Spreadsheet {
  const register = Array.from({ length: rows }, (_, row) => ({
    values: [
      text(`Phường ${row % wards}`),
      text(titles[row % titles.length] ?? ''),
      number(row % 7),
      number(1000 * (row % 13)),
      formula(`=C${row + 1}*D${row + 1}`),
    ],
  }));
  const report = Array.from({ length: wards }, (_, ward) => ({
    values: titles.map((title) =>
      formula(`=SUMIFS('Quỹ'!$E:$E,'Quỹ'!$A:$A,"Phường ${ward}",'Quỹ'!$B:$B,"${title}")`),
    ),
  }));
  const sheet = (sheetId: number, title: string, rowData: typeof register): Sheet => ({
    properties: { sheetId, title, gridProperties: { rowCount: rows, columnCount: 10 } },
    data: [{ rowData }],
  });
  return {
    properties: { locale: 'vi_VN' },
    sheets: [sheet(0, 'Quỹ', register), sheet(1, 'Báo cáo', report)],
  };
}

function withQuantity(spreadsheet: Spreadsheet, row: number, quantity: number): Spreadsheet {
  const [sheet = {}, ...others] = spreadsheet.sheets ?? [];
  const rowData = [...(sheet.data?.[0]?.rowData ?? [])];
  const values = [...(rowData[row]?.values ?? [])];
  values[2] = number(quantity);
  rowData[row] = { values };
  return { ...spreadsheet, sheets: [{ ...sheet, data: [{ rowData }] }, ...others] };
}

/** To be called in a process that has computed nothing yet. */
export function measureFollowed(rows: number): Followed {
  const computer = createFormulaComputer(() => 42_916);
  let held = workbook(rows);
  const follow = (next: Spreadsheet): number => {
    held = computer.compute(next);
    return 0;
  };
  const compute = (next: Spreadsheet) =>
    cost({ refresh: () => undefined, run: () => follow(next) });
  const opening = compute(held);
  const [firstEdit, ...others] = Array.from({ length: edits + 1 }, (_, at) =>
    compute(withQuantity(held, (at * 97) % rows, at + 8)),
  );
  return {
    opening,
    firstEdit: firstEdit!,
    edit: {
      processor: median(others.map(({ processor }) => processor)),
      clock: median(others.map(({ clock }) => clock)),
    },
  };
}
