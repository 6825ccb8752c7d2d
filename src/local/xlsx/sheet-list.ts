/** The sheets of the library's workbook: added, taken away, renamed and ordered as the spreadsheet's. */
import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Sheet, Spreadsheet } from '../../sheets/api';

/**
 * Makes the workbook's list of sheets that of the spreadsheet.
 * @param worksheets those that the workbook has, by sheet id; brought up to date
 */
export function writeSheetList(
  workbook: Workbook,
  worksheets: Map<number, Worksheet>,
  { sheets = [] }: Spreadsheet,
): void {
  const active = workbook.worksheets[workbook.views[0]?.activeTab ?? 0];
  const wanted = new Set(sheets.map(idOf));
  for (const [id, worksheet] of worksheets) {
    if (wanted.has(id)) continue;
    workbook.removeWorksheet(worksheet.id);
    worksheets.delete(id);
  }
  const renamed = sheets.filter((sheet) => worksheets.get(idOf(sheet))?.name !== titleOf(sheet));
  // Sheets may have changed titles among each other: none may stand twice in between.
  for (const sheet of renamed) {
    const worksheet = worksheets.get(idOf(sheet));
    if (worksheet !== undefined) worksheet.name = `renamed ${worksheet.id}`;
  }
  for (const sheet of renamed) {
    const worksheet = worksheets.get(idOf(sheet));
    if (worksheet === undefined) {
      worksheets.set(idOf(sheet), workbook.addWorksheet(titleOf(sheet)));
    } else worksheet.name = titleOf(sheet);
  }
  order(workbook, worksheets, sheets);
  showTab(workbook, active);
}

/** Sheets that hold only a chart keep their places among the others as far as they can. */
function order(
  workbook: Workbook,
  worksheets: ReadonlyMap<number, Worksheet>,
  sheets: readonly Sheet[],
): void {
  const wanted = sheets.flatMap((sheet) => worksheets.get(idOf(sheet)) ?? []);
  if (workbook.worksheets.every((worksheet, index) => worksheet === wanted[index])) return;
  const places = wanted.map(({ orderNo }) => orderNo).sort((one, other) => one - other);
  for (const [index, worksheet] of wanted.entries()) worksheet.orderNo = places[index] ?? index;
}

/** Keeps the tab that was open, or the first one that can be seen. */
function showTab(workbook: Workbook, active: Worksheet | undefined): void {
  const [view] = workbook.views;
  if (view === undefined) return;
  const { worksheets } = workbook;
  const stays = active === undefined ? -1 : worksheets.indexOf(active);
  const isSeen = worksheets[stays]?.state === 'visible';
  view.activeTab = isSeen ? stays : worksheets.findIndex(({ state }) => state === 'visible');
  view.firstSheet = 0;
}

function idOf({ properties }: Sheet): number {
  return properties?.sheetId ?? 0;
}

function titleOf({ properties }: Sheet): string {
  return properties?.title ?? '';
}
