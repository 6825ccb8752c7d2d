/** What may be published: .xlsx files, all of a folder and of those in it, spreadsheets at Google. */
import {
  existsSync,
  readdirSync,
  realpathSync,
  statSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Language } from '../../core/messages/entry';
import { toCanonicalText } from '../../core/vietnamese/unicode';
import { fileIdIn } from '../../core/workbook/contact';
import { localFailure, type CommandFailure } from '../cli/failures';
import { createHmac, randomBytes } from 'node:crypto';

export interface Source {
  /** What it is called in the warehouse. */
  readonly name: string;
  readonly from:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'google'; readonly spreadsheetId: string };
}

export interface NamedSources {
  readonly sources: readonly Source[];
  /** What was named and cannot be published. */
  readonly refused: readonly { readonly name: string; readonly failure: CommandFailure }[];
}

/** @param named as typed: paths, "google:ID", links of Google Sheets */
export function sourcesNamed(named: readonly string[], language: Language): NamedSources {
  const refused: { name: string; failure: CommandFailure }[] = [];
  const byName = new Map<string, { readonly source: Source; readonly place: string }>();
  const places = new Set<string>();
  for (const text of named) {
    const found = expanded(text);
    if (found.length === 0) {
      refused.push({
        name: text,
        failure: localFailure('folder-empty', { folder: text }, language),
      });
    }
    for (const source of found) {
      const { name } = source;
      const place = placeOf(source);
      const code = places.has(place)
        ? 'source-twice'
        : byName.has(name)
          ? 'source-name-taken'
          : null;
      if (code !== null) {
        refused.push({ name, failure: localFailure(code, { source: name }, language) });
        continue;
      }
      places.add(place);
      byName.set(name, { source, place });
    }
  }
  return { sources: [...byName.values()].map(({ source }) => source), refused };
}

/** Names stand in SQL, where apostrophes and backslashes would mean something. */
function plainName(text: string): string {
  return toCanonicalText(text.normalize('NFC').replaceAll("'", '’').replaceAll('\\', '/'));
}

function expanded(text: string): readonly Source[] {
  const isGoogle = text.startsWith('google:') || /^https?:\/\//.test(text);
  if (isGoogle) {
    const typed = text.replace(/^google:/, '');
    const spreadsheetId = fileIdIn(typed) ?? typed;
    const name = plainName(`google:${spreadsheetId}`);
    return [{ name, from: { kind: 'google', spreadsheetId } }];
  }
  if (!existsSync(text) || !statSync(text).isDirectory()) {
    return [{ name: plainName(basename(text)), from: { kind: 'file', path: text } }];
  }
  return readdirSync(text, { recursive: true, encoding: 'utf8' })
    .filter((inside) => isWorkbook(basename(inside)))
    .sort()
    .map((inside) => ({ inside, path: join(text, inside) }))
    .filter(({ path }) => statSync(path).isFile())
    .map(({ inside, path }) => ({
      name: plainName(inside.split(sep).join('/')),
      from: { kind: 'file', path },
    }));
}

/** Not what Excel puts beside a file that is open, nor hidden files. */
function isWorkbook(name: string): boolean {
  return /\.xlsx$/i.test(name) && !/^[.~]/.test(name);
}

function placeOf({ from }: Source): string {
  if (from.kind === 'google') return `google:${from.spreadsheetId}`;
  return existsSync(from.path) ? realpathSync(from.path) : from.path;
}

// The key that makes donors' names into texts that tell equal ones and cannot be turned back.

export interface NameKey {
  /** HMAC-SHA256, hexadecimal. */
  readonly keyed: (text: string) => string;
  /** Equal where the key is; it tells nothing of it. */
  readonly check: string;
}

const keyBytes = 32;

/** Reads the key of a file, which is made where it is missing, for its owner only. @returns null: no key stands in it */
export function nameKeyIn(path: string): NameKey | null {
  if (!existsSync(path)) {
    const text = `${randomBytes(keyBytes).toString('hex')}\n`;
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  }
  const text = readFileSync(path, 'utf8').trim();
  return /^[0-9a-f]{64}$/i.test(text) ? nameKeyOf(Buffer.from(text, 'hex')) : null;
}

export function nameKeyOf(key: Uint8Array): NameKey {
  const keyed = (text: string) => createHmac('sha256', key).update(text, 'utf8').digest('hex');
  return { keyed, check: keyed('khuyenhoc').slice(0, 16) };
}
