/**
 * What Google's answers show of a stored message: nothing that is zero, false or empty, colours in
 * 32-bit numbers and in both ways of saying them, and of all this only what a mask wants.
 */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { FieldMask } from './field-masks';
import type { Field, Message } from './messages/message';
import { everything, picked, within } from './response-masks';
import { themeColor } from './theme';

type Json = Record<string, unknown>;

/** A copy of the value as an answer; what the message does not describe is copied as it is. */
export function answered<T extends object>(
  value: T,
  message: Message,
  mask: FieldMask = everything,
): T {
  const stored = value as Json;
  const result: Json = {};
  for (const [name, part] of Object.entries(stored)) {
    put(result, name, part, message, mask);
  }
  for (const [plain, style] of message.colours) {
    const { rgbColor, themeColor: theme } = (stored[style] ?? {}) as Schema.ColorStyle;
    const shown = rgbColor ?? (theme === undefined ? stored[plain] : themeColor(theme));
    // A style that names no colour is none; of a colour in both ways the style counts.
    delete result[plain];
    delete result[style];
    if (shown === undefined) continue;
    put(result, plain, shown, message, mask);
    put(result, style, theme === undefined ? { rgbColor: shown } : stored[style], message, mask);
  }
  return result as T;
}

function put(result: Json, name: string, part: unknown, message: Message, mask: FieldMask): void {
  const wanted = within(mask, name);
  if (wanted === undefined || part === undefined) return;
  // Below a "*", what has no fields of its own has none of the wanted ones either.
  if (wanted.size > 0 && (typeof part !== 'object' || part === null)) return;
  const field = message.fields.get(name);
  const isTold = field?.isOptional === true || message.groups.has(name);
  if (field !== undefined && !isTold && isEmpty(part)) return;
  result[name] = field === undefined ? picked(part, wanted) : shownField(part, field, wanted);
}

function shownField(part: unknown, field: Field, mask: FieldMask): unknown {
  switch (field.kind) {
    case 'message':
      return answered(part as object, field.message, mask);
    case 'list':
      return (part as readonly unknown[]).map((item) => shownField(item ?? {}, field.of, mask));
    case 'output':
      return shownField(part, field.of, mask);
    case 'unsupported':
      return field.of === undefined ? picked(part, mask) : shownField(part, field.of, mask);
    case 'colourPart':
      return asColourPart(part as number);
    default:
      return picked(part, mask);
  }
}

function isEmpty(part: unknown): boolean {
  return part === 0 || part === false || part === '' || (Array.isArray(part) && part.length === 0);
}

/** A part of a colour is kept in eight bits, the rest cut off: 0.5 is answered as 127/255. */
function asColourPart(value: number): number {
  return asFloat(Math.floor(value * 255 + 1e-6) / 255);
}

/** The shortest decimal that is the same 32-bit number: 0.49803922 for 127/255. */
function asFloat(value: number): number {
  const single = Math.fround(value);
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(single.toPrecision(digits));
    if (Math.fround(short) === single) return short;
  }
  return Number(single.toPrecision(9));
}
