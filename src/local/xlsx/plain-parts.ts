/**
 * Parts as the library reads them. It takes "1" for yes and nothing else, and every <b/> for bold
 * whatever its value; LibreOffice writes "true", "false" and <b val="false"/>.
 */
import type { Parts } from './parts';

const whole = /^xl\/(?:workbook|styles|sharedStrings)\.xml$/;
const sheet = /^xl\/worksheets\/[^/]+\.xml$/;

export function plainParts(parts: Parts): Parts {
  return new Map(
    [...parts].map(([name, part]) => {
      const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
      if (whole.test(name)) return [name, plain(bytes)];
      return [name, sheet.test(name) ? plainAround(bytes) : bytes];
    }),
  );
}

/** Rows and cells may be many, and there the library knows all four words. */
function plainAround(bytes: Buffer): Buffer {
  const start = bytes.indexOf('sheetData');
  const end = bytes.lastIndexOf('sheetData');
  if (start < 0) return bytes;
  return Buffer.concat([
    plain(bytes.subarray(0, start)),
    bytes.subarray(start, end),
    plain(bytes.subarray(end)),
  ]);
}

const tag = /<[^<>]*>/g;
const truth = /(\s[\w:]+=)(?:"(true|false)"|'(true|false)')/g;
/** Marks of a font that are said to be off. */
const off = /<(?:\w+:)?(?:b|i|strike|outline|shadow|condense|extend)\s+val="0"\s*\/>/g;

function plain(bytes: Buffer): Buffer {
  if (!/[="'](?:true|false|0)["']/.test(bytes.toString('latin1'))) return bytes;
  const xml = bytes
    .toString('utf8')
    .replace(tag, (text) =>
      text.replace(
        truth,
        (_, name: string, one?: string, other?: string) =>
          `${name}"${(one ?? other) === 'true' ? 1 : 0}"`,
      ),
    );
  return Buffer.from(xml.replace(off, ''));
}
