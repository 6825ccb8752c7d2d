// Bundles a TypeScript program of the project for Node, and runs it.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

/**
 * Ends the process as the program does.
 * @param {string} entry the program
 * @param {string} outfile where its bundle is put
 * @param {{ node?: readonly string[], program?: readonly string[] }} flags for Node, and for the program
 */
export async function runTypeScript(entry, outfile, { node = [], program = [] } = {}) {
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    packages: 'external',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
    outfile,
  });
  const { status } = spawnSync(process.execPath, [...node, outfile, ...program], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
