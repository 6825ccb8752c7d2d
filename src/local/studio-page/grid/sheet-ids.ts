/** Ids of sheets: numbers in a workbook, texts in the grid, which gives new sheets texts of its own. */

const numbers = new Map<string, number>();
const texts = new Map<number, string>();

/** Ids of the Sheets API are whole numbers of 31 bits. */
const mostIds = 2 ** 31;

export const gridSheetId = (sheetId: number): string => texts.get(sheetId) ?? String(sheetId);

export function sheetIdOf(gridId: string): number {
  const known = numbers.get(gridId);
  if (known !== undefined) return known;
  if (/^\d{1,10}$/.test(gridId)) return Number(gridId);
  const made = Math.floor(Math.random() * mostIds);
  numbers.set(gridId, made);
  texts.set(made, gridId);
  return made;
}
