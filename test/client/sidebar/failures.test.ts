/** What may go wrong with a run, as the user sees it: a sentence, a way out, and the page still works. */
import { describe, expect, test } from '@jest/globals';
import { checkAnswer, workbook } from './made-replies';
import { runView, useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const base: FakeServer = { describeWorkbook: () => workbook };

const throwing = (message: string) => () => {
  throw new Error(message);
};

describe('what google.script.run throws', () => {
  test.each([
    ['PERMISSION_DENIED', 'mở bảng tính trong cửa sổ ẩn danh'],
    ['Exceeded maximum execution time', 'quá 6 phút'],
    ['NetworkError: Connection failure due to HTTP 0', 'Kiểm tra mạng rồi thử lại'],
    ['Service invoked too many times for one day', 'Đợi một phút rồi thử lại'],
    ['Authorization is required to perform that action.', 'đồng ý các quyền được hỏi'],
    ['TypeError: x is not a function', 'Google báo: TypeError: x is not a function'],
  ])('%s: %s', async (message, words) => {
    const { page } = await openSidebar({ server: { ...base, checkWorkbook: throwing(message) } });
    await runView(page);
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
  });

  test('is told in English on an English page', async () => {
    const { page } = await openSidebar({
      language: 'en',
      server: { ...base, checkWorkbook: throwing('PERMISSION_DENIED') },
    });
    await runView(page);
    await page.getByRole('alert').filter({ hasText: 'in a private window' }).waitFor();
  });

  test('a reply that Google could not carry over is no answer', async () => {
    const { page } = await openSidebar({ server: { ...base, checkWorkbook: () => null } });
    await runView(page);
    await page.getByText('Google chưa thực hiện được.').waitFor();
  });

  test('another try may succeed', async () => {
    let tries = 0;
    const { page } = await openSidebar({
      server: {
        ...base,
        checkWorkbook: () => {
          tries += 1;
          return tries === 1 ? throwing('NetworkError')() : checkAnswer([]);
        },
      },
    });
    await runView(page);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Không có lỗi').waitFor();
    expect(await page.getByText('Mất kết nối').count()).toBe(0);
  });

  test('results stay on the page when the next run fails', async () => {
    let tries = 0;
    const { page } = await openSidebar({
      server: {
        ...base,
        checkWorkbook: () => {
          tries += 1;
          return tries > 1 ? throwing('NetworkError')() : checkAnswer([]);
        },
      },
    });
    await runView(page);
    await page.getByText('Không có lỗi').waitFor();
    await runView(page);
    await page.getByText('Mất kết nối').waitFor();
    expect(await page.getByText('Không có lỗi').count()).toBe(1);
  });
});

describe('what the server refuses', () => {
  const refusing = (code: 'busy' | 'sheet-kept' | 'data-sheets-missing', message: string) => () =>
    ({ ok: false, code, params: {}, message }) as const;

  test('is shown in the server’s words', async () => {
    const message = 'Người khác đang chạy tiện ích trên bảng tính này. Đợi một phút rồi thử lại.';
    const { page } = await openSidebar({
      server: { ...base, checkWorkbook: refusing('busy', message) },
    });
    await runView(page);
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
    expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(1);
  });

  test.each([
    ['Thay thế trang này', 'replace'],
    ['Ghi sang trang mới', 'beside'],
  ])('a sheet in the way: %s', async (label, inTheWay) => {
    const { page, calls } = await openSidebar({
      server: {
        ...base,
        checkWorkbook: (input) =>
          input.inTheWay === undefined
            ? refusing('sheet-kept', 'Trang “Lỗi” được giữ nguyên.')()
            : checkAnswer([]),
      },
    });
    await runView(page);
    await page.getByRole('button', { name: label }).click();
    await page.getByText('Không có lỗi').waitFor();
    const sent = calls.flatMap(([name, input]) => (name === 'checkWorkbook' ? [input] : []));
    expect(sent).toEqual([{}, { inTheWay }]);
  });

  test('missing sheets lead to the set-up', async () => {
    const { page } = await openSidebar({
      server: { ...base, checkWorkbook: refusing('data-sheets-missing', 'Thiếu trang số liệu.') },
    });
    await runView(page);
    await page.getByRole('button', { name: 'Mở Thiết lập bảng tính' }).click();
    await page.getByRole('button', { name: 'Thiết lập bảng tính' }).waitFor();
  });
});

test('while it runs: said, shown, counted in seconds, and not started twice', async () => {
  let finish = () => {};
  const { page, calls } = await openSidebar({
    server: {
      ...base,
      checkWorkbook: () =>
        new Promise((resolve) => {
          finish = () => resolve(checkAnswer([]));
        }),
    },
  });
  await runView(page);
  await page.getByRole('progressbar', { name: 'Đang kiểm tra…' }).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: 'Đang kiểm tra…' })
    .waitFor({ state: 'attached' });
  await page.getByText('1 giây').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Đang kiểm tra…' }).click({ force: true });
  finish();
  await page.getByText('Không có lỗi').waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(calls.filter(([name]) => name === 'checkWorkbook')).toHaveLength(1);
  expect(await page.locator(':focus').innerText()).toBe('Kiểm tra lại');
});
