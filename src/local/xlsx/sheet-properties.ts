/** Properties of a sheet that stand in its part: frozen panes, grid lines, colour of the tab. */
import { rangeAddress } from '../../core/data/a1';
import type { Sheet } from '../../sheets/api';
import { argbOf, rgbOf } from './colors';
import { viewOf } from './read-sheet';
import { isSame } from './style-writer';
import { childOf, childrenOf, element, withAttributes, withChildren, type XmlElement } from './xml';

type Properties = NonNullable<Sheet['properties']>;

/** The elements that differ, by name; the title is the workbook's business. */
export function changedProperties(
  root: XmlElement,
  before: Properties,
  after: Properties,
): ReadonlyMap<string, XmlElement> {
  const changes = new Map<string, XmlElement>();
  if (!isSame([before.tabColor, before.tabColorStyle], [after.tabColor, after.tabColorStyle])) {
    const color = rgbOf(after.tabColorStyle, after.tabColor);
    const sheetPr = childOf(root, 'sheetPr') ?? element('sheetPr');
    const others = sheetPr.children.filter(
      (child) => typeof child === 'string' || child.name !== 'tabColor',
    );
    const tab = color === undefined ? [] : [element('tabColor', { rgb: argbOf(color) })];
    changes.set('sheetPr', withChildren(sheetPr, [...tab, ...others]));
  }
  const shown = shownOf(after);
  if (!isSame(shownOf(before), shown)) {
    const views = childOf(root, 'sheetViews') ?? element('sheetViews');
    const view = viewOf(root) ?? element('sheetView', { workbookViewId: 0 });
    const others = childrenOf(views).filter((one) => one !== view);
    changes.set(
      'sheetViews',
      withChildren(views, [
        changedView(view, shown, isSame(frozenOf(before), frozenOf(after))),
        ...others,
      ]),
    );
  }
  return changes;
}

interface Shown {
  readonly rows: number;
  readonly columns: number;
  readonly showsLines: boolean;
  readonly rightToLeft: boolean;
}

function shownOf({ gridProperties = {}, rightToLeft }: Properties): Shown {
  return {
    rows: gridProperties.frozenRowCount ?? 0,
    columns: gridProperties.frozenColumnCount ?? 0,
    showsLines: gridProperties.hideGridlines !== true,
    rightToLeft: rightToLeft === true,
  };
}

function frozenOf({ gridProperties = {} }: Properties) {
  return [gridProperties.frozenRowCount ?? 0, gridProperties.frozenColumnCount ?? 0];
}

/** Zoom and the like stay; where the panes change, what is selected in them goes. */
function changedView(
  view: XmlElement,
  { rows, columns, showsLines, rightToLeft }: Shown,
  isFrozenAlike: boolean,
): XmlElement {
  const changed = withAttributes(view, {
    showGridLines: showsLines ? undefined : 0,
    rightToLeft: rightToLeft ? 1 : undefined,
  });
  if (isFrozenAlike) return changed;
  const others = childrenOf(view).filter(({ name }) => name !== 'pane' && name !== 'selection');
  if (rows === 0 && columns === 0) return withChildren(changed, others);
  const activePane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const topLeftCell = rangeAddress({
    startRow: rows,
    endRow: rows + 1,
    startColumn: columns,
    endColumn: columns + 1,
  });
  const pane = element('pane', {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell,
    activePane,
    state: 'frozen',
  });
  return withChildren(changed, [pane, element('selection', { pane: activePane }), ...others]);
}
