/**
 * Descriptions of the API's JSON messages: which fields exist, of what type. From them come the
 * refusal of unknown fields, the meaning of "*" in a field mask, and the copy that the store keeps.
 */

export type Field = (
  | { readonly kind: 'text' | 'integer' | 'number' | 'colourPart' | 'flag' }
  /** `type` is Google's name of the enum, which its refusals print. */
  | { readonly kind: 'choice'; readonly type: string; readonly values: readonly string[] }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'list'; readonly of: Field }
  /** Filled in by the service; accepted in a request and not read, as at Google. */
  | { readonly kind: 'output'; readonly of: Field }
  /** Known to Google, refused here by name in a request; `of` is what answers show of it. */
  | { readonly kind: 'unsupported'; readonly reason?: string; readonly of?: Field }
) & {
  /** Answers tell it also where it is zero or false; any other is left out then. */
  readonly isOptional?: true;
};

export interface Message<T = unknown> {
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** Field to the name of its group, of which at most one field may be set. */
  readonly groups: ReadonlyMap<string, string>;
  /** Fields of one colour said in two ways, as "backgroundColor" and "backgroundColorStyle". */
  readonly colours: ReadonlyMap<string, string>;
  /** Never set: it only carries the type of the values that the message describes. */
  readonly describes?: T;
}

/** Every field of T must be described; fields that Google has and the typings lack may be added. */
type Fields<T> = { readonly [K in keyof Required<T>]: Field } & Readonly<Record<string, Field>>;

/**
 * A message of the API.
 * @param name Google's name, e.g. "CellData"
 * @param groups the "oneof" groups: name of the group to its fields
 */
export function message<T>(
  name: string,
  fields: Fields<T>,
  groups: Readonly<Record<string, readonly string[]>> = {},
): Message<T> {
  const groupOfField = new Map<string, string>();
  for (const [group, names] of Object.entries(groups)) {
    for (const field of names) groupOfField.set(field, group);
  }
  const colours = Object.entries<Field>(fields).flatMap(([style, field]) => {
    const isStyle = field.kind === 'message' && field.message.name === 'ColorStyle';
    const plain = style.replace(/Style$/, '');
    return isStyle && plain in fields ? [[plain, style] as const] : [];
  });
  return {
    name,
    fields: new Map<string, Field>(Object.entries(fields)),
    groups: groupOfField,
    colours: new Map(colours),
  };
}

export const text: Field = { kind: 'text' };
/** A 32-bit whole number. */
export const integer: Field = { kind: 'integer' };
export const number: Field = { kind: 'number' };
/** A part of a colour, from 0 to 1: a 32-bit number, which answers tell in no more digits. */
export const colourPart: Field = { kind: 'colourPart' };
export const flag: Field = { kind: 'flag' };
export const unsupported: Field = { kind: 'unsupported' };

export function unsupportedBecause(reason: string): Field {
  return { kind: 'unsupported', reason };
}

/** A field that answers show and no request of the local host may set. */
export function shownOnly(of: Field): Field {
  return { kind: 'unsupported', of };
}

export function choice(type: string, values: readonly string[]): Field {
  return { kind: 'choice', type, values };
}

export function one(described: Message): Field {
  return { kind: 'message', message: described };
}

export function list(of: Field): Field {
  return { kind: 'list', of };
}

/** A field whose zero or false means something: "optional" in Google's own descriptions. */
export function optional(field: Field): Field {
  return { ...field, isOptional: true };
}

export function output(of: Field): Field {
  return { kind: 'output', of };
}
