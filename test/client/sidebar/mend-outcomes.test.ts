/** What is told after a mend that went otherwise than wished, and that the list is checked again. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mendAnswer, mendsFor, moneyTexts, workbookWith } from './made-mends';
import { checkAnswer } from './made-replies';
import { runView, useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const mendButton = (page: Page, cell: string) => button(page, `Sửa ô này ${cell}`);
const outcome = (page: Page) => page.locator('.outcome');

/** The list of two findings, by someone whose name is known. */
async function checked(server: FakeServer) {
  const sidebar = await openSidebar({ server: { ...workbookWith(moneyTexts(2)), ...server } });
  const { page } = sidebar;
  await page.evaluate(`localStorage.setItem('so-khuyen-hoc.who', 'Nông Thị Hà')`);
  await runView(page);
  await button(page, 'Kiểm tra lại').waitFor();
  return sidebar;
}

const names = (calls: readonly (readonly [string, unknown])[]) =>
  calls.map(([name]) => name).filter((name) => name !== 'describeWorkbook');

describe('what is told', () => {
  const [first, second] = mendsFor(2);
  const message = 'Người khác đang chạy tiện ích.';

  test.each<[string, FakeServer['mendFindings'], readonly RegExp[], boolean]>([
    [
      'changed meanwhile',
      () => mendAnswer([], { changed: [first!] }),
      [/Chưa sửa ô nào\./, /1 ô đã thay đổi sau khi kiểm tra/, /Quỹ: J5/],
      false,
    ],
    [
      'displaced',
      () => mendAnswer([first!], { displaced: [first!] }),
      [/Chưa sửa ô nào\./, /1 ô đã ghi lệch dòng.*Hãy hoàn tác/, /Quỹ: J5/],
      true,
    ],
    [
      'a part of each',
      () => mendAnswer([first!, second!], { displaced: [first!], changed: [second!] }),
      [/Đã sửa 1 ô\./, /1 ô đã ghi lệch dòng/, /Quỹ: J5/, /1 ô đã thay đổi/, /Quỹ: J6/],
      true,
    ],
    [
      'a refusal',
      () => ({ ok: false, code: 'busy', params: {}, message }),
      [/Chưa sửa ô nào\./, /Bị gián đoạn ở 1 ô: Người khác đang chạy tiện ích\./],
      false,
    ],
    [
      'a call that did not come back',
      () => {
        throw new Error('TypeError: x <b>');
      },
      [/Bị gián đoạn ở 1 ô: Google chưa thực hiện được/, /Google báo: TypeError: x <b>/],
      false,
    ],
  ])('%s; then the list is checked again', async (_, mendFindings, sentences, offersUndo) => {
    const { page, calls } = await checked({ mendFindings: mendFindings! });
    await mendButton(page, 'J5').click();
    await outcome(page).waitFor();
    const text = await outcome(page).getByRole('status').innerText();
    for (const sentence of sentences) expect(text).toMatch(sentence);
    expect(await button(page, 'Hoàn tác lần sửa vừa rồi').count()).toBe(offersUndo ? 1 : 0);
    await button(page, 'Kiểm tra lại').waitFor();
    expect(names(calls)).toEqual(['checkWorkbook', 'mendFindings', 'checkWorkbook']);
    await button(page, 'Đóng').click();
    expect(await outcome(page).count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Kiểm tra lại');
  });

  test('a check that fails after the mend is told, and the cell is not offered again', async () => {
    let checks = 0;
    const { page } = await checked({
      checkWorkbook: () => {
        checks += 1;
        if (checks > 1) throw new Error('NetworkError');
        return checkAnswer(moneyTexts(2));
      },
    });
    await mendButton(page, 'J5').click();
    await page.getByText('Mất kết nối').waitFor();
    await outcome(page).getByText('Đã sửa 1 ô.').waitFor();
    expect(await button(page, 'Đã sửa J5').getAttribute('aria-disabled')).toBe('true');
    expect(await mendButton(page, 'J6').count()).toBe(1);
  });
});
