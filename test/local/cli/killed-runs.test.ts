/** Several files or none: the process is killed before and after every rename, and the next run ends its work. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { writeWholeFiles } from '../../../src/local/cli/files';
import { endKilledRuns } from '../../../src/local/cli/leftovers';
import { temporaryFolder } from './run';

const names = ['a.xlsx', 'b.docx'];
const script = join(temporaryFolder(), 'write.cjs');

beforeAll(() => {
  const root = join(__dirname, '..', '..', '..');
  const made = execFileSync(
    join(root, 'node_modules/esbuild/bin/esbuild'),
    ['--bundle', '--platform=node', '--format=cjs', '--loader=ts', '--log-level=error'],
    {
      cwd: root,
      encoding: 'utf8',
      input: `
        import { writeWholeFiles } from './src/local/cli/files';
        const [folder, names] = JSON.parse(process.argv[2]);
        const files = names.map((name) => ({ path: folder + '/' + name, bytes: Buffer.from('new ' + name) }));
        writeWholeFiles(files, 'en').catch(() => process.exit(3));`,
    },
  );
  // Node's own functions are replaced before anything is loaded: every change of a name is a step.
  const hook = `
    const fsp = require('node:fs/promises');
    const [, , killAt, failAt] = JSON.parse(process.argv[2]);
    let step = 0, renames = 0;
    for (const name of ['rename', 'link']) {
      const real = fsp[name];
      fsp[name] = async (...args) => {
        if (name === 'rename' && (renames += 1) === failAt) throw Object.assign(new Error('no'), { code: 'EIO' });
        if ((step += 1) === killAt) process.kill(process.pid, 'SIGKILL');
        const result = await real(...args);
        if ((step += 1) === killAt) process.kill(process.pid, 'SIGKILL');
        return result;
      };
    }
  `;
  writeFileSync(script, hook + made);
});

/** @param killAt the step before which the process is killed; @param failAt the rename that fails */
function writeIn(folder: string, killAt: number, failAt = 0) {
  const asked = JSON.stringify([folder, names, killAt, failAt]);
  return spawnSync(process.execPath, [script, asked], { encoding: 'utf8' });
}

const contents = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const old = ['old a.xlsx', 'old b.docx'];
const all = names.map((name) => `new ${name}`);

function folderWithOld(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.xlsx'), 'old a.xlsx');
  writeFileSync(join(folder, 'b.docx'), 'old b.docx');
  return folder;
}

describe.each([
  ['while the files are moved', 0],
  ['while they are taken back, as one could not be moved', 3],
])('%s', (_, failAt) => {
  test('all of the new or all of the old, whenever it is killed', async () => {
    const seen = new Set<string>();
    for (let killAt = 1; ; killAt += 1) {
      const folder = folderWithOld();
      const { signal, stderr } = writeIn(folder, killAt, failAt);
      if (signal === null) {
        expect(stderr).toBe('');
        expect(contents(folder)).toEqual(failAt === 0 ? all : old);
        expect(killAt).toBeGreaterThan(6);
        break;
      }
      await endKilledRuns(folder);
      const left = contents(folder);
      expect([all, old]).toContainEqual(left);
      seen.add(left.join());
    }
    expect(seen.size).toBe(failAt === 0 ? 2 : seen.size);
  });
});

test('a file that somebody went on working with stays theirs', async () => {
  const folder = folderWithOld();
  for (let killAt = 1; killAt < 20; killAt += 1) {
    writeIn(folder, killAt);
    const first = contents(folder).find((text) => text.startsWith('new'));
    if (first !== undefined) break;
    await endKilledRuns(folder);
  }
  writeFileSync(join(folder, 'b.docx'), 'typed meanwhile');
  await endKilledRuns(folder);
  expect(readFileSync(join(folder, 'b.docx'), 'utf8')).toBe('typed meanwhile');
});

test('the next run takes the leftovers away, and nothing else', async () => {
  const folder = folderWithOld();
  writeFileSync(join(folder, '.khuyenhoc-ghi-chu.txt'), 'của tôi');
  writeIn(folder, 1);
  expect(readdirSync(folder).length).toBeGreaterThan(3);
  await writeWholeFiles([{ path: join(folder, 'd.xlsx'), bytes: Buffer.from('d') }], 'vi');
  expect(readdirSync(folder).sort()).toEqual([
    '.khuyenhoc-ghi-chu.txt',
    'a.xlsx',
    'b.docx',
    'd.xlsx',
  ]);
});
