/** Proves the rings: imports point inward only, and the core runs where nothing but the language is. */
import { buildSync } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';

const source = join(__dirname, '..', 'src');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({
    name: name.split(sep).join('/'),
    text: readFileSync(join(source, name), 'utf8'),
  }));

/** Which rings a ring may import from, itself included. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  sheets: ['domain', 'sheets'],
  addon: ['domain', 'sheets', 'addon'],
  sidebar: ['domain', 'sidebar'],
  word: ['domain', 'word'],
  'word-dialog': ['domain', 'sidebar', 'word', 'word-dialog'],
  warehouse: ['domain', 'warehouse'],
  formulas: ['domain', 'sheets', 'formulas'],
  local: ['domain', 'sheets', 'word', 'warehouse', 'formulas', 'local'],
};

/** Packages that the inner rings may use: what they bundle must run in Apps Script. */
const packagesInside: Readonly<Record<string, readonly string[]>> = {
  domain: ['zod/mini', 'read-vietnamese-number'],
  sheets: [],
  addon: ['zod/mini'],
  word: ['docx'],
  warehouse: [],
  formulas: [],
};

function importsOf(text: string): readonly { readonly from: string; readonly isType: boolean }[] {
  return [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)';/gm),
  ].map(([, type, from]) => ({ from: from ?? '', isType: type !== undefined }));
}

const ringOf = (name: string) => name.split('/')[0] ?? '';

describe('imports point inward only', () => {
  test.each(files.map(({ name, text }) => [name, text] as const))('%s', (name, text) => {
    const ring = ringOf(name);
    for (const { from, isType } of importsOf(text)) {
      if (!from.startsWith('.')) {
        const allowed = packagesInside[ring];
        if (allowed !== undefined) expect(allowed).toContain(from);
        continue;
      }
      const target = normalize(join(dirname(name), from))
        .split(sep)
        .join('/');
      // The client side of a server function knows its types, and nothing else of it.
      const isServerType =
        isType && target === 'addon/server' && ['local', 'sidebar'].includes(ring);
      if (!isServerType) expect(mayImport[ring]).toContain(ringOf(target));
    }
  });
});

describe('what belongs to a host stays there', () => {
  const inner = files.filter(({ name }) =>
    ['domain', 'sheets', 'warehouse', 'formulas'].includes(ringOf(name)),
  );
  const google =
    /\b(SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|ScriptApp|DriveApp|UrlFetchApp)\b/;
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  test.each(inner.map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
    expect(code(text)).not.toMatch(google);
    expect(code(text)).not.toMatch(
      /\bnew Date\b|\bDate\.|\bIntl\.|\btoLocale\w*\(|\bprocess\.|\bdocument\.|\bwindow\./,
    );
  });

  test('only src/addon names Google’s globals', () => {
    const others = files.filter(
      ({ name }) => ringOf(name) === 'local' && !name.startsWith('local/apps-script/'),
    );
    for (const { text } of others) expect(code(text)).not.toMatch(google);
  });
});

test('the core, bundled, runs in a bare context without Date and Intl', () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        export { check } from './domain/commands/check';
        export { report } from './domain/commands/report';
        export { setUp } from './domain/commands/set-up/set-up';
        export { run } from './sheets/run';`,
      resolveDir: source,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'core',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    charset: 'utf8',
  });
  const context = vm.createContext({});
  vm.runInContext(
    'delete globalThis.Date; delete globalThis.Intl; delete globalThis.console;',
    context,
  );
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  const outcome = vm.runInContext(
    `(() => {
      const sheet = (title, rows) => ({
        title, merges: [], mark: null, charts: 0, typedColumns: [],
        values: rows[0].map((_, column) => rows.map((row) => row[column])),
        formulas: rows[0].map((_, column) => rows.map((row) => row[column])),
      });
      const sheets = [
        sheet('Xã phường', [['Mã', 'Tên'], ['01840', 'Phường Đức Xuân']]),
        sheet('Quỹ', [
          ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
          ['30/6/2017', 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', '1tr5'],
        ]),
      ];
      const book = { titles: sheets.map(({ title }) => title), sheets, locale: 'vi_VN', timeZone: '', fileMarks: {} };
      const checked = core.check.plan({ today: 42921, inTheWay: 'ask' }, book);
      const period = { from: 42736, to: 42916 };
      const reported = core.report.plan(
        { today: 42921, period, exact: null, strict: false, inTheWay: 'ask' }, book);
      const prepared = core.setUp.plan({ today: 42921, vietnamese: true }, book);
      return JSON.stringify([
        checked.result.findings.map(({ code }) => code), reported.ok, prepared.ok,
      ]);
    })()`,
    context,
  ) as string;
  expect(JSON.parse(outcome)).toEqual([['date-as-text', 'money-as-text'], true, true]);
});

test('nothing of this project lies outside its rings', () => {
  expect([...new Set(files.map(({ name }) => ringOf(name)))].sort()).toEqual(
    Object.keys(mayImport)
      .filter((ring) => files.some(({ name }) => ringOf(name) === ring))
      .sort(),
  );
});

test('pages lead out through the component that lets only the web and mail through', () => {
  const leading = files.filter(({ text }) => /\bhref=|window\.open\(/.test(text));
  expect(leading.map(({ name }) => name).sort()).toEqual([
    'local/studio-page/frame/addon-frame.tsx',
    'sidebar/parts/web-link.tsx',
  ]);
  for (const { text } of leading) expect(text).toContain('webLinkIn');
});
