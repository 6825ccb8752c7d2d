/** The views Thiết lập and Trợ giúp in a browser, and the way between the views. */
import { describe, expect, test } from '@jest/globals';
import { checkAnswer, manyFindings, workbook } from './made-replies';
import { runView, useSidebar, settled } from './sidebar-page';

const openSidebar = useSidebar();

describe('set-up', () => {
  const nothing = {
    ok: true,
    made: [],
    added: [],
    leftAlone: [],
    typed: [],
    isVietnamese: false,
    isVietnamRefused: false,
    renamed: null,
  } as const;

  test.each([false, true])(
    'the Vietnamese locale is offered only where it is not there (%s)',
    async (isVietnamese) => {
      const { page, calls } = await openSidebar({
        view: 'set-up',
        server: {
          describeWorkbook: () => ({ ...workbook, isVietnamese }),
          setUpWorkbook: () => nothing,
        },
      });
      const box = page.getByLabel('Đặt vùng và múi giờ Việt Nam');
      if (!isVietnamese) await box.check();
      await runView(page);
      await page.getByText('Không thiếu trang hay cột nào.').waitFor();
      expect(await box.count()).toBe(isVietnamese ? 0 : 1);
      expect(calls.find(([name]) => name === 'setUpWorkbook')?.[1]).toEqual({
        vietnamese: !isVietnamese,
      });
    },
  );

  test('says that Google refused locale and time zone, and where to set them', async () => {
    const { page } = await openSidebar({
      view: 'set-up',
      server: {
        describeWorkbook: () => ({ ...workbook, isVietnamese: false }),
        setUpWorkbook: () => ({ ...nothing, isVietnamRefused: true }),
      },
    });
    await runView(page);
    await page.getByText('Google không cho đặt vùng và múi giờ Việt Nam').waitFor();
    expect(await page.getByText('Vùng và múi giờ: Việt Nam.').count()).toBe(0);
  });

  test('tells what was made, added, left alone, and left to a native table', async () => {
    const { page } = await openSidebar({
      view: 'set-up',
      server: {
        describeWorkbook: () => workbook,
        setUpWorkbook: () => ({
          ...nothing,
          made: ['Quỹ', 'Khen thưởng'],
          added: [{ sheet: 'Xã phường', heading: 'Gộp vào' }],
          leftAlone: ['Danh mục'],
          typed: [{ sheet: 'Quỹ', heading: 'Số tiền' }],
          isVietnamese: true,
        }),
      },
    });
    await runView(page);
    await page.getByText('Bảng tính đã sẵn sàng').waitFor();
    expect(await page.locator('section:visible li.cell-text').allTextContents()).toEqual([
      'Quỹ',
      'Khen thưởng',
      '“Gộp vào” ở trang “Xã phường”',
      'Danh mục',
      '“Số tiền” ở trang “Quỹ”',
    ]);
    await page.getByText('Vùng và múi giờ: Việt Nam.').waitFor();
    await page.getByRole('button', { name: 'Sang Kiểm tra' }).click();
    await page.getByRole('button', { name: 'Kiểm tra dữ liệu' }).waitFor();
  });
});

describe('between the views', () => {
  test('results and the place on the page are kept', async () => {
    const { page } = await openSidebar({
      server: {
        checkWorkbook: () => checkAnswer(manyFindings(500)),
        describeWorkbook: () => workbook,
      },
    });
    await runView(page);
    await page.locator('article').first().waitFor();
    await page.evaluate('scrollTo(0, 3000)');
    await settled(page);
    const seen = await page.evaluate('scrollY');
    // A click would scroll the tabs into view first.
    await page.evaluate(`[...document.querySelectorAll('nav button')].pop().click()`);
    await page.getByText('Thứ tự công việc').waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
    expect(await page.locator('nav [aria-current="page"]').innerText()).toBe('Trợ giúp');
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    expect(await page.evaluate('scrollY')).toBe(seen);
    expect(await page.locator('article').count()).toBeGreaterThan(3);
  });

  test('a check asks anew whether the report is still true', async () => {
    let described = 0;
    const { page } = await openSidebar({
      view: 'report',
      server: {
        checkWorkbook: () => checkAnswer([]),
        describeWorkbook: () => {
          described += 1;
          return { ...workbook, reportSheet: 'Tổng hợp', stale: described > 1 };
        },
      },
    });
    await page.getByText('Theo trang “Thiết lập”').waitFor();
    expect(await page.getByText('Số liệu đã thay đổi').count()).toBe(0);
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await runView(page);
    await page.getByText('Số liệu đã thay đổi').waitFor({ state: 'attached' });
  });
});
