/** Letterhead and signature on the page: two sides next to each other. */
import { tallestRow } from './text-fit';
import type { CellStyle, PageRow } from './page';
import type { Letterhead, Signature } from '../document';
import {
  gap,
  heightOf,
  rowPart,
  spanWidth,
  stack,
  type Grid,
  type Part,
  type Piece,
} from './parts';

const textSize = 12;
const smallSize = 10;

/** The right side holds the long line of the nation's name, in capitals. */
const leftShare = 0.42;

const centred: CellStyle = { align: 'center', vertical: 'top', wrap: true, size: textSize };
const bold: CellStyle = { ...centred, bold: true };

interface Line {
  readonly text: string;
  readonly style: CellStyle;
}

/** The first column of the right side: the one nearest to where it should begin. */
function rightSideOf(grid: Grid): number {
  const wanted = spanWidth(grid, 0, grid.widths.length) * leftShare;
  let best = 1;
  for (let column = 2; column < grid.widths.length; column += 1) {
    const distance = (candidate: number) => Math.abs(spanWidth(grid, 0, candidate) - wanted);
    if (distance(column) < distance(best)) best = column;
  }
  return best;
}

function twoSides(left: Line | undefined, right: Line | undefined, grid: Grid): Part {
  const middle = rightSideOf(grid);
  const end = grid.widths.length;
  const pieces: readonly Piece[] = [
    { from: 0, to: middle, value: left?.text ?? '', style: left?.style ?? centred },
    { from: middle, to: end, value: right?.text ?? '', style: right?.style ?? centred },
  ];
  return rowPart(pieces, grid);
}

export function letterheadPart(letterhead: Letterhead, grid: Grid): Part {
  const { parentBody, association, nation, number, placeAndDate } = letterhead;
  const left: readonly Line[] = [
    { text: parentBody, style: centred },
    { text: association, style: bold },
  ].filter(({ text }) => text !== '');
  const right = nation.map((text, order): Line => ({
    text,
    style: order === nation.length - 1 ? { ...bold, underline: true } : bold,
  }));
  const italic: CellStyle = { ...centred, italic: true };
  const count = Math.max(left.length, right.length);
  return stack([
    ...Array.from({ length: count }, (_, row) => twoSides(left[row], right[row], grid)),
    gap(8),
    twoSides({ text: number, style: centred }, { text: placeAndDate, style: italic }, grid),
  ]);
}

/** Room for the signature and the seal, in pixels. */
const signingRoom = 80;

/** The recipients stand in one tall cell beside title, room to sign, and name. */
export function signaturePart(signature: Signature, grid: Grid): Part {
  const { recipientsHeading, recipients, signerTitle } = signature;
  const heading: Line | undefined =
    recipients.length === 0
      ? undefined
      : { text: recipientsHeading, style: { bold: true, italic: true, size: smallSize } };
  const first = twoSides(heading, { text: signerTitle[0] ?? '', style: bold }, grid);
  const list: Piece = {
    from: 0,
    to: rightSideOf(grid),
    value: recipients.join('\n'),
    style: { vertical: 'top', wrap: true, size: smallSize },
  };
  const { rows, merges } = signingRows(signature, heightOf(list, grid), grid);
  const beside = rows.map((row, order) => (order === 0 ? withFirstCell(row, list) : row));
  const tall = { row: 0, endRow: rows.length, column: list.from, endColumn: list.to };
  return stack([first, { rows: beside, merges: [...merges, tall] }]);
}

/** The right side below the first line of the title, at least of a height. */
function signingRows({ signerTitle, signer }: Signature, leastHeight: number, grid: Grid): Part {
  const onRight = (value: string, height = 0) =>
    rowPart(
      [{ from: rightSideOf(grid), to: grid.widths.length, value, style: bold }],
      grid,
      height,
    );
  const titles = signerTitle.slice(1).map((line) => onRight(line));
  const name = onRight(signer);
  const known = [...titles, name].reduce((sum, { rows }) => sum + (rows[0]?.height ?? 0), 0);
  const room = Math.max(signingRoom, leastHeight - known);
  const count = Math.ceil(room / tallestRow);
  const blanks = Array.from({ length: count }, () => onRight('', Math.ceil(room / count)));
  return stack([...titles, ...blanks, name]);
}

function withFirstCell(row: PageRow, { value, style }: Piece): PageRow {
  return { ...row, cells: [{ value, style }, ...row.cells.slice(1)] };
}
