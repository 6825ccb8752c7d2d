/** The preview of many mends as its tests meet it. */
import type { Page } from 'playwright-core';
import { moneyTexts, workbookWith } from './made-mends';
import { runView, type FakeServer, type useSidebar } from './sidebar-page';

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const preview = (page: Page) => page.getByRole('region', { name: 'Xem trước khi sửa' });
export const groupButton = (page: Page) => button(page, /^Sửa tất cả \(/);

/** Opens sidebars in which the check has told its findings. */
export const checkedIn =
  (openSidebar: ReturnType<typeof useSidebar>) =>
  async (findings = moneyTexts(3), server: FakeServer = {}) => {
    const sidebar = await openSidebar({ server: { ...workbookWith(findings), ...server } });
    await runView(sidebar.page);
    await button(sidebar.page, 'Kiểm tra lại').waitFor();
    return sidebar;
  };

/** The cells of each call that mends. */
export const sentCells = (calls: readonly (readonly [string, unknown])[]) =>
  calls
    .flatMap(([name, input]) =>
      name === 'mendFindings'
        ? [(input as { readonly findings: readonly { readonly cell: string }[] }).findings]
        : [],
    )
    .map((findings) => findings.map(({ cell }) => cell));
