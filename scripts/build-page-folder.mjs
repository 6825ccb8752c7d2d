// Builds the page as a folder that any web server can serve as it is, also from below its root: addresses
// are relative, files that belong together lie in one folder named by their content, and a service
// worker keeps all of them for use without a network.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addonModule } from './addon-module.mjs';
import { noticesOf } from './notices.mjs';

const page = 'src/local/studio-page';

const common = {
  absWorkingDir: process.cwd(),
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
};

const digestOf = (contents, encoding) => createHash('sha256').update(contents).digest(encoding);

/** The page's script in parts, its stylesheet, its worker; with the notices of all packages in them. */
async function buildAssets() {
  const options = { ...common, metafile: true, outdir: 'assets', format: 'esm' };
  const built = await Promise.all([
    build({
      ...options,
      entryPoints: {
        studio: join(page, 'main.tsx'),
        style: join(page, 'style.css'),
        vault: join(page, 'storage/vault/main.ts'),
      },
      splitting: true,
      chunkNames: 'part-[hash]',
    }),
    build({
      ...options,
      entryPoints: { worker: join(page, 'worker/main.ts') },
      inject: [join(page, 'worker/buffer.ts')],
    }),
  ]);
  const files = built.flatMap(({ outputFiles }) =>
    outputFiles.map(({ path, contents }) => ({
      path: relative(join(process.cwd(), 'assets'), path),
      contents: Buffer.from(contents),
    })),
  );
  const inputs = Object.assign({}, ...built.map(({ metafile }) => metafile.inputs));
  const outputs = Object.assign({}, ...built.map(({ metafile }) => metafile.outputs));
  // Some parts of the grid carry no licence file; they name their licence and author all the same.
  const notices = noticesOf({ inputs, outputs }, { mayLackText: true });
  return [...files, { path: 'licences.txt', contents: Buffer.from(notices) }];
}

async function buildScript(entry, define = {}) {
  const { outputFiles } = await build({
    ...common,
    define: { ...common.define, ...define },
    entryPoints: [join(page, entry)],
    format: 'iife',
  });
  return Buffer.from(outputFiles[0].contents);
}

/** A module of the source, as the build can use it. */
async function load(entry) {
  const { outputFiles } = await build({ ...common, entryPoints: [entry], format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** Scripts that stand inside a page, as the policy of the page around it must name them. */
const scriptsIn = (html) =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)].map(
    ([, script]) => `sha256-${digestOf(script, 'base64')}`,
  );

/**
 * @param {{ outdir: string, addon: readonly { path: string, contents: string | Uint8Array }[] }} options
 *   `addon`: the files of dist/, which the page runs
 * @returns the files of the folder
 */
export async function buildPageFolder({ outdir, addon }) {
  const [assets, builtScriptRun, { metaPolicy, securityHeaders }, { googleGlobals }] =
    await Promise.all([
      buildAssets(),
      buildScript('frame/google-script-run.ts'),
      load('src/local/studio/file-server/security-headers.ts'),
      load('src/local/emulator/apps-script/global-names.ts'),
    ]);
  // It stands inside the add-on's pages, where nothing in it may end its element.
  const scriptRun = Buffer.from(
    builtScriptRun.toString().replaceAll('</script', String.raw`<\/script`),
  );
  const addonFiles = addon
    .filter(({ path }) => /\.(html|js)$/.test(path))
    .map(({ path, contents }) => ({
      path: `addon/${relative('dist', path)}`,
      contents: Buffer.from(contents),
    }));
  const code = addonFiles.find(({ path }) => path === 'addon/Code.js').contents.toString();
  const module = Buffer.from(addonModule(code, googleGlobals));
  const scripts = [
    `sha256-${digestOf(scriptRun, 'base64')}`,
    ...addonFiles
      .filter(({ path }) => path.endsWith('.html'))
      .flatMap(({ contents }) => scriptsIn(contents.toString())),
  ];

  const all = createHash('sha256');
  for (const { path, contents } of assets) all.update(`${path}\0`).update(contents);
  const folder = `assets/${all.digest('hex').slice(0, 12)}`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(scripts)}" />`;
  const index = readFileSync(join(page, 'index.html'), 'utf8')
    .replaceAll('="/assets/', `="./${folder}/`)
    .replace('<meta charset="utf-8" />', `$&\n    ${policy}`);

  const files = [
    { path: 'index.html', contents: Buffer.from(index) },
    { path: 'google-script-run.js', contents: scriptRun },
    ...addonFiles,
    { path: 'addon/module.js', contents: module },
    ...assets.map(({ path, contents }) => ({ path: `${folder}/${path}`, contents })),
  ];
  const pageFiles = files.map(({ path, contents }) => ({
    path,
    digest: digestOf(contents, 'hex'),
  }));
  const headers = JSON.stringify(securityHeaders(scripts), null, 2);
  return [
    ...files,
    {
      path: 'service-worker.js',
      contents: await buildScript('offline/service-worker.ts', {
        pageFiles: JSON.stringify(pageFiles),
      }),
    },
    { path: 'security-headers.json', contents: Buffer.from(`${headers}\n`) },
  ].map(({ path, contents }) => ({ path: join(outdir, path), contents }));
}
