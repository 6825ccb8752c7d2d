/** The columns of the page: wide enough for every table's figures, and together no wider than A4. */
import type { Table } from '../document';
import { withFigures } from './form-code';
import type { Grid } from './parts';
import { shownCell } from '../tables/format-cell';
import { textWidth, type Font } from '../../vietnamese/text-width';

/** Pixels that fit the page between its margins, upright and across. */
const upright = 760;
const across = 1080;

/** What is tried, the first that fits; sizes of the tables' print in points. */
const layouts: readonly (readonly [total: number, tableSize: number])[] = [
  [upright, 11],
  [upright, 10],
  [across, 11],
  [across, 10],
  [across, 9],
  [across, 8],
];

/** The letterhead needs two sides of several columns, whatever the tables have. */
const fewestColumns = 4;

const narrowest = 44;
/** The second column holds names; they wrap. */
export const nameColumn = 1;
const narrowestName = 150;
const usualName = 210;
const cellPadding = 10;
const smallestSize = 8;
/** A longer word is broken. */
const longestWord = 90;
/** Tables with as many columns of texts are lists: they need the width of the page across. */
const fewestOfList = 3;
/** A longer text is wrapped, whatever room there is. */
const longestText = 180;

/** Whether columns of these widths fit an upright page; else it lies across. */
export function isUpright(columnWidths: readonly number[]): boolean {
  return columnWidths.reduce((sum, width) => sum + width, 0) <= upright;
}

/** The page stands upright where that leaves room for the names and it is no list, else lies across, with smaller print if it must. */
export function gridFor(all: readonly Table[]): Grid {
  const tables = all.map(withFigures);
  const isList = tables.some((table) => textColumnsOf(table) >= fewestOfList);
  for (const [total, tableSize] of layouts) {
    if (isList && total < across) continue;
    const least = leastWidths(tables, tableSize);
    const free = total - least.reduce((sum, width) => sum + width, 0);
    if (free >= 0) {
      return { widths: shareOut(least, wishedWidths(tables, tableSize), free), tableSize };
    }
  }
  // Figures beyond 10^15 alone come here: better a wide page than figures that cannot be read.
  return { widths: leastWidths(tables, smallestSize), tableSize: smallestSize };
}

function leastWidths(tables: readonly Table[], size: number): readonly number[] {
  const count = tables.reduce((most, { columns }) => Math.max(most, columns.length), fewestColumns);
  return Array.from({ length: count }, (_, index) =>
    tables.reduce(
      (most, table) => Math.max(most, leastWidth(table, index, size)),
      index === nameColumn ? narrowestName : narrowest,
    ),
  );
}

function leastWidth({ columns, rows }: Table, index: number, size: number): number {
  const column = columns[index];
  if (column === undefined || index === nameColumn) return 0;
  const words = [column.heading, column.group ?? '', column.unit ?? ''].join(' ').split(' ');
  let least = longestOf(words, { size, bold: true });
  for (const { cells } of rows) {
    const cell = cells[index] ?? null;
    const written =
      typeof cell === 'string'
        ? longestOf(cell.split(' '), { size, bold: false })
        : textWidth(shownCell(cell, column), { size, bold: false });
    least = Math.max(least, written);
  }
  return Math.ceil(least) + cellPadding;
}

/** How many columns behind the names hold texts. */
function textColumnsOf({ columns, rows }: Table): number {
  return columns.filter(
    (_, index) => index > nameColumn && rows.some(({ cells }) => typeof cells[index] === 'string'),
  ).length;
}

/** What would hold the texts of each column on one line; 0 where it holds figures. */
function wishedWidths(tables: readonly Table[], size: number): readonly number[] {
  const wished: number[] = [];
  for (const { rows } of tables) {
    for (const { cells } of rows) {
      cells.forEach((cell, index) => {
        if (typeof cell !== 'string' || index === nameColumn) return;
        const width = Math.min(longestText, textWidth(cell, { size, bold: false }));
        wished[index] = Math.max(wished[index] ?? 0, Math.ceil(width) + cellPadding);
      });
    }
  }
  return wished;
}

/** The widest of words; a very long one may be broken. */
function longestOf(words: readonly string[], font: Font): number {
  const widest = words.reduce((most, word) => Math.max(most, textWidth(word, font)), 0);
  return Math.min(longestWord, widest);
}

/** What is free goes to the names first, then to the columns of texts, then evenly to all the others. */
function shareOut(
  least: readonly number[],
  wished: readonly number[],
  free: number,
): readonly number[] {
  const forName = Math.min(free, usualName - narrowestName);
  const lacking = least.map((width, index) =>
    index <= nameColumn ? 0 : Math.max(0, (wished[index] ?? 0) - width),
  );
  const lack = lacking.reduce((sum, width) => sum + width, 0);
  const forTexts = Math.min(free - forName, lack);
  const otherColumns = least.length - nameColumn - 1;
  const each = Math.floor((free - forName - forTexts) / otherColumns);
  return least.map((width, index) => {
    if (index < nameColumn) return width;
    if (index === nameColumn) return width + forName;
    const ofTexts = lack === 0 ? 0 : Math.floor(((lacking[index] ?? 0) * forTexts) / lack);
    return width + ofTexts + each;
  });
}
