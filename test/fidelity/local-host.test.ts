/**
 * The local host answers the semantic checks as its kept results say, through Google's own client.
 * What it answered last stands in output/local-host.json, to be kept where a change was meant.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { startSheetsApi } from '../../src/local/emulator/sheets/http';
import { createSheetsStore } from '../../src/local/emulator/sheets/store';

const root = join(__dirname, '..', '..');

test('the answers are those of local-host.json', async () => {
  const running = await startSheetsApi(createSheetsStore());
  try {
    const script = join(__dirname, 'print-local-host.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [script, running.url]);
    mkdirSync(join(root, 'output'), { recursive: true });
    writeFileSync(join(root, 'output', 'local-host.json'), stdout);
    const kept = readFileSync(join(root, 'scripts', 'fidelity', 'local-host.json'), 'utf8');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(kept));
  } finally {
    await running.close();
  }
});
