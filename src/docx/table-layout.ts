/** How a table fits the page: upright or across, the size of its print, and the width of each column. */
import type { Table, TableColumn } from '../core/report/document';
import { shownCell } from '../core/report/tables/format-cell';
import { textWidth, type Font } from '../core/vietnamese/text-width';
import { headerRows } from '../core/report/sheet/table';
import { millimetres, twipsOfPixels } from './measures';
import { roomOf, type Orientation } from './styles';
import { plainLines } from './plain-text';

export interface TableLayout {
  readonly orientation: Orientation;
  /** Points. */
  readonly size: number;
  /** Twips; together the room between the margins. */
  readonly widths: readonly number[];
}

/** What is tried, the first that fits: a page across holds half as many rows, and is turned to be read. */
const tried: readonly (readonly [Orientation, size: number])[] = [
  ['portrait', 12],
  ['portrait', 11],
  ['portrait', 10],
  ['landscape', 12],
  ['landscape', 11],
  ['landscape', 10],
  ['landscape', 9],
  ['landscape', 8],
];

/** On the left and the right of each cell. */
export const cellMargin = millimetres(1);

const narrowest = millimetres(9);
/** A longer word is broken. */
const longestWord = millimetres(32);
/** Texts up to here keep one line where there is room; longer ones wrap. */
const longestLine = millimetres(50);
/** No text is squeezed below this, however short its words. */
const narrowestText = millimetres(26);

/** A heading on more lines than these makes its column wider, where there is room. */
const fewHeadingLines = 2;
/** But not beyond this. */
const widestHeading = millimetres(28);

interface Need {
  readonly least: number;
  /** Its texts keep one line. */
  readonly unwrapped: number;
  /** Its heading takes few lines, too. */
  readonly comfortable: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

export function tableLayout(table: Table): TableLayout {
  for (const [orientation, size] of tried) {
    const needs = needsOf(table, size);
    const room = roomOf[orientation];
    if (sum(needs.map(({ least }) => least)) <= room) {
      return { orientation, size, widths: shareOut(needs, room) };
    }
  }
  // Dozens of columns, or figures beyond 10^15, alone come here: the paper is no wider.
  const [orientation, size] = tried[tried.length - 1] ?? ['landscape', 8];
  const least = needsOf(table, size).map((need) => need.least);
  const scale = roomOf[orientation] / sum(least);
  return { orientation, size, widths: least.map((width) => Math.floor(width * scale)) };
}

function needsOf({ columns, rows }: Table, size: number): readonly Need[] {
  const headings = ownHeadings(columns);
  return columns.map((column, index): Need => {
    const bold: Font = { size, bold: true };
    const heading = headings[index] ?? '';
    const word = longestOf(heading.split(/\s+/), bold);
    const few = longestOf([heading], bold) / fewHeadingLines;
    let least = Math.max(narrowest, Math.min(word, longestWord));
    let unwrapped = least;
    for (const { kind, cells } of rows) {
      const cell = cells[index] ?? null;
      const print: Font = { size, bold: kind === 'total' };
      const lines = plainLines(shownCell(cell, column));
      const whole = longestOf(lines, print);
      if (typeof cell === 'string') {
        const word = longestOf(lines.join(' ').split(' '), print);
        least = Math.max(least, Math.min(whole, narrowestText), Math.min(word, longestWord));
        unwrapped = Math.max(unwrapped, Math.min(whole, longestLine));
      } else {
        least = Math.max(least, whole);
      }
    }
    unwrapped = Math.max(unwrapped, least);
    const comfortable = Math.max(unwrapped, Math.min(few, widestHeading));
    const margins = 2 * cellMargin;
    return {
      least: least + margins,
      unwrapped: unwrapped + margins,
      comfortable: comfortable + margins,
    };
  });
}

/** Of each column, the text of the header cell that stands over it alone. */
function ownHeadings(columns: readonly TableColumn[]): readonly string[] {
  const cells = headerRows(columns).flat().reverse();
  return columns.map(
    (_, index) => cells.find(({ from, to }) => from === index && to === index + 1)?.text ?? '',
  );
}

function longestOf(texts: readonly string[], print: Font): number {
  return twipsOfPixels(texts.reduce((most, text) => Math.max(most, textWidth(text, print)), 0));
}

/** Each column gets its least; what is left goes to texts, then to headings, then to all in proportion. */
function shareOut(needs: readonly Need[], room: number): readonly number[] {
  const least = needs.map((need) => need.least);
  const unwrapped = grown(
    least,
    needs.map((need) => need.unwrapped),
    room,
  );
  const comfortable = grown(
    unwrapped,
    needs.map((need) => need.comfortable),
    room,
  );
  const scale = room / sum(comfortable);
  return comfortable.map((width) => Math.floor(width * scale));
}

/** Widths on their way to others, as far as the room allows. */
function grown(from: readonly number[], to: readonly number[], room: number): readonly number[] {
  const missing = from.map((width, index) => Math.max(0, (to[index] ?? 0) - width));
  const share = Math.min(1, (room - sum(from)) / Math.max(1, sum(missing)));
  return from.map((width, index) => width + (missing[index] ?? 0) * share);
}
