/** Mending in a real browser: preview, one kind, all, undo step by step; a warning confirmed and taken back. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { columnLetters } from '../../src/core/data/a1';
import { formatPaddedDate } from '../../src/core/data/dates';
import { formatInteger } from '../../src/core/vietnamese/format-number';
import { khuyenhoc, temporaryFolder } from '../local/cli/run';
import { useStudios, type StudioWindow } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios();
const sheet = 'Quỹ';

const sample = join(temporaryFolder(), 'so-mau.xlsx');
beforeAll(async () => {
  expect(await khuyenhoc('sample', sample, '--rows', '5')).toMatchObject({ code: 0 });
});

/** The sample, which has no findings, open in a window; and places in its fund. */
async function sampleOpen() {
  const file = join(studios.folder(), 'so-mau.xlsx');
  copyFileSync(sample, file);
  const run = await studios.start({ file });
  const window = await run.window();
  const rows = (await window.rows(sheet)).map(([, ...cells]) => cells);
  const headings = rows[0] ?? [];
  const ward = headings.indexOf('Xã, phường');
  /** The place of a cell in one of the rows of a ward; rows count from 0. */
  const place = (name: string, nth: number, heading: string) => {
    const ofWard = rows.flatMap((cells, row) => (cells[ward] === name ? [row] : []));
    return [sheet, ofWard[nth] ?? -1, headings.indexOf(heading)] as const;
  };
  return { window, place };
}

type Place = readonly [sheet: string, row: number, column: number];

async function typeInto(window: StudioWindow, [title, row, column]: Place, text: string) {
  await window.select(title, `${columnLetters(column)}${row + 1}`);
  await window.type(text);
  await window.until(
    ([name, at, where, shown]) => studio.ready() && studio.text(name, at, where) === shown,
    [title, row, column, text] as const,
  );
}

test('what is typed wrong is mended kind by kind and all at once, and taken back step by step', async () => {
  const { window, place } = await sampleOpen();
  const { sidebar } = window;
  const of = 'Phường Đức Xuân';
  const amount = place(of, 0, 'Số tiền');
  const otherAmount = place(of, 1, 'Số tiền');
  const day = place(of, 1, 'Ngày thu');
  const ward = place(of, 0, 'Xã, phường');
  const name = place(of, 0, 'Người ủng hộ');
  const places = [amount, otherAmount, day, ward, name];
  const held = () => Promise.all(places.map((cell) => window.held(...cell)));
  const right = await held();

  // Each means what stood there before.
  const typed = [
    `${Number(right[0]) / 1000}k`,
    `${Number(right[1]) / 1000} nghìn`,
    formatPaddedDate(Number(right[2])).replace('/20', '20'),
    'P.Đức Xuân',
    String(right[4]).normalize('NFD'),
  ];
  for (const [index, cell] of places.entries()) await typeInto(window, cell, typed[index] ?? '');
  expect(await held()).toEqual(typed);

  await window.menu('Tiện ích', 'Kiểm tra dữ liệu');
  await sidebar.locator('button.primary').click();
  await sidebar.getByText(`“${typed[0]}”`).first().waitFor();
  await window.until(
    ([title, row, column]) => studio.ready() && studio.background(title, row, column) === '#fbd9d3',
    amount,
  );
  await window.screenshot('mending-1-checked');

  // One kind: both amounts, old beside new.
  await sidebar.getByRole('button', { name: /^Sửa tất cả \(2\)… Số tiền/ }).click();
  await sidebar.getByText('Xem trước khi sửa').waitFor();
  const preview = await sidebar.getByRole('list', { name: 'Các ô sẽ sửa' }).innerText();
  const amounts = [right[0], right[1]].map((value) => formatInteger(Number(value)));
  for (const text of [typed[0], typed[1], ...amounts]) expect(preview).toContain(text);
  await sidebar.getByLabel('Người sửa').fill('Nông Thị Hà');
  await window.screenshot('mending-2-preview');
  await sidebar.getByRole('button', { name: 'Sửa 2 ô' }).click();
  await sidebar.getByText('Đã sửa 2 ô.').waitFor();
  await window.shows(...amount, amounts[0] ?? '');
  await window.shows(...otherAmount, amounts[1] ?? '');

  // All that is certain.
  await sidebar.getByRole('button', { name: 'Sửa tất cả chỗ chắc chắn (3)…' }).click();
  await sidebar.getByRole('button', { name: 'Sửa 3 ô' }).click();
  await sidebar.getByText('Đã sửa 3 ô.').waitFor();
  await window.shows(...day, formatPaddedDate(Number(right[2])));
  await window.shows(...ward, 'Phường Đức Xuân');
  expect(await held()).toEqual(right);
  await sidebar.getByText('Không có lỗi').waitFor();
  await window.until(
    ([title, row, column]) => studio.ready() && studio.background(title, row, column) === '',
    amount,
  );
  await window.screenshot('mending-3-mended');

  // Back, first what came last.
  await sidebar.getByRole('button', { name: 'Hoàn tác lần sửa vừa rồi' }).click();
  await sidebar.getByText(/Đã hoàn tác lần sửa lúc .* của Nông Thị Hà: 3 ô/).waitFor();
  await window.shows(...ward, 'P.Đức Xuân');
  expect(await held()).toEqual([...right.slice(0, 2), ...typed.slice(2)]);
  await sidebar
    .getByRole('button', { name: /^Hoàn tác tiếp lần sửa lúc .* của Nông Thị Hà \(2 ô\)/ })
    .click();
  await sidebar.getByText(/Đã hoàn tác lần sửa lúc .* của Nông Thị Hà: 2 ô/).waitFor();
  await window.shows(...amount, typed[0] ?? '');
  expect(await held()).toEqual(typed);
  await window.screenshot('mending-4-undone');
});

test('a warning that is confirmed stays confirmed, until that is taken back', async () => {
  const { window, place } = await sampleOpen();
  const { sidebar } = window;
  const amount = place('Phường Đức Xuân', 0, 'Số tiền');
  await typeInto(window, amount, '500');
  const check = async () => {
    await sidebar.locator('button.primary').click();
    await sidebar.locator('button.primary[aria-disabled="false"]').waitFor();
  };
  const warnings = sidebar.locator('button.severity-warning .count');

  await window.menu('Tiện ích', 'Kiểm tra dữ liệu');
  await check();
  await sidebar.getByRole('button', { name: 'Xác nhận là đúng' }).click();
  await sidebar.getByLabel('Vì sao đúng?').fill('Ông ủng hộ tượng trưng');
  await sidebar.getByLabel('Người xác nhận').fill('Nông Thị Hà');
  await sidebar.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  const confirmed = sidebar.getByRole('button', { name: 'Đã xác nhận là đúng' });
  await confirmed.waitFor();

  await check();
  await sidebar.getByText('Không có lỗi').waitFor();
  await window.until(
    ([title, at, column]) => studio.ready() && studio.background(title, at, column) === '',
    amount,
  );
  await confirmed.click();
  await sidebar.getByText(/Lý do: Ông ủng hộ tượng trưng \(Nông Thị Hà, .+\)/).waitFor();
  await window.screenshot('mending-5-confirmed');

  await sidebar.getByRole('button', { name: 'Bỏ xác nhận' }).click();
  await warnings.getByText('1').waitFor();
  await check();
  await warnings.getByText('1').waitFor();
  await window.until(
    ([title, at, column]) => studio.ready() && studio.background(title, at, column) !== '',
    amount,
  );
  expect(await window.text('Ngoại lệ', 1, 0)).toBe('');
});
