/**
 * What may pass between a page and the script through google.script.run, in either direction.
 * Source: developers.google.com/apps-script/guides/html/reference/run, "Parameters" and "Return".
 */
import { setOwn } from './plain-copy';

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
