/** Two sides next to each other without borders: the frame of letterhead and signature. */
import { Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import { roomOf } from './measures';

/** The right side holds the long line of the nation's name, in capitals. */
const leftShare = 0.44;

const left = Math.round(roomOf.portrait * leftShare);

/** The room of each side, in twips. */
export const sideRoom = { left, right: roomOf.portrait - left } as const;

export interface TwoSides {
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
}

/** Rows are never split over pages. */
export function twoSides(rows: readonly TwoSides[]): Table {
  const cell = (children: readonly Paragraph[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.DXA } });
  return new Table({
    width: { size: roomOf.portrait, type: WidthType.DXA },
    columnWidths: [sideRoom.left, sideRoom.right],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [cell(row.left, sideRoom.left), cell(row.right, sideRoom.right)],
        }),
    ),
  });
}
