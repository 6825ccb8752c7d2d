/**
 * Field masks: "a.b,c(d,e.f),*" as a tree, checked against a message, and applied to change one
 * object by another. developers.google.com/sheets/api/guides/field-masks
 */
import { invalidArgument } from './failures';
import type { Field, Message } from './messages/message';

/** The fields named, each with what is named below it; nothing below means all of it. */
export type FieldMask = ReadonlyMap<string, FieldMask>;

type Growing = Map<string, Growing>;

/** @throws SheetsApiError 400 where the text is no mask */
export function parseFieldMask(text: string): FieldMask {
  const tokens = text.match(/[A-Za-z0-9_]+|[*.,()/]|[^\s]/g) ?? [];
  let next = 0;
  const fail = () =>
    invalidArgument(`Request contains an invalid argument. Invalid field mask '${text}'.`);
  const readList = (into: Growing): void => {
    for (;;) {
      readPath(into);
      if (tokens[next] !== ',') return;
      next += 1;
    }
  };
  const readPath = (into: Growing): void => {
    const name = tokens[next] ?? '';
    if (!/^(\w+|\*)$/.test(name)) throw fail();
    next += 1;
    const known = into.get(name);
    const below: Growing = known ?? new Map();
    const whole = known?.size === 0;
    into.set(name, below);
    if (tokens[next] === '.' || tokens[next] === '/') {
      next += 1;
      readPath(below);
    } else if (tokens[next] === '(') {
      next += 1;
      readList(below);
      if (tokens[next] !== ')') throw fail();
      next += 1;
    } else {
      below.clear();
    }
    // "a,a.b" and "a.b,a" both name the whole of a.
    if (whole) below.clear();
  };
  const mask: Growing = new Map();
  readList(mask);
  if (next < tokens.length) throw fail();
  return mask;
}

/**
 * The mask of a changing request: "*" spelled out, every name known and writable.
 * @param text the request's `fields`
 * @throws SheetsApiError 400 for no field at all, or one that the message does not have
 */
export function changeMask(text: string | undefined, message: Message): FieldMask {
  if (text === undefined || text.trim() === '') {
    throw invalidArgument(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  return spelledOut(parseFieldMask(text), message);
}

function spelledOut(mask: FieldMask, message: Message, prefix = ''): FieldMask {
  const result: Growing = new Map();
  for (const [name, below] of mask) {
    if (name === '*') {
      for (const [field, kind] of message.fields) {
        if (isWritable(kind)) result.set(field, new Map());
      }
      continue;
    }
    const field = message.fields.get(name);
    const inner = field?.kind === 'message' ? field.message : undefined;
    if (field === undefined || (below.size > 0 && inner === undefined && field.kind !== 'output')) {
      throw invalidArgument(`Invalid field: ${prefix}${name}`);
    }
    if (!isWritable(field)) continue;
    for (const colour of message.colours) {
      // One colour, whichever of its two names is used.
      if (below.size > 0 || !colour.includes(name)) continue;
      for (const way of colour) result.set(way, new Map());
    }
    const spelled = inner === undefined ? below : spelledOut(below, inner, `${prefix}${name}.`);
    result.set(name, below.has('*') ? new Map() : (spelled as Growing));
  }
  return result;
}

function isWritable(field: Field): boolean {
  return field.kind !== 'output' && field.kind !== 'unsupported';
}

/**
 * A copy of the target where each field of the mask is the source's: one that the source lacks is
 * left out. Objects that nothing is left of are left out too; the target is not changed.
 */
export function changeByMask<T extends object>(target: T, source: T, mask: FieldMask): T {
  const before = target as Readonly<Record<string, unknown>>;
  const wanted = source as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(before)) if (!mask.has(name)) result[name] = before[name];
  for (const [name, below] of mask) {
    const value = below.size === 0 ? wanted[name] : changeInside(before[name], wanted[name], below);
    if (value !== undefined) result[name] = value;
  }
  return result as T;
}

function changeInside(target: unknown, source: unknown, mask: FieldMask): object | undefined {
  const changed = changeByMask((target ?? {}) as object, (source ?? {}) as object, mask);
  return Object.keys(changed).length === 0 ? undefined : changed;
}
