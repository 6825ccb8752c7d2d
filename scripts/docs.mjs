// Writes the pages of docs/ that come from the code (scripts/docs/).
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTypeScript } from './run-typescript.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
await runTypeScript('scripts/docs/main.ts', 'build/docs.cjs');
