// Builds the add-on and uploads it to the Apps Script project named in .clasp.json.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The project's id, or undefined where none was pasted yet. */
function readScriptId() {
  try {
    const { scriptId } = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
    return /^[\w-]+$/.test(scriptId) && scriptId !== 'PASTE_YOUR_SCRIPT_ID_HERE'
      ? scriptId
      : undefined;
  } catch {
    return undefined;
  }
}

function run(...program) {
  const { status } = spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (readScriptId() === undefined) {
  console.error(
    'Chưa có mã dự án Apps Script: dán "Script ID" (Project Settings) vào "scriptId" trong tệp .clasp.json rồi chạy lại. · No script id yet: paste it into "scriptId" in .clasp.json and run again.',
  );
  process.exit(1);
}
run(join(root, 'scripts/build.mjs'));
// Without --force clasp skips a push whose manifest changed, and still ends with 0.
run(join(root, 'node_modules/@google/clasp/build/src/index.js'), 'push', '--force');
