/** The report as a PDF, in a real browser: the studio prints the sheet as a page of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sample } from '../../src/local/cli/sample';
import { useStudios } from './studio-page';

const studios = useStudios();

test('make the report, open it for printing: one A4 page wide, with its charts', async () => {
  const path = join(studios.folder(), 'Sổ mẫu.xlsx');
  const output = { print: () => {}, warn: () => {} };
  await sample(path, { rows: '60' }, { output, language: 'vi' });
  const run = await studios.start({ file: path });
  const window = await run.window();
  await window.menu('Tiện ích', 'Lập báo cáo');
  await window.sidebar.locator('button.primary').click();
  const link = window.sidebar.getByRole('link', { name: 'Tải PDF' });
  await link.waitFor();
  await link.click();
  const printed = window.page.locator('iframe.printed');
  await printed.waitFor({ state: 'attached' });
  // What the browser would print; the dialog for it is nothing that a test can see.
  const page = await window.page.context().newPage();
  await page.setContent((await printed.getAttribute('srcdoc')) ?? '');
  expect(await page.title()).toBe('Tổng hợp');
  await page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor();
  expect(await page.locator('svg').count()).toBe(2);
  expect(await page.locator('svg').last().innerHTML()).toContain('124.300.000');
  expect(await page.locator('td', { hasText: '30.400.000' }).first().isVisible()).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  writeFileSync(join(__dirname, '../../output/screenshots/studio-print.pdf'), pdf);
  // Points: A4 upright.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12]/);
});
