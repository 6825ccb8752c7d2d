/**
 * The `q` of files.list, as far as the add-on uses it: terms joined by "and".
 * Source: developers.google.com/workspace/drive/api/guides/search-files
 */
import { invalidValue, unsupported } from './failures';
import type { DriveFile } from './service';

type Test = (file: DriveFile) => boolean;

/** A text in either kind of quotes, which stay around what is taken out. */
const text = String.raw`('(?:[^'\\]|\\['\\])*'|"(?:[^"\\]|\\["\\])*")`;

const unescaped = (quoted = '') => quoted.slice(1, -1).replace(/\\(['"\\])/g, '$1');

/** Each kind of term: its form, and what it asks of a file. */
const terms: readonly (readonly [form: RegExp, test: (...parts: string[]) => Test])[] = [
  [
    new RegExp(
      String.raw`^appProperties\s+has\s*\{\s*key\s*=\s*${text}\s+and\s+value\s*=\s*${text}\s*\}`,
    ),
    (key = '', value) =>
      (file) =>
        file.appProperties[unescaped(key)] === unescaped(value),
  ],
  [new RegExp(`^mimeType\\s*=\\s*${text}`), (type) => (file) => file.mimeType === unescaped(type)],
  [new RegExp(`^name\\s*=\\s*${text}`), (name) => (file) => file.name === unescaped(name)],
  [new RegExp(`^${text}\\s+in\\s+parents`), (id) => (file) => file.parents.includes(unescaped(id))],
  [/^trashed\s*=\s*(true|false)\b/, (trashed) => (file) => String(file.trashed) === trashed],
];

/** @throws DriveApiError 400 for what is no query, 501 naming a term that only the local host lacks */
export function parseQuery(query: string): Test {
  const tests: Test[] = [];
  let rest = query.trim();
  while (rest !== '') {
    const found = terms.flatMap(([form, test]) => {
      const match = form.exec(rest);
      return match === null ? [] : [{ length: match[0].length, test: test(...match.slice(1)) }];
    })[0];
    if (found === undefined) throw unsupported(`files.list q: ${rest}`);
    tests.push(found.test);
    rest = rest.slice(found.length).trim();
    if (rest === '') break;
    if (!/^and\s+\S/.test(rest)) throw invalidValue(query);
    rest = rest.slice('and'.length).trim();
  }
  return (file) => tests.every((test) => test(file));
}
