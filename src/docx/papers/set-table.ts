/** Tables of papers: how wide each column is, and their rows as XML. */
import { textWidth } from '../../core/vietnamese/text-width';
import { millimetres, pixelsOfTwips, twipsOfPixels, twipsPerPoint } from '../measures';
import { linesOf } from '../../core/vietnamese/text-width';
import { textOf, type FilledRow } from './lines';
import { nothing, paragraph, row, table, type Alignment } from './xml';

export interface TablePlan {
  /** Twips. */
  readonly widths: readonly number[];
  /** Points. */
  readonly size: number;
  readonly aligns: readonly Alignment[];
}

/** What is tried: first whether texts keep their lines, then whether no word is broken. */
const sizes = [13, 12, 11, 10, 9, 8];
const wellReadable = 11;

const margin = millimetres(1.2);
const narrowest = millimetres(9);
/** Room to sign, or to write a number by hand. */
const toWriteIn = millimetres(17);
/** Texts up to here keep one line where there is room. */
const longestLine = millimetres(62);

const isNumber = /^[\d.,%+-]+$/;

/** @param rows of all papers, or enough of them to know what the columns hold */
export function planTable(rows: readonly FilledRow[], room: number, largest: number): TablePlan {
  const count = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const body = rows.filter(({ isHeader }) => !isHeader);
  const columns = Array.from({ length: count }, (_, index) => index);
  const filled = columns.map((index) =>
    body.map(({ cells }) => textOf(cells[index] ?? [])).filter((text) => text !== ''),
  );
  const aligns = filled.map((texts, index): Alignment => {
    if (texts.length === 0 || !texts.every((text) => isNumber.test(text))) return 'left';
    return index === 0 ? 'center' : 'right';
  });
  const tried = sizes.filter((size) => size <= largest);
  const needsAt = tried.map((size) => ({
    size,
    needs: columns.map((index) => needOf(rows, index, size, filled[index]?.length === 0)),
  }));
  const fits = (key: keyof Need, smallest: number) =>
    needsAt.find(
      ({ size, needs }) =>
        size >= smallest && needs.reduce((sum, need) => sum + need[key], 0) <= room,
    );
  const chosen = fits('wanted', wellReadable) ?? fits('least', 0) ?? needsAt[needsAt.length - 1];
  return chosen === undefined
    ? { size: largest, aligns, widths: columns.map(() => Math.floor(room / count)) }
    : { size: chosen.size, aligns, widths: shareOut(chosen.needs, room) };
}

interface Need {
  readonly least: number;
  readonly wanted: number;
}

function needOf(
  rows: readonly FilledRow[],
  index: number,
  size: number,
  isToWriteIn: boolean,
): Need {
  let least = isToWriteIn ? toWriteIn : narrowest;
  let wanted = least;
  const seen = new Set<string>();
  for (const { cells, isHeader } of rows) {
    const text = textOf(cells[index] ?? []);
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    const font = {
      size,
      bold: isHeader || cells[index]?.some(({ bold }) => bold === true) === true,
    };
    const widthOf = (part: string) => twipsOfPixels(textWidth(part, font)) + 2 * margin;
    for (const word of text.split(/\s+/)) least = Math.max(least, widthOf(word));
    const whole = widthOf(text);
    wanted = Math.max(wanted, Math.min(isHeader ? whole / 2 : whole, longestLine));
  }
  return { least, wanted: Math.max(least, wanted) };
}

/** Each column gets its least; what is left goes to those that want more, then to all. */
function shareOut(needs: readonly Need[], room: number): readonly number[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const least = needs.map((need) => need.least);
  const wanted = needs.map((need) => need.wanted);
  const left = room - sum(least);
  if (left <= 0) return least.map((width) => Math.floor((width * room) / sum(least)));
  const missing = sum(wanted) - sum(least);
  const share = missing <= 0 ? 0 : Math.min(1, left / missing);
  const grown = least.map((width, index) => width + ((wanted[index] ?? 0) - width) * share);
  const scale = room / sum(grown);
  return grown.map((width) => Math.floor(width * scale));
}

export function setTable(
  rows: readonly FilledRow[],
  plan: TablePlan | undefined,
  scale: number,
): { readonly xml: string; readonly height: number; readonly rowHeights: readonly number[] } {
  const { widths, size: largest, aligns } = plan ?? { widths: [], size: 12, aligns: [] };
  const size = largest * scale;
  const lineHeight = Math.ceil(size * 1.17 * twipsPerPoint);
  const heights: number[] = [];
  const written = rows.map(({ cells, isHeader }) => {
    let lines = 1;
    const cellsXml = widths.map((width, index) => {
      const runs = (cells[index] ?? []).map((run) => (isHeader ? { ...run, bold: true } : run));
      const bold = isHeader || runs.some((run) => run.bold === true);
      const text = textOf(runs);
      if (text !== '') {
        const room = pixelsOfTwips(width - 2 * margin);
        lines = Math.max(lines, linesOf(text, room, { size, bold }).length);
      }
      const align = isHeader ? 'center' : (aligns[index] ?? 'left');
      const look = { align, size, before: 20, after: 20, keepNext: isHeader };
      return { width, isCentred: true, content: paragraph(look, runs) };
    });
    heights.push(lines * lineHeight + 60);
    return row({ cells: cellsXml, isHeader });
  });
  const look = { widths, borders: 'all', margin } as const;
  return {
    xml: table(look, written.join('')) + nothing(),
    height: heights.reduce((sum, one) => sum + one, 0) + 20,
    rowHeights: heights,
  };
}
