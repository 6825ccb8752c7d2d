/** The text that a cell offers when someone edits it, in a spreadsheet whose locale is vi_VN: typed again, it gives the same value. */
import { formatPaddedDate } from '../../../core/data/dates';
import type { CellFormat } from '../../../sheets/api';

type NumberFormat = NonNullable<CellFormat['numberFormat']>;

export function editedText(
  value: string | number | boolean,
  numberFormat: NumberFormat | undefined,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  switch (numberFormat?.type) {
    case 'DATE':
      return Number.isInteger(value) && value > 0 ? formatPaddedDate(value) : decimalText(value);
    case 'TIME':
      return value >= 0 && value < 1 ? timeText(value) : decimalText(value);
    case 'PERCENT':
      // Fifteen digits are what a cell holds; beyond them 14,5 would become 14,500000000000002.
      return `${decimalText(Number((value * 100).toPrecision(15)))}%`;
    default:
      return decimalText(value);
  }
}

/** 1500000.5 is "1500000,5": no dots, as they would be asked for again. */
export function decimalText(value: number): string {
  return String(value).replace('.', ',');
}

const secondsOfDay = 86_400;

function timeText(value: number): string {
  const seconds = Math.round(value * secondsOfDay) % secondsOfDay;
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const shown = `${two(hours)}:${two(minutes)}`;
  return seconds % 60 === 0 ? shown : `${shown}:${two(seconds % 60)}`;
}
