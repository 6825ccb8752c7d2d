/** What comes in over HTTP: who may ask, query parameters, JSON bodies. */
import type { Context, MiddlewareHandler } from 'hono';
import { invalidArgument } from './failures';
import { type GetOptions, type ReadValuesOptions } from './service';
import { SheetsApiError } from './failures';
import type { WriteOptions } from './values/body';

/** Parameters that Google takes with every call: cloud.google.com/apis/docs/system-parameters */
const systemParameters = [
  '$.xgafv',
  'access_token',
  'alt',
  'callback',
  'fields',
  'key',
  'oauth_token',
  'prettyPrint',
  'quotaUser',
  'uploadType',
  'upload_protocol',
];

const deepest = 100;

/**
 * Only this machine's own programs are answered: a web page whose name was made to point here
 * still sends its own name as the host, or as the origin.
 */
export const refuseStrangers: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  const origin = context.req.header('origin');
  if (!isLoopback(`http://${host}`) || (origin !== undefined && !isLoopback(origin))) {
    throw new SheetsApiError(403, 'PERMISSION_DENIED', 'Only requests to loopback are answered.');
  }
  await next();
};

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** The parameters of a call as the service takes them; their values are checked there. */
export type Query = GetOptions & ReadValuesOptions & WriteOptions;

/**
 * @param known the parameters of the call, beside those that every call takes
 * @throws 400 for a parameter that the call does not have; of one given twice the last counts
 */
export function readQuery<T extends object = Query>(
  context: Context,
  known: readonly (keyof T & string)[],
): T & { readonly fields?: string } {
  const result: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(context.req.queries())) {
    const parameter = known.find((other) => other === name);
    if (parameter === undefined && !systemParameters.includes(name)) {
      throw invalidArgument(
        `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
      );
    }
    const value = values.at(-1) ?? '';
    if (name === 'ranges') result[name] = values;
    else if (flags.has(name)) result[name] = readFlag(name, value);
    else if (name === 'pageSize') result[name] = readCount(name, value);
    else if (parameter !== undefined || name === 'fields') result[name] = value;
  }
  return result as T & { readonly fields?: string };
}

/** Parameters that are true or false. */
const flags: ReadonlySet<string> = new Set([
  'includeGridData',
  'includeValuesInResponse',
  'sendNotificationEmail',
  'transferOwnership',
]);

/** Clients in Python say "True": Google takes that too, as recordings show. */
function readFlag(name: string, value: string): boolean {
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw invalidArgument(`Invalid value at '${snakeCase(name)}' (TYPE_BOOL), "${value}"`);
}

function readCount(name: string, value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw invalidArgument(`Invalid value at '${snakeCase(name)}' (TYPE_INT32), "${value}"`);
}

/** Google's refusals call fields by names like include_grid_data. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** @throws 400 for what is no JSON, or nested deeper than Google's parser goes (100 levels) */
export async function readBody(context: Context): Promise<unknown> {
  const text = await context.req.text();
  let body: unknown;
  try {
    body = text === '' ? {} : JSON.parse(text);
  } catch {
    throw invalidArgument('Invalid JSON payload received. Unexpected token.');
  }
  checkDepth(body, 1);
  return body;
}

function checkDepth(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) {
    throw invalidArgument(
      'Invalid JSON payload received. Message too deep. Max recursion depth reached.',
    );
  }
  for (const part of Object.values(value)) checkDepth(part, depth + 1);
}
