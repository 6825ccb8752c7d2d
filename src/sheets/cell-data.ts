/** Values and looks that several kinds of requests write. */
import type { CellValue } from '../core/data/cell';
import type { CellData, CellFormat } from './api';

type ExtendedValue = NonNullable<CellData['userEnteredValue']>;

/** A value written literally: a text that begins with "=" stays a text. '' clears the cell. */
export function literal(value: CellValue): ExtendedValue | undefined {
  if (value === '') return undefined;
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { stringValue: value };
}

/** A cell with a value and nothing else. */
export function literalCell(value: CellValue): CellData {
  const entered = literal(value);
  return entered === undefined ? {} : { userEnteredValue: entered };
}

/** '#d9e7f5' as the API's colour. */
export function colour(hex: string): { red: number; green: number; blue: number } {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}

/** The look of every heading that the add-on writes. */
export const headingFormat: CellFormat = {
  textFormat: { bold: true },
  horizontalAlignment: 'CENTER',
  verticalAlignment: 'MIDDLE',
  wrapStrategy: 'WRAP',
  backgroundColor: colour('#d9e7f5'),
};

/** The look of cells that hold sentences. */
export const proseFormat: CellFormat = {
  wrapStrategy: 'WRAP',
  horizontalAlignment: 'LEFT',
  verticalAlignment: 'TOP',
};

/** The look of what is the add-on's own, not for typing. */
export const ownFormat: CellFormat = {
  textFormat: { italic: true, foregroundColor: colour('#5f6368') },
};
