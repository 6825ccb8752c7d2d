/** Proposals in the view Báo cáo: ticked, traced, and put into the report, which is made again. */
import { expect, test } from '@jest/globals';
import { reportAnswer, workbook } from './made-replies';
import { runView, useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const answer = () => reportAnswer({ rows: 0, amount: 0 }, true);

async function made(language: 'vi' | 'en', server: FakeServer = {}) {
  const sidebar = await openSidebar({
    view: 'report',
    language,
    server: {
      describeWorkbook: () => workbook,
      makeReport: answer,
      addProposals: () => ({ ok: true, added: 1 }),
      ...server,
    },
  });
  await runView(sidebar.page);
  await sidebar.page.locator('.proposals').waitFor();
  return sidebar;
}

const left =
  'Phấn đấu thực hiện thêm 336 gia đình để đạt kế hoạch năm của chỉ tiêu “Đăng ký Gia đình học tập” (9.000 gia đình).';

test('what is ticked is sent, and the report is made again with it', async () => {
  let written = false;
  const { page, calls } = await made('vi', {
    addProposals: () => {
      written = true;
      return { ok: true, added: 1 };
    },
    makeReport: () => {
      const { report, ...rest } = answer();
      return { ...rest, ok: true, report: written ? { ...report, text: [left] } : report };
    },
  });
  const button = page.getByRole('button', { name: /câu vào báo cáo/ });
  expect(await button.textContent()).toBe('Đưa 0 câu vào báo cáo');
  await button.click({ force: true });
  expect(calls.map(([name]) => name)).not.toContain('addProposals');

  await page.getByLabel(left).check();
  expect(await button.textContent()).toBe('Đưa 1 câu vào báo cáo');
  await button.click();
  await page.locator('p', { hasText: left }).waitFor();
  expect(calls.find(([name]) => name === 'addProposals')?.[1]).toEqual({
    from: '2017-01-01',
    to: '2017-06-30',
    chosen: ['left.registered.family'],
  });
  // A new report has new proposals: nothing is ticked any more.
  expect(await page.locator('.proposals input:checked').count()).toBe(0);
});

test('each shows its figures, and the rows behind them', async () => {
  const { page, calls } = await made('en', {
    traceFigure: () => ({
      ok: true,
      labels: ['Gia đình học tập'],
      unit: 'gia đình',
      ward: null,
      period: { from: '2017-01-01', to: '2017-06-30' },
      printed: null,
      value: 8664,
      by: 'rows',
      rows: [],
      rowCount: 0,
    }),
  });
  const more = page.locator('.proposal').first();
  await more.getByText('rose by 786 gia đình').waitFor();
  await more.getByText('Figures of this sentence').click();
  await more.getByText('Đăng ký Gia đình học tập: 8.664 gia đình, 7.878 gia đình before').waitFor();
  await more.getByRole('button', { name: 'Show the rows' }).click();
  await more.getByText('There is no row.').waitFor();
  expect(calls.find(([name]) => name === 'traceFigure')?.[1]).toEqual({
    figure: {
      indicator: 'registered.family',
      ward: null,
      from: '2017-01-01',
      to: '2017-06-30',
    },
  });
});

test('a refusal is said, and what was ticked stays', async () => {
  const { page } = await made('vi', {
    addProposals: () => ({
      ok: false,
      code: 'proposal-gone',
      params: { proposal: 'left.registered.family' },
      message: 'Gợi ý không còn đúng.',
    }),
  });
  await page.getByLabel(left).check();
  await page.getByRole('button', { name: /câu vào báo cáo/ }).click();
  await page.getByText('Gợi ý không còn đúng.').waitFor();
  expect(await page.getByLabel(left).isChecked()).toBe(true);
});
