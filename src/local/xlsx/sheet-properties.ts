/** Properties of a sheet: title, grid, frozen panes, colour of the tab. */
import type { Worksheet, WorksheetView } from '@cj-tech-master/excelts';
import type { Sheet } from '../../sheets/api';
import type { GridSize } from './a1';
import { argbOf, colorStyleOf, rgbOf, type Colors } from './colors';

type Properties = NonNullable<Sheet['properties']>;

export function readProperties(
  worksheet: Worksheet,
  sheetId: number,
  index: number,
  { rows, columns }: GridSize,
  colors: Colors,
): Properties {
  const [view] = worksheet.views;
  const frozen = view?.state === 'frozen' ? view : undefined;
  const tabColorStyle = colorStyleOf(worksheet.properties.tabColor, colors);
  return {
    sheetId,
    title: worksheet.name,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: rows,
      columnCount: columns,
      ...(frozen?.ySplit !== undefined && frozen.ySplit > 0 && { frozenRowCount: frozen.ySplit }),
      ...(frozen?.xSplit !== undefined &&
        frozen.xSplit > 0 && { frozenColumnCount: frozen.xSplit }),
      ...(view?.showGridLines === false && { hideGridlines: true }),
    },
    ...(worksheet.state !== 'visible' && { hidden: true }),
    ...(tabColorStyle !== undefined && { tabColorStyle }),
    ...(view?.rightToLeft === true && { rightToLeft: true }),
  };
}

/** Writes what differs; the title is the workbook's business, since titles may change places. */
export function writeProperties(worksheet: Worksheet, before: Properties, after: Properties): void {
  if ((before.hidden === true) !== (after.hidden === true)) {
    worksheet.state = after.hidden === true ? 'hidden' : 'visible';
  }
  const isColored =
    JSON.stringify([before.tabColor, before.tabColorStyle]) !==
    JSON.stringify([after.tabColor, after.tabColorStyle]);
  if (isColored) {
    const color = rgbOf(after.tabColorStyle, after.tabColor);
    const { tabColor: _, ...others } = worksheet.properties;
    worksheet.properties =
      color === undefined ? others : { ...others, tabColor: { argb: argbOf(color) } };
  }
  const [was, is] = [viewOf(before), viewOf(after)];
  if (JSON.stringify(was) !== JSON.stringify(is)) {
    const [view = {}, ...otherViews] = worksheet.views;
    worksheet.views = [changedView(view, is), ...otherViews];
  }
}

interface View {
  readonly rows: number;
  readonly columns: number;
  readonly showGridLines: boolean;
  readonly rightToLeft: boolean;
}

function viewOf({ gridProperties = {}, rightToLeft }: Properties): View {
  return {
    rows: gridProperties.frozenRowCount ?? 0,
    columns: gridProperties.frozenColumnCount ?? 0,
    showGridLines: gridProperties.hideGridlines !== true,
    rightToLeft: rightToLeft === true,
  };
}

/** Zoom and the like stay; where the view is frozen, the place to which it was scrolled goes. */
function changedView(view: Partial<WorksheetView>, { rows, columns, ...shown }: View) {
  const { zoomScale, zoomScaleNormal, showRuler, showRowColHeaders } = view;
  const kept = {
    ...(zoomScale !== undefined && { zoomScale }),
    ...(zoomScaleNormal !== undefined && { zoomScaleNormal }),
    ...(showRuler !== undefined && { showRuler }),
    ...(showRowColHeaders !== undefined && { showRowColHeaders }),
    ...('tabSelected' in view && { tabSelected: view.tabSelected }),
    ...shown,
  };
  if (rows === 0 && columns === 0) return { ...kept, state: 'normal' as const };
  return { ...kept, state: 'frozen' as const, ySplit: rows, xSplit: columns };
}
