/** A file's place: what is new arrives whole, and can be taken back. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { placeOf } from '../../../src/local/command-line/place';
import { temporaryFolder } from './run';

let folder: string;
let path: string;
const now = () =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
const placed = () => placeOf(path, Buffer.from('mới'));

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
