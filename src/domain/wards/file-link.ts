/** The spreadsheet that a cell of `Tệp` names: a link of Google Sheets or Drive, or the bare id. */

import { webLinkIn } from '../text/web-links';

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
