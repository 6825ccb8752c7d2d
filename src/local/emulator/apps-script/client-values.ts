/**
 * What may pass between a page and the script through google.script.run, in either direction.
 * Source: developers.google.com/apps-script/guides/html/reference/run, "Parameters" and "Return".
 */

// Deep copies of JSON-like values into one realm, so that neither side can change what the other holds.

/** The constructors of the realm that is copied into. */
export interface PlainConstructors {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
}

/**
 * Copies a value as a round trip through JSON would: undefined becomes null in an array and is
 * left out of an object, so are functions; a Date becomes its ISO text; NaN becomes null.
 * Written by hand because JSON.parse(JSON.stringify()) takes several times as long over 1.2 million cells.
 */
export function copyPlain(value: unknown, into: PlainConstructors): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return copyArray(value, into);
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return copyPlain(value.toJSON(), into);
  }
  const copy = new into.Object() as unknown as Record<string, unknown>;
  const source = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(source)) {
    const copied = copyPlain(source[key], into);
    if (copied !== undefined) setOwn(copy, key, copied);
  }
  return copy;
}

/** Sets a member as JSON.parse does: "__proto__" is a key like any other. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    const attributes = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(target, key, attributes);
  } else {
    target[key] = value;
  }
}

function copyArray(values: readonly unknown[], into: PlainConstructors): unknown[] {
  const copy = new into.Array<unknown>(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    copy[index] = typeof value === 'string' ? value : (copyPlain(value, into) ?? null);
  }
  return copy;
}

export type LegalCopy =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

const circular = 'Failed due to circular reference.';

/**
 * Copies a value of primitives, plain objects and arrays; undefined becomes null, and is left out
 * of objects. Refuses Dates, functions, elements of a page and any other object, with the words of
 * Google's page script; an argument's own "property" is its index.
 */
export function legalCopy(value: unknown): LegalCopy {
  const ancestors = new Set<object>();
  let message: string | undefined;

  const refuse = (reason: string): undefined => {
    message ??= reason;
    return undefined;
  };

  const copy = (member: unknown, key: string): unknown => {
    if (member === null || typeof member === 'string' || typeof member === 'boolean') return member;
    if (typeof member === 'number') return Number.isFinite(member) ? member : null;
    if (member === undefined) return undefined;
    if (typeof member !== 'object' || !(Array.isArray(member) || isPlain(member))) {
      return refuse(`Failed due to illegal value in property: ${key}`);
    }
    if (ancestors.has(member)) return refuse(circular);
    ancestors.add(member);
    const copied = Array.isArray(member)
      ? Array.from(member, (item, index) => copy(item, String(index)) ?? null)
      : copyObject(member as Record<string, unknown>);
    ancestors.delete(member);
    return copied;
  };

  const copyObject = (source: Record<string, unknown>) => {
    const copied: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(source)) {
      const memberCopy = copy(member, key);
      if (memberCopy !== undefined) setOwn(copied, key, memberCopy);
    }
    return copied;
  };

  const copied = copy(value, '') ?? null;
  return message === undefined ? { ok: true, value: copied } : { ok: false, message };
}

/** Whether an object is `{…}` of any realm: its prototype, if any, has no prototype of its own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
