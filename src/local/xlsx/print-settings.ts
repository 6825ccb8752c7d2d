/** How a sheet prints that the add-on made: xlsx has page settings, the Sheets API has none. */
import type { Sheet } from '../../sheets/api';
import { breaksOf, markOf } from '../../sheets/metadata';
import { rowsOf } from '../emulator/sheets/grid';
import { googleWidth } from './sizes';
import { isSame } from './style-writer';
import { childOf, element, withAttributes, withChildren, type XmlElement } from './xml';

/** Pixels of columns that still fit an A4 page upright, a little smaller than they are. */
const widestUpright = 760;
const a4 = 9;
const inches = (millimetres: number) => millimetres / 25.4;

/** Whether the add-on wrote a sheet anew since it was read. */
export function isRewritten(before: Sheet | undefined, after: Sheet): boolean {
  const mark = markOf(after);
  return mark !== null && !isSame(mark, before && markOf(before));
}

/**
 * A4, one page wide, the margins of an official document (Nghị định 30/2020), numbered pages.
 * @returns the elements of the sheet's part by name; null: none
 */
export function printSettings(
  root: XmlElement,
  sheet: Sheet,
): ReadonlyMap<string, XmlElement | null> {
  const sheetPr = childOf(root, 'sheetPr') ?? element('sheetPr');
  const fit = withAttributes(childOf(sheetPr, 'pageSetUpPr') ?? element('pageSetUpPr'), {
    fitToPage: 1,
  });
  const others = sheetPr.children.filter(
    (child) => typeof child === 'string' || child.name !== 'pageSetUpPr',
  );
  const footer = childOf(root, 'headerFooter') ?? element('headerFooter');
  const rest = footer.children.filter(
    (child) => typeof child === 'string' || child.name !== 'oddFooter',
  );
  const breaks = breaksOf(sheet).filter((row) => row > 0);
  return new Map<string, XmlElement | null>([
    ['sheetPr', withChildren(sheetPr, [...others, fit])],
    [
      'pageMargins',
      element('pageMargins', {
        left: inches(30),
        right: inches(15),
        top: inches(20),
        bottom: inches(20),
        header: inches(8),
        footer: inches(8),
      }),
    ],
    [
      'pageSetup',
      withAttributes(childOf(root, 'pageSetup') ?? element('pageSetup'), {
        paperSize: a4,
        orientation: usedWidth(sheet) <= widestUpright ? 'portrait' : 'landscape',
        fitToWidth: 1,
        // As many pages down as it takes.
        fitToHeight: 0,
      }),
    ],
    ['headerFooter', withChildren(footer, orderedParts(rest, element('oddFooter', {}, ['&C&P'])))],
    [
      'rowBreaks',
      breaks.length === 0
        ? null
        : element(
            'rowBreaks',
            { count: breaks.length, manualBreakCount: breaks.length },
            // A break stands below its row, whose number is 1-based.
            breaks.map((id) => element('brk', { id, max: 16_383, man: 1 })),
          ),
    ],
  ]);
}

/** ECMA-376 18.3.1.46: the header of odd pages stands first, their footer next. */
function orderedParts(rest: XmlElement['children'], footer: XmlElement): XmlElement['children'] {
  const [first] = rest;
  const isHeader = first !== undefined && typeof first !== 'string' && first.name === 'oddHeader';
  return isHeader ? [first, footer, ...rest.slice(1)] : [footer, ...rest];
}

/** The width in pixels of the visible columns up to the last one that holds something. */
function usedWidth(sheet: Sheet): number {
  const count = rowsOf(sheet).reduce((most, { values = [] }) => {
    for (let column = values.length; column > most; column -= 1) {
      if (values[column - 1]?.userEnteredValue !== undefined) return column;
    }
    return most;
  }, 0);
  const sizes = sheet.data?.[0]?.columnMetadata ?? [];
  return Array.from({ length: count }, (_, column) => sizes[column]).reduce(
    (sum, size) => sum + (size?.hiddenByUser === true ? 0 : (size?.pixelSize ?? googleWidth)),
    0,
  );
}
