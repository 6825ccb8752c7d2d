/** Finds the columns that people added beside a table's own, by the headings that they gave them. */
import { builtInLists } from '../schema/lists';
import { foldHeading } from '../vietnamese/fold';
import type { SheetCells } from '../workbook/snapshot';
import type { Header } from '../workbook/header';
import { sourceHeading } from '../workbook/managed-columns';
import { findingsHeading } from '../workbook/managed-columns';

export interface OtherColumn {
  /** 0-based. */
  readonly column: number;
  /** As typed, the rows of the header joined by a space; '' where there is none. */
  readonly heading: string;
}

const ownHeadings = new Set([sourceHeading, findingsHeading].map(foldHeading));

/** The heading above the values of a drop-down list, which set-up writes on `Danh mục`. */
export const choicesHeading = (list: string) => `Chọn: ${list}`;

const choiceHeadings = new Set(
  Object.keys(builtInLists).map((list) => foldHeading(choicesHeading(list))),
);

/** Whether the add-on writes the column of that heading itself. */
export function isOwnHeading(heading: string): boolean {
  const folded = foldHeading(heading);
  return ownHeadings.has(folded) || choiceHeadings.has(folded);
}

/** Every column that holds anything and is neither the table's nor the add-on's. */
export function otherColumns(sheet: SheetCells, header: Header): readonly OtherColumn[] {
  const known = new Set(header.columns.values());
  return sheet.values.flatMap((cells, column): OtherColumn[] => {
    if (known.has(column) || cells.every((value) => value === '')) return [];
    const heading = cells
      .slice(header.firstRow, header.lastRow + 1)
      .map((text) => String(text).trim())
      .filter((text) => text !== '')
      .join(' ');
    return isOwnHeading(heading) ? [] : [{ column, heading }];
  });
}
