/** 200 wards of 500 rows each (a tenth of them in `npm test`) are taken in within seconds, and taken in again without a write. */
import { expect, test } from '@jest/globals';
import { day } from '../../core/book-of';
import { valuesOf } from '../../sheets/run-on-store';
import { sized } from '../../sizes';
import { cityId, fund, fundHeadings, worldOf, type Rows } from './world';

const wardCount = sized(200);
const rowCount = 500;
/** Of one core, the whole local host included; some five seconds where nothing else runs. */
const mostSeconds = 25;

test(`${wardCount} wards x 500 rows`, () => {
  const may = day('15/5/2017');
  const wards = Array.from({ length: wardCount }, (_, index) => ({
    code: String(10_000 + index),
    name: `Xã Thứ ${index}`,
    file: `tep-cua-xa-thu-${10_000 + index}`,
  }));
  const rowsOf = (name: string, index: number): Rows =>
    Array.from({ length: rowCount }, (_, row) => [
      may,
      'Chi hội',
      name,
      `Hà Văn ${row} ${index}`,
      'Cá nhân',
      100_000 + row * 1000,
    ]);
  const found = worldOf(
    {
      'Xã phường': [
        ['Mã', 'Tên', 'Tệp'],
        ...wards.map(({ code, name, file }) => [code, name, file]),
      ],
      Quỹ: [[...fundHeadings]],
    },
    Object.fromEntries(wards.map(({ name, file }, index) => [file, fund(...rowsOf(name, index))])),
  );
  const asked = { wards: wards.map(({ code, file }) => ({ code, file })), who: 'Bà Lý' };

  const started = process.cpuUsage();
  const reply = found.call('gatherWards', asked);
  const seconds = process.cpuUsage(started).user / 1e6;
  expect(reply['wards']).toHaveLength(wardCount);
  expect(reply['wards']).toContainEqual(expect.objectContaining({ ok: true, added: rowCount }));
  expect(valuesOf(found.store, 'Quỹ', cityId)).toHaveLength(1 + wardCount * rowCount);
  expect(found.calls()).toHaveLength(wardCount * 4 + 6);
  expect(seconds).toBeLessThan(mostSeconds);

  found.call('gatherWards', asked);
  expect(found.calls()).not.toContain('sheets.spreadsheets.batchUpdate');
});
