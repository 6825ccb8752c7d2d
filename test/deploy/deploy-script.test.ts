/** `npm run deploy`: it refuses while the script id is missing, then builds, then pushes. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createClaspProject, repository, runProgram, type ClaspProject } from './clasp-project';
import { dist } from './dist-folder';
import { startScriptApi, type ScriptApi } from './fake-script-api';

// Each test starts one or more programs, which takes seconds on a busy machine.
const scriptId = '1KhuyenHocBacKan2017';
const placeholder = 'PASTE_YOUR_SCRIPT_ID_HERE';
/** Stands for the build: leaves one line in dist, and ends with the given status. */
const buildScript = (status: number) => `
import { appendFileSync } from 'node:fs';
appendFileSync('dist/Code.js', '// built');
process.exit(${status});`;

let project: ClaspProject;
let api: ScriptApi;
const inProject = (...path: readonly string[]) => join(project.folder, ...path);
const isBuilt = () => readFileSync(inProject('dist/Code.js'), 'utf8').endsWith('// built');
const deploy = () => runProgram(project, api.port, [inProject('scripts/deploy.mjs')]);

beforeEach(async () => {
  project = createClaspProject(scriptId, dist);
  mkdirSync(inProject('scripts'));
  cpSync(join(repository, 'scripts/deploy.mjs'), inProject('scripts/deploy.mjs'));
  writeFileSync(inProject('scripts/build.mjs'), buildScript(0));
  symlinkSync(join(repository, 'node_modules'), inProject('node_modules'), 'junction');
  api = await startScriptApi({ scriptId, files: [] });
});
afterEach(async () => {
  project.remove();
  await api.close();
});

describe('deploy', () => {
  test('builds, then pushes what was built', async () => {
    const { status, output } = await deploy();
    expect(output).toContain('Pushed 5 files');
    expect(status).toBe(0);
    expect(api.files().find(({ name }) => name === 'Code')?.source).toMatch(/\/\/ built$/);
  });

  test.each([
    ['the id still to be pasted', JSON.stringify({ scriptId: placeholder, rootDir: 'dist' })],
    ['an empty id', JSON.stringify({ scriptId: ' ', rootDir: 'dist' })],
    ['no id', JSON.stringify({ rootDir: 'dist' })],
    ['no JSON', '{ scriptId'],
  ])('refuses %s in one sentence, before it builds', async (_name, settings) => {
    writeFileSync(inProject('.clasp.json'), settings);
    const { status, output } = await deploy();
    expect(output).toMatch(/^Chưa có mã dự án Apps Script[^\n]*\n$/);
    expect(status).toBe(1);
    expect(isBuilt()).toBe(false);
    expect(api.calls).toEqual([]);
  });

  test('refuses a missing .clasp.json likewise', async () => {
    rmSync(inProject('.clasp.json'));
    const { status, output } = await deploy();
    expect(output).toMatch(/^Chưa có mã dự án Apps Script[^\n]*\n$/);
    expect(status).toBe(1);
  });

  test('pushes nothing when the build fails', async () => {
    writeFileSync(inProject('scripts/build.mjs'), buildScript(3));
    expect((await deploy()).status).toBe(3);
    expect(api.calls).toEqual([]);
  });

  test('ends as clasp ends: not 0 when the user is not logged in', async () => {
    rmSync(join(project.home, '.clasprc.json'));
    const { status } = await deploy();
    expect(status).not.toBe(0);
    expect(existsSync(inProject('dist/Code.js'))).toBe(true);
    expect(api.files()).toEqual([]);
  });
});
