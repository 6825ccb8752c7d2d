/** google.script.run and google.script.host inside the studio's frame, as Google's reference describes them. */
import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { allowScripts, useStudios } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios();

/** A page of the add-on that tries everything and writes down what happened. */
const page = `<!doctype html><html><head><title>Thử</title></head><body data-view=""><ul id="log"></ul>
<button id="close">Đóng từ trang</button>
<script>
  var run = google.script.run;
  function note(text) {
    var item = document.createElement('li');
    item.textContent = text;
    document.getElementById('log').appendChild(item);
  }
  function attempt(name, work) {
    try { work(); } catch (error) { note(name + ': ' + error.name + ' ' + error.message); }
  }
  run.withUserObject('một').withSuccessHandler(function (value, object) { note('first ' + value.ok + ' ' + object); }).describeWorkbook({});
  run.withUserObject('hai').withSuccessHandler(function (value, object) { note('second ' + value.ok + ' ' + object); }).describeWorkbook({});
  run.withFailureHandler(function (error) { note('failure ' + (error instanceof Error) + ' ' + error.message); }).onOpen({ toString: null });
  run.withSuccessHandler(function (value) { note('nothing ' + value); }).onOpen();
  attempt('date', function () { run.describeWorkbook(new Date()); });
  attempt('function', function () { run.describeWorkbook(function () {}); });
  attempt('unknown', function () { run.noSuchFunction(); });
  attempt('private', function () { run.secret_(); });
  attempt('parent', function () { note('parent ' + parent.document.title); });
  attempt('storage', function () { localStorage.setItem('a', 'b'); });
  fetch('https://studio.test/').then(function () { note('fetch passed'); }, function () { note('fetch refused'); });
  document.getElementById('close').onclick = function () { google.script.host.close(); };
</script></body></html>`;

test('calls, handlers, refusals, and the walls of the frame', async () => {
  const run = await studios.start();
  // In the place of the add-on's own page, and under a policy that lets its script run.
  await run.context.route('**/addon/sidebar.html', (route) => route.fulfill({ body: page }));
  await allowScripts(run.context, run.server.url, page);
  const window = await run.window();
  await window.page.getByRole('button', { name: 'Bảng trống' }).click();
  await window.until(() => studio.ready() && studio.sheets().length === 1);
  await window.menu('Tiện ích', 'Kiểm tra dữ liệu');
  const log = window.sidebar.locator('#log li');
  await log.filter({ hasText: 'second' }).waitFor();
  await log.filter({ hasText: 'nothing' }).waitFor();
  await log.filter({ hasText: 'fetch' }).waitFor();
  const lines = await log.allInnerTexts();
  expect(lines).toEqual(
    expect.arrayContaining([
      'first true một',
      'second true hai',
      'nothing null',
      'date: TypeError Failed due to illegal value in property: 0',
      'function: TypeError Failed due to illegal value in property: 0',
      'unknown: TypeError run.noSuchFunction is not a function',
      'private: TypeError run.secret_ is not a function',
      'fetch refused',
    ]),
  );
  expect(lines.some((line) => line.startsWith('parent: SecurityError'))).toBe(true);
  expect(lines.some((line) => line.startsWith('storage: SecurityError'))).toBe(true);

  await window.sidebar.getByRole('button', { name: 'Đóng từ trang' }).click();
  await window.page.locator('.side-panel').waitFor({ state: 'detached' });
  await window.menu('Tiện ích', 'Kiểm tra dữ liệu');
  await window.page.getByRole('button', { name: 'Đóng', exact: true }).click();
  await window.page.locator('.side-panel').waitFor({ state: 'detached' });
});

test('with the keyboard alone: from the menu into the sidebar', async () => {
  const run = await studios.start();
  const window = await run.window();
  const { keyboard } = window.page;
  await window.page.getByRole('button', { name: 'Bảng trống' }).click();
  await window.until(() => studio.ready() && studio.sheets().length === 1);
  await window.page.getByRole('button', { name: 'Tiện ích', exact: true }).focus();
  await keyboard.press('ArrowDown');
  await window.page.locator('[role=menuitem]:focus', { hasText: 'Thiết lập' }).waitFor();
  await keyboard.press('Enter');
  const setUp = window.sidebar.getByRole('button', { name: 'Thiết lập bảng tính' });
  await setUp.waitFor();
  await window.until(() => document.activeElement?.matches('.side-panel iframe') === true);
  for (let tabs = 0; tabs < 10 && !(await isFocused(setUp)); tabs += 1) await keyboard.press('Tab');
  expect(await isFocused(setUp)).toBe(true);
  await keyboard.press('Enter');
  await window.sidebar.getByText('Bảng tính đã sẵn sàng').waitFor();
});

const isFocused = (place: Locator) => place.evaluate((found) => found === document.activeElement);
