/** Looks of the grid as formats of the Sheets API: what someone changed of a cell's look, and nothing else. */
import type { IColorStyle, IStyleData, Nullable } from '@univerjs/core';
import type { CellFormat } from '../../../sheets/api';
import { numberFormatOf } from './number-format';

export interface FormatChange {
  /** Of a cell, e.g. "userEnteredFormat.textFormat.bold". */
  readonly fields: readonly string[];
  readonly format: CellFormat;
}

type Color = { readonly rgbColor: { red?: number; green?: number; blue?: number } };

const horizontal: Readonly<Record<number, string>> = { 1: 'LEFT', 2: 'CENTER', 3: 'RIGHT' };
const vertical: Readonly<Record<number, string>> = { 1: 'TOP', 2: 'MIDDLE', 3: 'BOTTOM' };
const wrapping: Readonly<Record<number, string>> = { 1: 'OVERFLOW_CELL', 2: 'CLIP', 3: 'WRAP' };
/** By the numbers of BorderStyleTypes; the kinds that Google lacks come nearest. */
const lines: Readonly<Record<number, string>> = {
  1: 'SOLID',
  2: 'DOTTED',
  3: 'DOTTED',
  4: 'DASHED',
  5: 'DASHED',
  6: 'DASHED',
  7: 'DOUBLE',
  8: 'SOLID_MEDIUM',
  9: 'DASHED',
  10: 'DASHED',
  11: 'DASHED',
  12: 'DASHED',
  13: 'SOLID_THICK',
};

/**
 * @param written what was written of the look: null takes a part of it away
 * @param shown the look as it now is
 */
export function formatChange(written: IStyleData, shown: IStyleData): FormatChange {
  const fields: string[] = [];
  const format: Record<string, unknown> = {};
  const text: Record<string, unknown> = {};
  const say = (target: Record<string, unknown>, field: string, value: unknown) => {
    fields.push(`userEnteredFormat.${target === text ? 'textFormat.' : ''}${field}`);
    if (value !== undefined) target[field] = value;
  };
  const has = (key: keyof IStyleData) => key in written;
  if (has('bl')) say(text, 'bold', shown.bl === 1);
  if (has('it')) say(text, 'italic', shown.it === 1);
  if (has('ul')) say(text, 'underline', shown.ul?.s === 1);
  if (has('st')) say(text, 'strikethrough', shown.st?.s === 1);
  if (has('ff')) say(text, 'fontFamily', shown.ff ?? undefined);
  if (has('fs')) say(text, 'fontSize', shown.fs);
  if (has('cl')) say(text, 'foregroundColorStyle', colorStyle(shown.cl));
  if (has('bg')) say(format, 'backgroundColorStyle', colorStyle(shown.bg));
  if (has('ht')) say(format, 'horizontalAlignment', horizontal[shown.ht ?? 0]);
  if (has('vt')) say(format, 'verticalAlignment', vertical[shown.vt ?? 0]);
  if (has('tb')) say(format, 'wrapStrategy', wrapping[shown.tb ?? 0]);
  if (has('bd')) say(format, 'borders', bordersOf(shown.bd));
  if (has('tr')) {
    const { a = 0, v = 0 } = shown.tr ?? {};
    say(format, 'textRotation', v === 1 ? { vertical: true } : a === 0 ? undefined : { angle: -a });
  }
  if (has('n')) {
    const pattern = shown.n?.pattern;
    const isOwn = pattern !== undefined && pattern !== '' && pattern !== 'General';
    say(format, 'numberFormat', isOwn ? numberFormatOf(pattern) : undefined);
  }
  if (Object.keys(text).length > 0) format['textFormat'] = text;
  return { fields, format: format as CellFormat };
}

/** "#rgb", "#rrggbb" and "rgb(r, g, b)", as the grid's colour pickers give them. */
export function colorStyle(color: Nullable<IColorStyle>): Color | undefined {
  const text = color?.rgb?.trim() ?? '';
  const short = /^#([\da-f])([\da-f])([\da-f])$/i
    .exec(text)
    ?.slice(1)
    .map((digit) => digit + digit);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(text)?.slice(1);
  const hex = (short ?? long)?.map((digits) => Number.parseInt(digits, 16));
  const parts = hex ?? /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => part / 255);
  return { rgbColor: { red, green, blue } };
}

function bordersOf(borders: IStyleData['bd']): CellFormat['borders'] | undefined {
  const sides = { top: borders?.t, bottom: borders?.b, left: borders?.l, right: borders?.r };
  const said = Object.entries(sides).flatMap(([side, line]) => {
    const style = lines[line?.s ?? 0];
    return style === undefined
      ? []
      : [[side, { style, colorStyle: colorStyle(line?.cl) }] as const];
  });
  return said.length === 0 ? undefined : (Object.fromEntries(said) as CellFormat['borders']);
}
