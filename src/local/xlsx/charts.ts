/**
 * Charts: those of a file are known to the spreadsheet by their ids, so that they can be deleted;
 * new ones, bars drawn from cells, are written as Excel's own.
 */
import { quoteTitle } from '../../core/data/a1';
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Sheet } from '../../sheets/api';
import { gridSize, storedArea, type Area } from '../emulator/sheets/areas';
import { fixedAddressOf } from './a1';
import { argbOf } from './colors';
import { declaration, type Package } from './package';
import { googleHeight, googleWidth } from './sizes';
import {
  childrenOf,
  elementsIn,
  escapeAttribute,
  escapeText,
  XmlDocument,
  type XmlElement,
} from './xml';

/** The relation of each chart of the file in its drawing, by the chart's id in the spreadsheet. */
export type ChartPlaces = Map<number, string>;

/** What Google gives a chart whose size is not said: pixels. */
const usualWidth = 600;
const usualHeight = 371;
/** English Metric Units of a pixel. */
const unitsPerPixel = 9525;

/** Hundredths of a point. */
const titleSize = 1200;
const labelSize = 900;

const gridColor = 'D9D9D9';

export const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a drawing is anchored to cells by. */
export function anchorsIn(drawing: XmlElement): readonly XmlElement[] {
  return ['xdr:twoCellAnchor', 'xdr:oneCellAnchor'].flatMap((name) => elementsIn(drawing, name));
}

function chartsIn(drawing: XmlElement) {
  return elementsIn(drawing, 'c:chart').flatMap(({ attributes }) => attributes['r:id'] ?? []);
}

/** Notes a sheet's charts under the next free ids; [] where it has none. */
export function readCharts(
  file: Package,
  part: string,
  charts: ChartPlaces,
): Schema.EmbeddedChart[] {
  const drawing = file.document(file.related(part, 'drawing'));
  return (drawing === undefined ? [] : chartsIn(drawing.root)).map((relation) => {
    const chartId = charts.size + 1;
    charts.set(chartId, relation);
    return { chartId };
  });
}

const directions: Readonly<Record<string, 'bar' | 'col'>> = { BAR: 'bar', COLUMN: 'col' };

/** Whether a chart stands in the file already, or can be made. */
export function isWritable(
  { chartId = 0, spec }: Schema.EmbeddedChart,
  charts: ChartPlaces,
): boolean {
  return charts.has(chartId) || directions[spec?.basicChart?.chartType ?? ''] !== undefined;
}

/**
 * Takes away the charts that the sheet no longer has, and makes those that are new.
 * @param link puts a first drawing into the sheet; given its relation's id
 */
export function writeCharts(
  file: Package,
  part: string,
  before: Sheet,
  after: Sheet,
  charts: ChartPlaces,
  link: (id: string) => void,
): void {
  const was = before.charts ?? [];
  const is = after.charts ?? [];
  const gone = was.filter(({ chartId = 0 }) => !is.some((chart) => chart.chartId === chartId));
  const added = is.filter(
    ({ chartId = 0 }) => !charts.has(chartId) || !was.some((chart) => chart.chartId === chartId),
  );
  if (gone.length === 0 && added.length === 0) return;
  const known = file.related(part, 'drawing');
  const name =
    known ??
    file.add(
      'xl/drawings/drawing#.xml',
      drawingType,
      `${declaration}<xdr:wsDr xmlns:xdr="${drawingml}/spreadsheetDrawing" xmlns:a="${drawingml}/main"/>`,
    );
  if (known === undefined) link(file.relate(part, 'drawing', name));
  const document = new XmlDocument(file.text(name));
  for (const { chartId = 0 } of gone) {
    const relation = charts.get(chartId);
    const anchor = anchorsIn(document.root).find(
      (one) => relation !== undefined && chartsIn(one).includes(relation),
    );
    if (anchor === undefined || relation === undefined) continue;
    document.change(anchor, null);
    file.unrelate(name, [relation]);
  }
  const numbers = elementsIn(document.root, 'xdr:cNvPr').map(
    ({ attributes }) => Number(attributes.id) || 0,
  );
  let number = Math.max(1, ...numbers);
  const anchors = added.map((chart) => {
    const chartPart = file.add(
      'xl/charts/chart#.xml',
      chartType,
      chartXml(chart.spec ?? {}, after),
    );
    number += 1;
    return anchorXml(chart, after, file.relate(name, 'chart', chartPart), number);
  });
  const { place } = document.root;
  if (anchors.length > 0 && place !== undefined) {
    if (place.end !== place.inner) document.insert(place.innerEnd, anchors.join(''));
    else {
      const tag = document.text.slice(place.start, place.end);
      const raw = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
      document.replace(place, `${tag.replace(/\s*\/>$/, '>')}${anchors.join('')}</${raw}>`);
    }
  }
  file.writeDocument(name, document);
}

/** From cell to cell, since a column may be shown a little wider or narrower than it is said to be. */
function anchorXml(
  chart: Schema.EmbeddedChart,
  { data: [grid = {}] = [] }: Sheet,
  relation: string,
  id: number,
): string {
  const {
    anchorCell,
    widthPixels = usualWidth,
    heightPixels = usualHeight,
  } = chart.position?.overlayPosition ?? {};
  const { columnIndex = 0, rowIndex = 0 } = anchorCell ?? {};
  const [column, columnPixels] = endOf(
    grid.columnMetadata ?? [],
    columnIndex,
    widthPixels,
    googleWidth,
  );
  const [row, rowPixels] = endOf(grid.rowMetadata ?? [], rowIndex, heightPixels, googleHeight);
  const corner = (name: string, numbers: readonly number[]) => {
    const [across = 0, acrossOffset = 0, down = 0, downOffset = 0] = numbers;
    return `<xdr:${name}><xdr:col>${across}</xdr:col><xdr:colOff>${acrossOffset}</xdr:colOff><xdr:row>${down}</xdr:row><xdr:rowOff>${downOffset}</xdr:rowOff></xdr:${name}>`;
  };
  const units = (pixels: number) => Math.round(pixels * unitsPerPixel);
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${drawingml}/spreadsheetDrawing" editAs="oneCell">${corner('from', [columnIndex, 0, rowIndex, 0])}${corner('to', [column, units(columnPixels), row, units(rowPixels)])}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${id - 1}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off xmlns:a="${drawingml}/main" x="0" y="0"/><a:ext xmlns:a="${drawingml}/main" cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic xmlns:a="${drawingml}/main"><a:graphicData uri="${drawingml}/chart"><c:chart xmlns:c="${drawingml}/chart" xmlns:r="${office}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** The row or column in which so many pixels end, and how many of them lie in it. */
function endOf(
  sizes: readonly Schema.DimensionProperties[],
  start: number,
  pixels: number,
  usual: number,
): readonly [index: number, pixels: number] {
  let left = pixels;
  for (let index = start; ; index += 1) {
    const size = sizes[index];
    const length = size?.hiddenByUser === true ? 0 : (size?.pixelSize ?? usual);
    if (left <= length) return [index, left];
    left -= length;
  }
}

function chartXml({ title, fontName, basicChart }: Schema.ChartSpec, sheet: Sheet): string {
  const direction = directions[basicChart?.chartType ?? ''] ?? 'col';
  const { series = [], domains: [domain] = [], headerCount = 0 } = basicChart ?? {};
  const [, labels] = referencesOf(domain?.domain, headerCount, sheet);
  const font = fontName === undefined ? '' : `<a:latin typeface="${escapeAttribute(fontName)}"/>`;
  const properties = (name: 'rPr' | 'defRPr', size: number, bold: 0 | 1) =>
    `<a:${name} sz="${size}" b="${bold}">${font}</a:${name}>`;
  const text = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties('defRPr', labelSize, 0)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
  const number = '<c:numFmt formatCode="#,##0" sourceLinked="0"/>';
  const written = series.map(({ series: data, color }, index) => {
    const [name, values = ''] = referencesOf(data, headerCount, sheet);
    const fill =
      color &&
      `<c:spPr><a:solidFill><a:srgbClr val="${argbOf(color).slice(2)}"/></a:solidFill></c:spPr>`;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      (name === undefined
        ? ''
        : `<c:tx><c:strRef><c:f>${escapeText(name)}</c:f></c:strRef></c:tx>`) +
      `${fill ?? ''}<c:invertIfNegative val="0"/>` +
      // Excel takes what is not said to be off for on.
      `<c:dLbls>${number}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
      (labels === undefined
        ? ''
        : `<c:cat><c:strRef><c:f>${escapeText(labels)}</c:f></c:strRef></c:cat>`) +
      `<c:val><c:numRef><c:f>${escapeText(values)}</c:f></c:numRef></c:val></c:ser>`
    );
  });
  const isBar = direction === 'bar';
  const ticks =
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return (
    `${declaration}<c:chartSpace xmlns:c="${drawingml}/chart" xmlns:a="${drawingml}/main" xmlns:r="${office}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>${properties('rPr', titleSize, 1)}<a:t>${escapeText(title ?? '')}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${written.join('')}<c:gapWidth val="60"/><c:overlap val="0"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>` +
    // The first name stands at the top, as in the table.
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/>${ticks}${text}<c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="${gridColor}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${number}${ticks}${text}<c:crossAx val="111111111"/>` +
    // Names from the top down would take the axis up with them.
    `<c:crosses val="${isBar ? 'max' : 'autoZero'}"/></c:valAx></c:plotArea>` +
    (series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text}</c:legend>`
      : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** The heading and the values of a series, as references. */
function referencesOf(
  data: Schema.ChartData | undefined,
  headerCount: number,
  sheet: Sheet,
): readonly [heading: string | undefined, values: string | undefined] {
  const [first, ...more] = data?.sourceRange?.sources ?? [];
  if (first === undefined) return [undefined, undefined];
  const area = storedArea(first, gridSize(sheet));
  const isColumn = area.endColumn - area.startColumn === 1;
  const start = isColumn ? 'startRow' : 'startColumn';
  const end = isColumn ? 'endRow' : 'endColumn';
  const split = Math.min(area[start] + headerCount, area[end]);
  const title = quoteTitle(sheet.properties?.title ?? '');
  const reference = (part: Area) =>
    part[start] === part[end] ? [] : [`${title}!${fixedAddressOf(part)}`];
  const [heading] = reference({ ...area, [end]: split });
  const values = [
    ...reference({ ...area, [start]: split }),
    ...more.flatMap((range) => reference(storedArea(range, gridSize(sheet)))),
  ];
  return [heading, values.length > 1 ? `(${values.join(',')})` : values[0]];
}

/** Moves the charts, pictures and shapes of a sheet with the cells on which they lie. */
export function moveAnchors(
  document: XmlDocument,
  at: { readonly row: (index: number) => number; readonly column: (index: number) => number },
): void {
  for (const anchor of anchorsIn(document.root)) {
    if (anchor.attributes.editAs === 'absolute') continue;
    for (const corner of childrenOf(anchor).filter(
      ({ name }) => name === 'xdr:from' || name === 'xdr:to',
    )) {
      for (const [name, move] of [
        ['xdr:row', at.row],
        ['xdr:col', at.column],
      ] as const) {
        const one = childrenOf(corner, name)[0];
        const text = one?.children[0];
        if (one?.place === undefined || typeof text !== 'string') continue;
        document.replace(
          { start: one.place.inner, end: one.place.innerEnd },
          String(move(Number(text))),
        );
      }
    }
  }
}
