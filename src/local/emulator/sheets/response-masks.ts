/** The `fields` parameter of a reading call: which parts of the answer are wanted. */
import { invalidArgument } from './failures';
import { parseFieldMask, type FieldMask } from './field-masks';
import type { Field, Message } from './messages/message';

/** @throws 400 for a text that is no mask, or a field that the answer does not have */
export function responseMask(text: string, message: Message): FieldMask {
  const mask = parseFieldMask(text);
  checkNames(mask, message, '');
  return mask;
}

/** What stands below a "*" is not checked: some of the fields it means have it, others have not. */
function checkNames(mask: FieldMask, message: Message, prefix: string): void {
  for (const [name, below] of mask) {
    if (name === '*') continue;
    const field = message.fields.get(name);
    const path = `${prefix}${name}`;
    if (field === undefined) throw noSuchField(path);
    const inner = messageOf(field);
    const [firstBelow] = below.keys();
    if (inner !== undefined) checkNames(below, inner, `${path}.`);
    else if (firstBelow !== undefined && field.kind !== 'unsupported') {
      throw noSuchField(`${path}.${firstBelow}`);
    }
  }
}

function noSuchField(path: string) {
  return invalidArgument(
    `Request contains an invalid argument. Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
  );
}

function messageOf(field: Field): Message | undefined {
  if (field.kind === 'message') return field.message;
  return 'of' in field && field.of !== undefined ? messageOf(field.of) : undefined;
}

/** Names everything there is. */
export const everything: FieldMask = new Map();

/** What the mask wants of this field; undefined where it wants nothing of it. */
export function within(mask: FieldMask | undefined, name: string): FieldMask | undefined {
  if (mask === undefined || mask.size === 0) return mask;
  return mask.get(name) ?? mask.get('*');
}

/** A deep copy of what the mask names. */
export function picked<T>(value: T, mask: FieldMask): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => picked(item, mask)) as T;
  const result: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const wanted = within(mask, name);
    if (wanted === undefined || part === undefined) continue;
    // Below a "*", what has no fields of its own has none of the wanted ones either.
    if (wanted.size > 0 && (typeof part !== 'object' || part === null)) continue;
    result[name] = picked<unknown>(part, wanted);
  }
  return result as T;
}
