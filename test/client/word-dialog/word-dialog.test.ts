/** The dialog in a browser: the file is made there and downloaded, or it is said what went wrong. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Download, Page } from 'playwright-core';
import type { ReportDocument } from '../../../src/core/report/document';
import { buildReport } from '../../../src/core/report/build-document';
import { brokenRules } from '../../browser/axe';
import { shippedPage, usePages, type FakeServer } from '../../browser/addon-page';
import { bacKanSettings, bacKanValues, inputWith } from '../../core/report/made-figures';
import { readWord } from '../../docx/read-word';

const open = usePages('word-dialog', { downloads: true });
const document: ReportDocument = buildReport(
  inputWith({ values: bacKanValues }, { settings: bacKanSettings }),
);
const fileName = 'Bao-cao-6-thang-dau-nam-2017.docx';
const answers = (): FakeServer => ({
  reportDocument: () => ({ ok: true, document, fileName, staleSheet: null }),
});

const contentOf = async (download: Download) => readWord(readFileSync(await download.path()));
/** The download that the page gives; listening begins before it can. */
const downloadOf = (page: Page) => page.waitForEvent('download');

describe('the file', () => {
  test('is asked for as the server wrote it, made and downloaded under its name', async () => {
    const request = { from: '2017-01-01', to: '2017-06-30', exact: true };
    let give: () => void = () => undefined;
    const { page, calls } = await open({
      server: {
        reportDocument: () =>
          new Promise((resolve) => {
            give = () => resolve({ ok: true, document, fileName, staleSheet: null });
          }),
      },
      told: { language: 'vi', request: JSON.stringify(request) },
    });
    await page.getByRole('progressbar', { name: 'Đang lấy số liệu của báo cáo…' }).waitFor();
    const downloading = downloadOf(page);
    give();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(fileName);
    expect(calls).toEqual([['reportDocument', request]]);
    await page.getByText(`Đã lập xong và đang tải về: ${fileName}`).waitFor();
    const word = await contentOf(download);
    expect(word.text).toContain('HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN');
    expect(word.text).toContain('189.500.000');
  });

  test('can be downloaded again without another call', async () => {
    const { page, calls } = await open({ server: answers() });
    const first = await downloadOf(page);
    const second = downloadOf(page);
    await page.getByRole('button', { name: 'Tải lại' }).click();
    expect((await contentOf(await second)).text).toBe((await contentOf(first)).text);
    expect(await brokenRules(page)).toEqual([]);
    expect(calls).toHaveLength(1);
  });

  test('is made in a sandboxed frame without an origin, after a parser wrote the page anew', async () => {
    const { page } = await open({ server: answers() });
    await downloadOf(page);
    const rewritten = await page.evaluate<string>(
      `new DOMParser().parseFromString(${JSON.stringify(shippedPage('word-dialog'))}, 'text/html').documentElement.outerHTML`,
    );
    const framed = rewritten.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    const around = await open({
      server: answers(),
      around: () =>
        `<!doctype html><iframe sandbox="allow-scripts allow-downloads" srcdoc="${framed}"></iframe>`,
    });
    const download = await downloadOf(around.page);
    expect((await contentOf(download)).text).toContain('BÁO CÁO');
  });

  test('that the sheet is of other data than the file is said', async () => {
    const { page } = await open({
      server: {
        reportDocument: () => ({ ok: true, document, fileName, staleSheet: 'Tổng hợp (2)' }),
      },
    });
    await downloadOf(page);
    await page
      .getByRole('status')
      .filter({ hasText: 'Số liệu đã thay đổi sau khi lập trang “Tổng hợp (2)”' })
      .waitFor();
  });

  test('speaks English to those who do', async () => {
    const { page } = await open({ server: answers(), told: { language: 'en' } });
    await downloadOf(page);
    await page.getByRole('button', { name: 'Download again' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('the dialog closes', async () => {
    const { page, calls } = await open({ server: answers() });
    await downloadOf(page);
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.waitForFunction(() => true);
    expect(calls.map(([name]) => name)).toContain('close');
  });
});

describe('what goes wrong is said, and can be tried again', () => {
  test.each<readonly [string, FakeServer['reportDocument'], string]>([
    [
      'a refusal of the server',
      () => ({
        ok: false,
        code: 'period-missing',
        params: {},
        message: 'Chưa có kỳ báo cáo. Ghi “Từ ngày” và “Đến ngày” ở trang “Thiết lập”.',
      }),
      'Chưa có kỳ báo cáo',
    ],
    [
      'a call that Google failed',
      () => Promise.reject(new Error('Exceeded maximum execution time')),
      'quá 6 phút',
    ],
    ['an empty answer', () => null, 'Google chưa thực hiện được'],
    [
      'a document that no file can be made of',
      () => ({
        ok: true,
        fileName,
        staleSheet: null,
        document: { blocks: [{ kind: 'table', caption: 'Biểu 1' }] } as never,
      }),
      'Trình duyệt chưa lập được tệp Word',
    ],
  ])('%s', async (_, first, sentence) => {
    let count = 0;
    const { page } = await open({
      server: {
        reportDocument: (input) => {
          count += 1;
          return count === 1 ? first!(input) : { ok: true, document, fileName, staleSheet: null };
        },
      },
    });
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    const download = downloadOf(page);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    expect((await download).suggestedFilename()).toBe(fileName);
    expect(await page.getByRole('alert').textContent()).toBe('');
  });
});
