/**
 * JSON to a message: a checked copy that shares nothing with the sender's objects. Refusals are
 * worded like those of Google's JSON parser; null stands for a field that is not set.
 */
import { unreadable, unsupported } from '../failures';
import type { Field, Message } from './message';

type Path = (string | number)[];

const typeNames = {
  text: 'TYPE_STRING',
  integer: 'TYPE_INT32',
  number: 'TYPE_DOUBLE',
  colourPart: 'TYPE_FLOAT',
  flag: 'TYPE_BOOL',
};

/**
 * Reads `value` as the message, unset and output-only fields left out.
 * @throws SheetsApiError 400 for what Google does not know, 501 for what only the local host lacks
 */
export function readMessage<T>(value: unknown, message: Message<T>): T {
  return readObject(value, message, []) as T;
}

function readObject(value: unknown, message: Message, path: Path): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (path.length === 0) {
      throw unreadable(
        'Invalid JSON payload received. Unknown name "": Root element must be a message.',
        '',
      );
    }
    throw invalidValue(path, `type.googleapis.com/google.apps.sheets.v4.${message.name}`, value);
  }
  const result: Record<string, unknown> = {};
  let groupsSeen: Set<string> | undefined;
  for (const name of Object.keys(value)) {
    const part = (value as Readonly<Record<string, unknown>>)[name];
    const field = message.fields.get(name);
    if (field === undefined) throw unknownName(name, path);
    if (part === undefined || part === null || field.kind === 'output') continue;
    const group = message.groups.get(name);
    if (group !== undefined) {
      groupsSeen ??= new Set();
      if (groupsSeen.has(group)) throw alreadySet(name, group, path);
      groupsSeen.add(group);
    }
    path.push(name);
    result[name] = readField(part, field, path);
    path.pop();
  }
  return result;
}

function readField(value: unknown, field: Field, path: Path): unknown {
  if (Array.isArray(value) && field.kind !== 'list' && field.kind !== 'unsupported') {
    throw notRepeating(path);
  }
  switch (field.kind) {
    case 'message':
      return readObject(value, field.message, path);
    case 'list':
      return readList(value, field.of, path);
    case 'output':
      return undefined;
    case 'unsupported':
      throw unsupported(jsonPath(path) + (field.reason === undefined ? '' : ` (${field.reason})`));
    case 'choice':
      if (typeof value === 'string' && field.values.includes(value)) return value;
      throw invalidValue(path, `type.googleapis.com/google.apps.sheets.v4.${field.type}`, value);
    case 'text':
      if (typeof value === 'string') return value;
      break;
    case 'flag':
      if (typeof value === 'boolean') return value;
      break;
    case 'number':
    case 'colourPart':
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      break;
    case 'integer':
      if (typeof value === 'number' && (value | 0) === value) return value;
      break;
  }
  throw invalidValue(path, typeNames[field.kind], value);
}

function readList(value: unknown, of: Field, path: Path): unknown[] {
  if (!Array.isArray(value)) throw invalidValue(path, 'list', value);
  return value.map((part: unknown, index) => {
    path.push(index);
    const read = readField(part, of, path);
    path.pop();
    return read;
  });
}

function unknownName(name: string, path: Path) {
  return unreadable(
    `Invalid JSON payload received. Unknown name "${name}"${at(path)}: Cannot find field.`,
    snakePath(path),
  );
}

function notRepeating(path: Path) {
  const where = `Unknown name "${path.at(-1)}"${at(path.slice(0, -1))}`;
  return unreadable(
    `Invalid JSON payload received. ${where}: Proto field is not repeating, cannot start list.`,
    snakePath(path.slice(0, -1)),
  );
}

function alreadySet(name: string, group: string, path: Path) {
  return unreadable(
    `Invalid value${at([...path, group])} (oneof), oneof field '${group}' is already set. Cannot set '${name}'`,
    snakePath([...path, group]),
  );
}

function invalidValue(path: Path, type: string, value: unknown) {
  const message = `Invalid value${at(path)} (${type}), ${JSON.stringify(value)}`;
  return unreadable(message, snakePath(path));
}

/** " at 'requests[0].repeat_cell.fields'" */
function at(path: Path): string {
  return path.length === 0 ? '' : ` at '${snakePath(path)}'`;
}

/** "requests[0].repeat_cell.fields": Google names fields in snake case here. */
function snakePath(path: Path): string {
  return jsonPath(path, 0).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** "addChart.chart.spec": without the place of the request in its batch. */
function jsonPath(path: Path, from = path[0] === 'requests' ? 2 : 0): string {
  return path
    .slice(from)
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
