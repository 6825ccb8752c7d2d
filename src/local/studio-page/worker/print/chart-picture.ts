/** A chart of bars as a picture, drawn from the cells that it refers to. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Sheet } from '../../../../sheets/api';
import { gridSize, storedArea } from '../../../emulator/sheets/areas';
import { cellAt } from '../../../emulator/sheets/grid';
import type { NumberFormatter } from '../../../emulator/sheets/number-formats';
import { effectiveValue, formattedValue } from '../../../emulator/sheets/render';
import { cssColor } from './cell-style';
import { escaped } from './escaped';

const titleRoom = 36;
const legendRoom = 24;
const edge = 12;
const fontSize = 12;
/** The share of a bar's room that stays free. */
const gapShare = 0.35;

interface Bar {
  readonly value: number;
  readonly text: string;
}

interface Series {
  readonly name: string;
  readonly color: string;
  readonly bars: readonly Bar[];
}

/** '' for a chart of another kind. */
export function chartPicture(
  { spec, position }: Schema.EmbeddedChart,
  sheet: Sheet,
  formatter: NumberFormatter,
): string {
  const { chartType = '', domains = [], series = [], headerCount = 0 } = spec?.basicChart ?? {};
  if (chartType !== 'BAR' && chartType !== 'COLUMN') return '';
  const read = (data: Schema.ChartData | undefined) => cellsOf(data, sheet, formatter);
  const names = read(domains[0]?.domain).slice(headerCount);
  const shown = series.map(({ series: data, color }): Series => {
    const cells = read(data);
    const name = headerCount > 0 ? (cells[0]?.text ?? '') : '';
    return { name, color: cssColor(color ?? {}), bars: cells.slice(headerCount) };
  });
  const { widthPixels: width = 600, heightPixels: height = 371 } = position?.overlayPosition ?? {};
  const most = Math.max(1, ...shown.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const room = { width, height: height - titleRoom - (shown.length > 1 ? legendRoom : edge) };
  const draw = chartType === 'BAR' ? lyingBars : standingBars;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Times New Roman, Liberation Serif, serif" font-size="${fontSize}">
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#fff" stroke="#bfbfbf"/>
${text(width / 2, 24, spec?.title ?? '', 'middle', ' font-weight="bold" font-size="16"')}
<g transform="translate(0 ${titleRoom})">${draw(names, shown, most, room)}</g>
${shown.length > 1 ? legend(shown, width, height - 8) : ''}
</svg>`;
}

function cellsOf(
  data: Schema.ChartData | undefined,
  sheet: Sheet,
  formatter: NumberFormatter,
): readonly Bar[] {
  return (data?.sourceRange?.sources ?? []).flatMap((range) => {
    const area = storedArea(range, gridSize(sheet));
    return Array.from({ length: area.endRow - area.startRow }, (_, index) => {
      const cell = cellAt(sheet, area.startRow + index, area.startColumn);
      const value = effectiveValue(cell)?.numberValue ?? 0;
      return { value, text: formattedValue(cell, formatter) };
    });
  });
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function lyingBars(
  names: readonly Bar[],
  series: readonly Series[],
  most: number,
  { width, height }: Room,
): string {
  const start = Math.min(width * 0.4, 24 + 6.2 * longest(names.map((name) => name.text)));
  const scale = (width - start - edge - 80) / most;
  const each = height / Math.max(1, names.length);
  const thick = (each * (1 - gapShare)) / series.length;
  return names
    .map((name, index) => {
      const top = index * each + (each * gapShare) / 2;
      const bars = series.map(({ color, bars: values }, order) => {
        const { value, text: label } = values[index] ?? { value: 0, text: '' };
        const y = top + order * thick;
        return `${rect(start, y, value * scale, thick, color)}${text(start + value * scale + 4, y + thick / 2 + 4, label, 'start')}`;
      });
      return `${text(start - 6, index * each + each / 2 + 4, name.text, 'end')}${bars.join('')}`;
    })
    .join('\n');
}

function standingBars(
  names: readonly Bar[],
  series: readonly Series[],
  most: number,
  { width, height }: Room,
): string {
  const floor = height - 20;
  const scale = (floor - 18) / most;
  const each = (width - 2 * edge) / Math.max(1, names.length);
  const thick = (each * (1 - gapShare)) / series.length;
  return names
    .map((name, index) => {
      const left = edge + index * each;
      const bars = series.map(({ color, bars: values }, order) => {
        const { value, text: label } = values[index] ?? { value: 0, text: '' };
        const x = left + (each * gapShare) / 2 + order * thick;
        return `${rect(x, floor - value * scale, thick, value * scale, color)}${text(x + thick / 2, floor - value * scale - 4, label, 'middle')}`;
      });
      return `${bars.join('')}${text(left + each / 2, height - 4, name.text, 'middle')}`;
    })
    .join('\n');
}

function legend(series: readonly Series[], width: number, y: number): string {
  const each = 180;
  const start = (width - each * series.length) / 2;
  return series
    .map(({ name, color }, order) => {
      const x = start + order * each;
      return `${rect(x, y - 10, 12, 12, color)}${text(x + 18, y, name, 'start')}`;
    })
    .join('');
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, one) => Math.max(most, one.length), 0);
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  const [left, top, wide, high] = [x, y, width, height].map((length) => length.toFixed(1));
  return `<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${fill}"/>`;
}

function text(x: number, y: number, words: string, anchor: string, more = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}"${more}>${escaped(words)}</text>`;
}
