/** The key that makes donors' names into texts that tell equal ones and cannot be turned back. */
import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

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
