/** The deploy, proved with the real clasp: what it uploads is dist, byte for byte, and the uploaded code runs. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAddon } from '../../src/local/emulator/apps-script/run-addon';
import { collectingUi } from '../../src/local/emulator/apps-script/host-ui';
import { fakeSheets } from '../local/emulator/apps-script/fake-sheets';
import { claspProgram, createClaspProject, runProgram, type ClaspProject } from './clasp-project';
import { dist } from './dist-folder';
import { startScriptApi, type ScriptApi, type ScriptFile } from './fake-script-api';

// Each test starts one or more programs, which takes seconds on a busy machine.
const scriptId = '1KhuyenHocBacKan2017';
const inDist = (file: string) => readFileSync(join(dist, file), 'utf8');
const builtFiles: readonly ScriptFile[] = [
  { name: 'Code', type: 'SERVER_JS', source: inDist('Code.js') },
  { name: 'appsscript', type: 'JSON', source: inDist('appsscript.json') },
  { name: 'papers', type: 'HTML', source: inDist('papers.html') },
  { name: 'sidebar', type: 'HTML', source: inDist('sidebar.html') },
  { name: 'word', type: 'HTML', source: inDist('word.html') },
];
/** What a project holds that was made a minute ago, or whose manifest was changed by hand. */
const freshProject: readonly ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{ "timeZone": "America/New_York" }' },
  { name: 'Mã', type: 'SERVER_JS', source: 'function myFunction() {}' },
];
const byName = (files: readonly ScriptFile[]) =>
  [...files].sort((one, other) => (one.name < other.name ? -1 : 1));

let project: ClaspProject;
let api: ScriptApi | undefined;
const push = async (options: Partial<Parameters<typeof startScriptApi>[0]>, ...flags: string[]) => {
  api = await startScriptApi({ scriptId, files: freshProject, ...options });
  const finished = await runProgram(project, api.port, [claspProgram, 'push', ...flags]);
  return { ...finished, files: byName(api.files()), calls: api.calls };
};

beforeEach(() => {
  project = createClaspProject(scriptId, dist);
});
afterEach(async () => {
  project.remove();
  await api?.close();
});

describe('clasp push --force', () => {
  test('uploads exactly the built files, unchanged, over a changed manifest', async () => {
    const pushed = await push({}, '--force');
    expect(pushed.output).toContain(`Pushed ${builtFiles.length} files`);
    expect(pushed.status).toBe(0);
    expect(pushed.files).toEqual(builtFiles);
    expect(pushed.calls).toEqual([
      'POST oauth2.googleapis.com/token',
      `GET script.googleapis.com/v1/projects/${scriptId}/content`,
      `PUT script.googleapis.com/v1/projects/${scriptId}/content`,
    ]);
  });

  test('uploads code that runs before any authorisation: onOpen and onInstall make the menu', async () => {
    const { files } = await push({}, '--force');
    const code = files.find(({ name }) => name === 'Code')?.source ?? '';
    for (const trigger of ['onOpen', 'onInstall']) {
      const ui = collectingUi();
      const addon = runAddon(code, {
        sheets: fakeSheets().service,
        spreadsheetId: 'so',
        authMode: 'NONE',
        ui,
      });
      addon.call(trigger, { authMode: 'NONE' });
      expect(ui.menus).toHaveLength(1);
      const items = ui.menus.flatMap((menu) => menu.items).filter((item) => item !== 'separator');
      expect(items.length).toBeGreaterThan(0);
      expect(addon.entries).toEqual(
        expect.arrayContaining(items.map(({ functionName }) => functionName)),
      );
    }
  });

  test('fails, and says why, when Google refuses', async () => {
    const why = 'User has not enabled the Apps Script API.';
    const pushed = await push({ refuseUploads: why }, '--force');
    expect(pushed.output).toContain(why);
    expect(pushed.status).not.toBe(0);
    expect(pushed.files).toEqual(byName(freshProject));
  });

  test('fails when the script id is not that of a project', async () => {
    const pushed = await push({ scriptId: 'another' }, '--force');
    expect(pushed.status).not.toBe(0);
    expect(pushed.files).toEqual(byName(freshProject));
  });
});

test('without --force a changed manifest is skipped with exit code 0: why the deploy script forces', async () => {
  const pushed = await push({});
  expect(pushed.output).toContain('Skipping push.');
  expect(pushed.status).toBe(0);
  expect(pushed.files).toEqual(byName(freshProject));
});
