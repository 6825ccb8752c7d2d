/** A reply that tells of somebody else's edit is shown above whatever view it belongs to. */
import { expect, test } from '@jest/globals';
import { reportAnswer, checkAnswer, workbook } from './made-replies';
import { runView, useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const notice = 'Có người sửa trang “Quỹ” (ô G12) đúng lúc đang ghi: đã trả lại rồi ghi lại.';

const server: FakeServer = {
  describeWorkbook: () => workbook,
  checkWorkbook: () => ({ ...checkAnswer([]), notice }),
  makeReport: () => ({ ...reportAnswer({ rows: 0, amount: 0 }), notice }),
};

test.each(['check', 'report'] as const)('in the view %s, until it is closed', async (view) => {
  const { page } = await openSidebar({ view, server });
  await runView(page);
  const shown = page.getByRole('status').filter({ hasText: notice });
  await shown.waitFor();
  await shown.getByRole('button', { name: 'Đóng' }).click();
  await page.getByText(notice).waitFor({ state: 'detached' });
});

test('nothing stands there where nobody was met', async () => {
  const { page } = await openSidebar({
    server: { ...server, checkWorkbook: () => checkAnswer([]) },
  });
  await runView(page);
  await page.locator('.note-good').first().waitFor();
  expect(await page.locator('.note-warning').count()).toBe(0);
});
