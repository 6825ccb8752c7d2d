/** Proves the structure: imports point inward, nothing imports in a ring, and the core needs only the language. */
import { buildSync } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';

const root = join(__dirname, '..');

interface SourceFile {
  /** From the project's folder, with "/". */
  readonly name: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly isType: boolean }[];
}

const files: readonly SourceFile[] = ['src', 'fixtures', 'bench'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8');
      return { name: join(folder, name).split(sep).join('/'), text, imports: importsOf(text) };
    }),
);
const names = new Set(files.map(({ name }) => name));

function importsOf(text: string): SourceFile['imports'] {
  return [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)';/gm),
  ].map(([, type, from]) => ({ from: from ?? '', isType: type !== undefined }));
}

/** The file that a relative import means; null for a package or a file of another kind. */
function fileOf(name: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  const target = normalize(join(dirname(name), from))
    .split(sep)
    .join('/');
  return [`${target}.ts`, `${target}.tsx`, target].find((path) => names.has(path)) ?? null;
}

/** The part of the project that a file belongs to: src/core/… is of "core". */
const ringOf = (name: string) => name.replace(/^src\//, '').split('/')[0] ?? '';

/** Which rings a ring may import from, itself included. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  sheets: ['core', 'sheets'],
  addon: ['core', 'sheets', 'addon'],
  client: ['core', 'docx', 'client'],
  docx: ['core', 'docx'],
  warehouse: ['core', 'warehouse'],
  formulas: ['core', 'sheets', 'formulas'],
  local: ['core', 'sheets', 'docx', 'warehouse', 'formulas', 'fixtures', 'local'],
  fixtures: ['core', 'sheets', 'local', 'fixtures'],
  bench: ['core', 'sheets', 'warehouse', 'formulas', 'local', 'fixtures', 'bench'],
};

/** Packages that the inner rings may use: what they bundle must run in Apps Script. */
const packagesInside: Readonly<Record<string, readonly string[]>> = {
  core: ['zod/mini', 'read-vietnamese-number'],
  sheets: [],
  addon: ['zod/mini'],
  docx: ['docx', 'fflate'],
  warehouse: [],
  formulas: [],
};

test('imports point inward only', () => {
  const outward = files.flatMap(({ name, imports }) =>
    imports
      .filter(({ from, isType }) => {
        const ring = ringOf(name);
        const target = fileOf(name, from);
        if (target === null) {
          return !from.startsWith('.') && packagesInside[ring]?.includes(from) === false;
        }
        // The client side of a server function knows its types, and nothing else of it.
        const isServerType = isType && target === 'src/addon/server.ts';
        if (isServerType && (ring === 'local' || ring === 'client')) return false;
        return !(mayImport[ring] ?? []).includes(ringOf(target));
      })
      .map(({ from }) => `${name} → ${from}`),
  );
  expect(outward).toEqual([]);
});

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** What can be reached from a node by which the node itself can be reached; those of no ring have none. */
function ringsOf(graph: Graph): readonly string[] {
  const reached = (start: string) => {
    const seen = new Set<string>();
    const waiting = [...(graph.get(start) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(graph.get(next) ?? []));
    }
    return seen;
  };
  return [...graph.keys()].filter((node) => reached(node).has(node));
}

/** Imports between the places of files; types count, since a reader follows them as well. */
function graphBy(placeOf: (name: string) => string): Graph {
  const graph = new Map<string, Set<string>>();
  for (const { name, imports } of files) {
    const edges = graph.get(placeOf(name)) ?? new Set();
    graph.set(placeOf(name), edges);
    for (const { from } of imports) {
      const target = fileOf(name, from);
      const place = target === null ? null : placeOf(target);
      if (place !== null && (place !== placeOf(name) || target === name)) edges.add(place);
    }
  }
  return graph;
}

test('no files import each other in a ring', () => {
  expect(ringsOf(graphBy((name) => name))).toEqual([]);
});

test('no rooms of the core import each other in a ring', () => {
  const roomOf = (name: string) =>
    name.startsWith('src/core/') ? name.split('/').slice(0, 3).join('/') : ringOf(name);
  expect(ringsOf(graphBy(roomOf)).filter((room) => room.startsWith('src/core/'))).toEqual([]);
});

describe('what belongs to a host stays there', () => {
  const google =
    /\b(SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|ScriptApp|DriveApp|UrlFetchApp)\b/;
  const others =
    /\bnew Date\b|\bDate\.|\bIntl\.|\btoLocale\w*\(|\bprocess\.|\bdocument\.|\bwindow\./;
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const naming = (rings: readonly string[], pattern: RegExp) =>
    files
      .filter(({ name, text }) => rings.includes(ringOf(name)) && pattern.test(code(text)))
      .map(({ name }) => name);

  test('the pure rings name no global of a host', () => {
    const pure = ['core', 'sheets', 'warehouse', 'formulas'];
    expect(naming(pure, google)).toEqual([]);
    expect(naming(pure, others)).toEqual([]);
  });

  test('only src/addon names Google’s globals', () => {
    const emulator = 'src/local/emulator/apps-script/';
    const named = naming(['local'], google).filter((name) => !name.startsWith(emulator));
    expect(named).toEqual([]);
  });
});

test('the core, bundled, runs in a bare context without Date and Intl', () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        export { check } from './src/core/commands/check/check';
        export { report } from './src/core/commands/report/report';
        export { setUp } from './src/core/commands/set-up/set-up';
        export { run } from './src/sheets/run';`,
      resolveDir: root,
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

test('every part of the project has its rule', () => {
  expect([...new Set(files.map(({ name }) => ringOf(name)))].sort()).toEqual(
    Object.keys(mayImport).sort(),
  );
});

test('pages lead out through the component that lets only the web and mail through', () => {
  const leading = files.filter(({ text }) => /\bhref=|window\.open\(/.test(text));
  expect(leading.map(({ name }) => name).sort()).toEqual([
    'src/client/sidebar/parts/web-link.tsx',
    'src/local/studio-page/frame/addon-frame.tsx',
  ]);
  for (const { text } of leading) expect(text).toContain('webLinkIn');
});
