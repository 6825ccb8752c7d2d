// Builds dist/Code.js. Google parses and evaluates all of it for every opening of a spreadsheet and
// for every call, so only the menu stands in it as code. The server functions are a text that is
// evaluated when the first of them is called: a text is passed over in a quarter of the time that
// parsing takes. Google documents that code given as a text can be evaluated ("Calling eval(<code>)",
// https://developers.google.com/apps-script/reference/html/html-template).
import { build } from 'esbuild';
import { noticesOf } from './notices.mjs';

/** Apps Script sees only top-level functions; a name that ends in "_" no client may call. */
const commands = 'commands_';

/**
 * @param {import('esbuild').BuildOptions} common
 * @returns {Promise<{ path: string, contents: Uint8Array }[]>} dist/Code.js
 */
export async function buildAddon(common) {
  const [opening, server] = await Promise.all([
    bundle(common, 'src/addon/opening.ts', 'SoKhuyenHoc'),
    bundle(common, 'src/addon/main.ts', 'SoKhuyenHocCommands'),
  ]);
  const text = [
    `/*\n${noticesOf(server.metafile).replaceAll('*/', '* /')}*/`,
    opening.code,
    ...opening.entries.map((name) => stub(name, 'SoKhuyenHoc')),
    `function ${commands}() {`,
    `  return ${commands}.made || (${commands}.made = (0, eval)(${commands}.text));`,
    '}',
    `${commands}.text = ${JSON.stringify(`${server.code}\nSoKhuyenHocCommands`)};`,
    ...server.entries.map((name) => stub(name, `${commands}()`)),
    '',
  ].join('\n');
  return [{ path: 'dist/Code.js', contents: Buffer.from(text) }];
}

const stub = (name, owner) =>
  `function ${name}() { return ${owner}.${name}.apply(null, arguments); }`;

/** A file and all that it imports as one script that defines a global, and the names of its exports. */
async function bundle(common, entryPoint, globalName) {
  const options = {
    ...common,
    entryPoints: [entryPoint],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    outdir: 'dist',
  };
  const { metafile } = await build({ ...options, format: 'esm', metafile: true });
  const [{ exports: entries }] = Object.values(metafile.outputs);
  const { outputFiles } = await build({ ...options, format: 'iife', globalName, minify: true });
  return { metafile, entries, code: outputFiles[0].text.trim() };
}
