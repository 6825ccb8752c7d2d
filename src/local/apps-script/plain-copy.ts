/** Deep copies of JSON-like values into one realm, so that neither side can change what the other holds. */

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
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
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
