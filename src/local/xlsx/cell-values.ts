/** Values of cells: the library's as the Sheets API has them. */
import {
  ValueType,
  type Cell,
  type CellErrorValue,
  type CellValue,
  type RichText,
} from '@cj-tech-master/excelts';
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellData, CellFormat } from '../../sheets/api';
import { textFormatOf, type Look, type TextFormat } from './text-format';

export type ExtendedValue = Schema.ExtendedValue;

/** Errors as the file spells them, and Google's names of their kinds. */
const errorTypes: Readonly<Record<string, string>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
};

/** Days from the calendar of 1900 to that of 1904. */
export const daysTo1904 = 1462;

type Value = Pick<CellData, 'userEnteredValue' | 'effectiveValue' | 'textFormatRuns'>;

/**
 * What a cell holds; undefined: nothing. Numbers stay as they are in the file: serials below 61
 * mean a day earlier at Google than in Excel, which takes 1900 for a leap year, and importing
 * keeps the number, not the day.
 * @param shift added to numbers: the days between the file's calendar and that of 1900
 */
export function valueOf(
  cell: Cell,
  shift: number,
  format: CellFormat | undefined,
  look: Look,
): Value | undefined {
  const { value } = cell;
  switch (cell.type) {
    case ValueType.Number:
    case ValueType.Boolean:
    case ValueType.Checkbox:
    case ValueType.String:
    case ValueType.Date: {
      const constant = constantOf(value, shift);
      return constant && { userEnteredValue: constant };
    }
    case ValueType.Error: {
      const effectiveValue = constantOf(value, shift);
      return {
        userEnteredValue: { formulaValue: `=${(value as CellErrorValue).error}` },
        ...(effectiveValue !== undefined && { effectiveValue }),
      };
    }
    case ValueType.RichText:
      return richTextOf((value as { richText: readonly RichText[] }).richText, format, look);
    case ValueType.Formula: {
      const effectiveValue = constantOf(cell.result, shift);
      return {
        userEnteredValue: { formulaValue: `=${cell.formula ?? ''}` },
        ...(effectiveValue !== undefined && { effectiveValue }),
      };
    }
    default:
      return undefined;
  }
}

function constantOf(value: CellValue | undefined, shift: number): ExtendedValue | undefined {
  if (typeof value === 'number') return { numberValue: value + shift };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'string') return value === '' ? undefined : { stringValue: value };
  if (value instanceof Date) return { numberValue: serialOfText(value) };
  if (typeof value === 'object' && value !== null && 'error' in value) {
    const type = errorTypes[value.error] ?? 'ERROR';
    return { errorValue: { type, message: value.error } };
  }
  return undefined;
}

/**
 * The serial of a day that stands in the file as a text (ISO 8601, without a zone), which the
 * library has read as one of this machine's zone where it has a time, and of UTC where it has not.
 */
function serialOfText(date: Date): number {
  const day = 86_400_000;
  const utc = date.getTime();
  const local = utc - date.getTimezoneOffset() * 60_000;
  return (utc % day === 0 ? utc : local) / day + 25_569;
}

const flags = ['bold', 'italic', 'strikethrough', 'underline'] as const;

function richTextOf(
  runs: readonly RichText[],
  format: CellFormat | undefined,
  look: Look,
): Value | undefined {
  const stringValue = runs.map(({ text }) => text).join('');
  if (stringValue === '') return undefined;
  let startIndex = 0;
  const textFormatRuns = runs.flatMap(({ text, font }): Schema.TextFormatRun[] => {
    const run = { startIndex, format: runFormat(font, format?.textFormat, look) };
    startIndex += text.length;
    return text === '' ? [] : [run];
  });
  return { userEnteredValue: { stringValue }, textFormatRuns };
}

/** A run without a font looks as its cell; one with a font says all of it, also what it has not. */
function runFormat(font: RichText['font'], ofCell: TextFormat | undefined, look: Look): TextFormat {
  if (font === undefined) return {};
  const format = textFormatOf(font, look) ?? {};
  const off = flags.filter((name) => ofCell?.[name] === true && format[name] !== true);
  return { ...Object.fromEntries(off.map((name) => [name, false])), ...format };
}
