/** Reads and sets one property of an Office file (.xlsx, .docx) that users see under "Custom" in its properties. */
import { readEntries, unpack } from './zip';
import { replaceEntries } from './replace-entries';

export const propertiesEntry = 'docProps/custom.xml';
const contentTypesEntry = '[Content_Types].xml';
const relationsEntry = '_rels/.rels';

const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const relationType =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const namespaces =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
/** That of the properties which users make (ECMA-376 part 1, 22.3). */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/**
 * @param name and `value` are plain letters, digits, spaces and hyphens: they are not escaped
 * @returns the file with that property, in place of one of the same name
 */
export function withProperty(bytes: Uint8Array, name: string, value: string): Uint8Array {
  const texts = textsOf(bytes);
  const own = texts(propertiesEntry);
  const entries = new Map([[propertiesEntry, withOwn(own, name, value)]]);
  if (own === undefined) {
    entries.set(
      contentTypesEntry,
      appended(
        texts(contentTypesEntry) ?? '',
        'Types',
        `Override PartName="/${propertiesEntry}" ContentType="${contentType}"`,
      ),
    );
    entries.set(
      relationsEntry,
      appended(
        texts(relationsEntry) ?? '',
        'Relationships',
        `Relationship Id="rIdKhuyenHoc" Type="${relationType}" Target="${propertiesEntry}"`,
      ),
    );
  }
  return replaceEntries(
    bytes,
    new Map([...entries].map(([entry, text]) => [entry, Buffer.from(text)])),
  );
}

/** @returns null where the file has no such property, or is no Office file */
export function propertyOf(bytes: Uint8Array, name: string): string | null {
  const text = textsOf(bytes)(propertiesEntry) ?? '';
  return new RegExp(`${propertyPattern(name)}\\s*<vt:lpwstr>([^<]*)`).exec(text)?.[1] ?? null;
}

const propertyPattern = (name: string) => `<property\\b[^>]*\\bname="${name}"[^>]*>`;

function withOwn(text: string | undefined, name: string, value: string): string {
  const start = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties ${namespaces}></Properties>`;
  const others = (text ?? start).replace(
    new RegExp(`${propertyPattern(name)}.*?</property>`, 's'),
    '',
  );
  const ids = [...others.matchAll(/\bpid="(\d+)"/g)].map(([, id]) => Number(id));
  // 0 and 1 are reserved.
  const id = Math.max(1, ...ids) + 1;
  return appended(
    others,
    'Properties',
    `property fmtid="${formatId}" pid="${id}" name="${name}"`,
    `<vt:lpwstr>${value}</vt:lpwstr>`,
  );
}

/** The XML with one more element at the end of its root, under the prefix that the root has. */
function appended(xml: string, root: string, tag: string, inner?: string): string {
  const open = xml.replace(
    new RegExp(`<((?:\\w+:)?${root})(\\b[^>]*)/>\\s*$`),
    (_, name: string, attributes: string) => `<${name}${attributes}></${name}>`,
  );
  return open.replace(
    new RegExp(`</((?:\\w+:)?)${root}\\s*>\\s*$`),
    (end, prefix: string) =>
      (inner === undefined
        ? `<${prefix}${tag}/>`
        : `<${prefix}${tag}>${inner}</${prefix}${tag.split(' ')[0]}>`) + end,
  );
}

function textsOf(bytes: Uint8Array): (entry: string) => string | undefined {
  const entries = new Map(readEntries(bytes).map((entry) => [entry.name, entry]));
  return (name) => {
    const entry = entries.get(name);
    return entry && new TextDecoder().decode(unpack(entry));
  };
}
