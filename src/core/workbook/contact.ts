/** E-mail addresses as they stand in `Xã phường`, and as Google compares them. */
import { webLinkIn } from '../vietnamese/web-links';

/** Addresses in one cell, separated by ";", commas, spaces or line ends, each once. */
export function emailsIn(text: string): readonly string[] {
  const byKey = new Map<string, string>();
  for (const part of text.split(/[;,\s]+/)) {
    const email = part.replace(/^mailto:/i, '').replace(/^[<(]+|[>).]+$/g, '');
    if (email !== '' && !byKey.has(emailKey(email))) byKey.set(emailKey(email), email);
  }
  return [...byKey.values()];
}

/** Local part and domain as people have them (RFC 5322 allows more); no Vietnamese letters. */
const form =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

const longest = 254;

export function isEmail(text: string): boolean {
  return text.length <= longest && form.test(text);
}

/**
 * What two spellings of one address share. Gmail ignores dots, what follows a "+", and which of
 * its two names the domain has: support.google.com/mail/answer/7436150.
 */
export function emailKey(email: string): string {
  const lower = email.toLowerCase();
  const [, local, domain] = /^(.*)@([^@]*)$/.exec(lower) ?? [];
  if (local === undefined || (domain !== 'gmail.com' && domain !== 'googlemail.com')) return lower;
  return `${local.replace(/\+.*$/, '').replace(/\./g, '')}@gmail.com`;
}

// The spreadsheet that a cell of `Tệp` names: a link of Google Sheets or Drive, or the bare id.

/** Ids of Drive files: letters, digits, "-" and "_"; 44 of them for today's spreadsheets. */
const id = '[A-Za-z0-9_-]{15,}';

const forms = [
  new RegExp(`/spreadsheets/(?:u/\\d+/)?d/(${id})`),
  new RegExp(`/file/d/(${id})`),
  new RegExp(`[?&]id=(${id})`),
  new RegExp(`^(${id})$`),
] as const;

/** The file's id; null where the text holds none, as in a blank cell. */
export function fileIdIn(text: string): string | null {
  const trimmed = text.trim();
  for (const form of forms) {
    const [, found] = form.exec(trimmed) ?? [];
    if (found !== undefined) return found;
  }
  return null;
}

/** The address under which Google opens a spreadsheet. */
export function spreadsheetAddress(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** The address that the text is, or of the file whose id it holds; '' where there is none. */
export function fileAddressIn(text: string): string {
  const link = webLinkIn(text);
  const found = fileIdIn(text);
  return link ?? (found === null ? '' : spreadsheetAddress(found));
}
