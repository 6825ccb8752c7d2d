/** A file's place: what is new arrives whole, with the rights and through the links that there were. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { writeWholeFiles } from '../../../src/local/cli/files';
import { newRun } from '../../../src/local/cli/leftovers';
import { placeOf } from '../../../src/local/cli/place';
import { temporaryFolder } from './run';

let folder: string;
let path: string;
const now = () =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
const placed = () => placeOf({ path, bytes: Buffer.from('mới') }, newRun(), 0);
const write = (target = path) =>
  writeWholeFiles([{ path: target, bytes: Buffer.from('mới') }], 'vi');

beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'báo cáo.docx');
});

test('until it is moved, the place is as it was', async () => {
  writeFileSync(path, 'cũ');
  const place = placed();
  await place.prepare();
  expect(readFileSync(path, 'utf8')).toBe('cũ');
  await place.takeBack();
  expect(now()).toEqual([['báo cáo.docx', 'cũ']]);
});

test.each([true, false])(
  'moved, it is all that stands there; the old was kept: %s',
  async (keepOld) => {
    writeFileSync(path, 'cũ');
    const place = placed();
    await place.prepare();
    await place.move(keepOld);
    await place.forget();
    expect(now()).toEqual([['báo cáo.docx', 'mới']]);
  },
);

test('taken back, the old stands there again', async () => {
  writeFileSync(path, 'cũ');
  const place = placed();
  await place.prepare();
  await place.move(true);
  await place.takeBack();
  expect(now()).toEqual([['báo cáo.docx', 'cũ']]);
});

test('taken back where nothing stood, nothing stands', async () => {
  const place = placed();
  await place.prepare();
  await place.move(true);
  await place.takeBack();
  expect(now()).toEqual([]);
});

describe('rights and links', () => {
  test.each([0o600, 0o640, 0o664])('a file of mode %o keeps it', async (mode) => {
    writeFileSync(path, 'cũ');
    chmodSync(path, mode);
    await write();
    expect(statSync(path).mode & 0o777).toBe(mode);
    expect(now()).toEqual([['báo cáo.docx', 'mới']]);
  });

  test.each([true, false])(
    'through a link its target is written; it stood there: %s',
    async (stood) => {
      const other = temporaryFolder();
      const target = join(other, 'thật.docx');
      if (stood) writeFileSync(target, 'cũ');
      symlinkSync(target, path);
      await write();
      expect(readFileSync(target, 'utf8')).toBe('mới');
      expect(readdirSync(other)).toEqual(['thật.docx']);
      execFileSync('test', ['-L', path]);
    },
  );

  test('a read-only file stays, and that is said', async () => {
    writeFileSync(path, 'cũ');
    chmodSync(path, 0o444);
    await expect(write()).rejects.toMatchObject({ code: 'output-read-only' });
    expect(now()).toEqual([['báo cáo.docx', 'cũ']]);
  });

  test('devices, pipes, folders and links in a circle are refused', async () => {
    const pipe = join(folder, 'ống');
    execFileSync('mkfifo', [pipe]);
    const circle = join(folder, 'vòng');
    symlinkSync(circle, circle);
    mkdirSync(path);
    await expect(write(pipe)).rejects.toMatchObject({ code: 'output-no-file' });
    await expect(write('/dev/null')).rejects.toMatchObject({ code: 'output-no-file' });
    await expect(write(path)).rejects.toMatchObject({ code: 'output-unwritable' });
    await expect(write(circle)).rejects.toMatchObject({ code: 'output-unwritable' });
    expect(readdirSync(folder).sort()).toEqual(['báo cáo.docx', 'vòng', 'ống'].sort());
  });
});
