/** The view In giấy tờ in a browser, with the built add-on behind it: choices, preview, Word file, journal. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { shippedPage, usePages, type FakeServer } from '../../browser/addon-page';
import { builtAddon } from '../../addon/built-addon';
import { day, type TestCell } from '../../core/book-of';
import { readWord } from '../../docx/read-word';
import { spreadsheetId, storeOf, valuesOf } from '../../sheets/run-on-store';
import { sized } from '../../sizes';

const open = usePages('sidebar', { downloads: true });

const family = (name: string, ward: string): readonly TestCell[] => [
  day('15/3/2017'),
  ward,
  'Tổ 4',
  'Gia đình học tập',
  name,
  'Đạt',
  day('20/11/2017'),
];

const families = [
  family('Nông Văn Thắng', 'Phường Đức Xuân'),
  family('Hà Thị Thu', 'Xã Dương Quang'),
  family('Lý Văn Ba', 'Phường Không Có'),
  family('Nông Thị Hoa', 'Phường Đức Xuân'),
];

function workbook(rows: readonly (readonly TestCell[])[] = families) {
  const store = storeOf({
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
      ['Địa danh', 'Bắc Kạn'],
      ['Từ ngày', day('01/01/2017')],
      ['Đến ngày', day('31/12/2017')],
      ['Người ký', 'Nông Quốc Khánh'],
    ],
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
      ['01849', 'Xã Dương Quang'],
    ],
    'Đăng ký': [
      [
        'Ngày đăng ký',
        'Xã, phường',
        'Thôn, tổ',
        'Danh hiệu',
        'Tên đăng ký',
        'Kết quả',
        'Ngày công nhận',
      ],
      ...rows,
    ],
  });
  const addon = builtAddon({
    sheets: store,
    spreadsheetId,
    now: () => new Date(2017, 11, 5),
    readHtmlFile: (name) => (name === 'papers' ? shippedPage('paper-writer') : undefined),
  });
  const call = (name: string) => (input: unknown) => addon.callFromClient(name, [input]) as never;
  const server: FakeServer = {
    describeWorkbook: call('describeWorkbook'),
    listTemplates: call('listTemplates'),
    paperWriter: call('paperWriter'),
    papersToPrint: call('papersToPrint'),
    recordPrinted: call('recordPrinted'),
    findRegisterRows: call('findRegisterRows'),
    addTemplateSheets: call('addTemplateSheets'),
    showCell: () => ({ ok: true }),
  };
  return { server, store };
}

interface Opened {
  readonly rows?: readonly (readonly TestCell[])[];
  readonly server?: FakeServer;
  readonly language?: 'vi' | 'en';
}

async function opened({ rows, server, language = 'vi' }: Opened = {}) {
  const book = workbook(rows);
  const { page, calls } = await open({
    server: { ...book.server, ...server },
    told: { view: 'papers', language },
  });
  await page.getByLabel(language === 'vi' ? 'Mẫu giấy' : 'Template', { exact: true }).waitFor();
  return { ...book, page, calls };
}

const look = (page: Page) => page.getByRole('button', { name: 'Xem trước' }).click();

async function make(page: Page, who = 'Bà Lan') {
  await page.getByLabel('Người in').fill(who);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lập tệp Word' }).click();
  const download = await downloading;
  return { download, word: readWord(readFileSync(await download.path())) };
}

test('certificates of the period: seen, made, downloaded, and entered in the journal', async () => {
  const { page, calls, store } = await opened();
  await look(page);
  await page.getByText('In được 3 dòng.').waitFor();
  const first = page.getByRole('region', { name: 'Tờ đầu tiên' });
  expect(await first.innerText()).toMatch(
    /GIẤY CHỨNG NHẬN\s+Nông Văn Thắng\s+Tổ 4, Phường Đức Xuân/,
  );
  await page.getByText('Chưa in 1 dòng').scrollIntoViewIfNeeded();
  expect(await page.locator('.found-row').innerText()).toContain('Xã, phường: ');
  await page.getByRole('button', { name: 'Đến ô A4' }).click();
  expect(calls.at(-1)).toEqual(['showCell', { sheet: 'Đăng ký', cell: 'A4' }]);

  const { download, word } = await make(page);
  expect(download.suggestedFilename()).toBe('Giay-chung-nhan-nam-2017.docx');
  for (const name of ['Nông Văn Thắng', 'Hà Thị Thu', 'Nông Thị Hoa']) {
    expect(word.text.split(name)).toHaveLength(2);
  }
  expect(word.text).not.toContain('Lý Văn Ba');
  await page.getByText('“Nhật ký” đã ghi 3 dòng in lần này.').waitFor();
  await page.getByText('(3 trang giấy)').waitFor();
  const journal = valuesOf(store, 'Nhật ký');
  expect(journal.slice(1).map(([, who, task, sheet, cell]) => [who, task, sheet, cell])).toEqual(
    [2, 5, 3].map((row) => ['Bà Lan', 'In: Giấy chứng nhận', 'Đăng ký', `${row}:${row}`]),
  );
});

test('what was printed before is told with its day, and can be left out', async () => {
  const { page } = await opened();
  await page.getByLabel('Đơn vị').selectOption('Xã Dương Quang');
  await look(page);
  await make(page);
  await page.getByText('“Nhật ký” đã ghi 1 dòng').waitFor();
  await page.getByLabel('Đơn vị').selectOption('Tất cả đơn vị');
  await look(page);
  await page
    .getByText(/1 dòng đã in trước đây, ví dụ dòng 3 \(Hà Thị Thu\): đã in ngày 05\/12\/2017/)
    .waitFor();
  await page.getByRole('button', { name: 'Bỏ những dòng này' }).click();
  await page.getByText('In được 2 dòng.').waitFor();
  await page.getByText(/đã in ngày 05\/12\/2017 .*\(Bà Lan\)/).waitFor();
  expect(await page.getByLabel('Bỏ những dòng đã in').isChecked()).toBe(true);
});

test('rows that a search finds, some unticked', async () => {
  const { page, calls } = await opened();
  await page.getByLabel('Chỉ vài dòng').fill('nong');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByText('Chọn 2 trong 2 dòng tìm thấy').waitFor();
  await page.getByRole('checkbox', { name: /Nông Thị Hoa/ }).uncheck();
  await look(page);
  await page.getByText('In được 1 dòng.').waitFor();
  expect(calls.at(-1)?.[1]).toMatchObject({ rows: [2] });
  await page.getByRole('checkbox', { name: /Nông Văn Thắng/ }).uncheck();
  await look(page);
  await page.getByText('Chọn ít nhất một dòng.').waitFor();
  await page.getByRole('button', { name: 'Bỏ tìm, in mọi dòng' }).click();
  await look(page);
  await page.getByText('In được 3 dòng.').waitFor();
});

describe('a Word file of the association’s own', () => {
  const docx = (inside: string) =>
    Buffer.from(
      zipSync({
        '[Content_Types].xml': strToU8('<Types></Types>'),
        'word/document.xml': strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${inside}</w:t></w:r></w:p></w:body></w:document>`,
        ),
      }),
    );
  const choose = async (page: Page, name: string, buffer: Buffer) => {
    await page.getByLabel('Mẫu giấy', { exact: true }).selectOption('Tệp Word của Hội…');
    await page.getByLabel('Tệp mẫu (.docx)').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer,
    });
    await look(page);
  };

  test('is filled in and downloaded', async () => {
    const { page, store } = await opened();
    await choose(page, 'Giấy khen.docx', docx('Khen {Tên đăng ký}'));
    await page.getByText('In được 3 dòng.').waitFor();
    const first = page.getByRole('region', { name: 'Tờ đầu tiên' });
    expect(await first.innerText()).toMatch(/\{Tên đăng ký\}\s+Nông Văn Thắng/);
    const { word } = await make(page);
    expect(word.text).toBe('Khen Nông Văn Thắng\nKhen Nông Thị Hoa\nKhen Hà Thị Thu');
    await page.getByText('“Nhật ký” đã ghi 3 dòng').waitFor();
    expect(valuesOf(store, 'Nhật ký')[1]?.[2]).toBe('In: Giấy khen.docx');
  });

  test.each([
    ['that is none', 'hong.docx', Buffer.from('không phải Word'), 'không phải là văn bản Word'],
    ['without fields', 'trong.docx', docx('Khen'), 'không có trường nào'],
    ['with unknown fields', 'la.docx', docx('{Màu tóc} {Tên đăng ký}'), '{Màu tóc}'],
  ])('%s is refused in a sentence', async (_, name, buffer, words) => {
    const { page } = await opened();
    await choose(page, name, buffer);
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
  });

  test('has to be chosen first', async () => {
    const { page, calls } = await opened();
    await page.getByLabel('Mẫu giấy', { exact: true }).selectOption('Tệp Word của Hội…');
    await look(page);
    await page.getByText('Chọn tệp mẫu .docx.').waitFor();
    expect(calls.map(([name]) => name)).not.toContain('papersToPrint');
  });
});

test('choices that change after the preview are looked at anew before anything is made', async () => {
  const { page } = await opened();
  await look(page);
  await page.getByRole('button', { name: 'Lập tệp Word' }).waitFor();
  await page.getByLabel('Đơn vị').selectOption('Xã Dương Quang');
  await page.getByRole('button', { name: 'Lập tệp Word' }).waitFor({ state: 'detached' });
});

test('who prints is asked for', async () => {
  const { page, calls } = await opened();
  await look(page);
  await page.getByRole('button', { name: 'Lập tệp Word' }).click();
  await page.getByText('Ghi tên người in').waitFor();
  expect(calls.map(([name]) => name)).not.toContain('recordPrinted');
});

test('a journal that could not be written is said, and tried again', async () => {
  let count = 0;
  const book = workbook();
  const { page } = await open({
    server: {
      ...book.server,
      recordPrinted: (input) => {
        count += 1;
        if (count === 1) throw new Error('Exceeded maximum execution time');
        return book.server.recordPrinted!(input);
      },
    },
    told: { view: 'papers', language: 'vi' },
  });
  await look(page);
  await make(page);
  await page.getByText('Tệp đã lập nhưng “Nhật ký” chưa ghi được').waitFor();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText('“Nhật ký” đã ghi 3 dòng').waitFor();
});

test('many rows: how far it is, and a stop that makes and enters nothing', async () => {
  const rows = Array.from({ length: Math.max(400, sized(2000)) }, (_, order) =>
    family(`Gia đình số ${order}`, 'Phường Đức Xuân'),
  );
  const { page, calls } = await opened({ rows });
  await look(page);
  await page.getByRole('button', { name: 'Lập tệp Word' }).waitFor();
  await page.getByLabel('Người in').fill('Bà Lan');
  await page.evaluate(`(() => {
    const press = (name) => [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.click();
    const watch = setInterval(() => press('Dừng'), 5);
    addEventListener('test-end', () => clearInterval(watch));
    press('Lập tệp Word');
  })()`);
  await page.getByText('Đã dừng: chưa lập tệp nào').waitFor();
  expect(calls.map(([name]) => name)).not.toContain('recordPrinted');
  await page.evaluate(`dispatchEvent(new Event('test-end'))`);
  const { word } = await make(page);
  expect(word.text.split('GIẤY CHỨNG NHẬN')).toHaveLength(rows.length + 1);
});

test('more rows than Word opens are refused in a sentence', async () => {
  const { page } = await opened({
    server: {
      papersToPrint: () => ({
        ok: false,
        code: 'papers-too-many',
        params: {},
        message: 'Có 10.000 dòng, nhiều hơn 5.000 dòng mà một tệp Word còn mở được.',
      }),
    },
  });
  await look(page);
  await page.getByRole('alert').filter({ hasText: 'Có 10.000 dòng' }).waitFor();
});

test('the sheets of templates are offered, and made once', async () => {
  const { page, store } = await opened();
  await page.getByRole('button', { name: 'Lập trang mẫu' }).click();
  await page.getByText('Đã lập: “Danh mục”, “Mẫu giấy”, “Bộ tiêu chí”').waitFor();
  expect(valuesOf(store, 'Mẫu giấy').map(([name]) => name)).toContain('Giấy chứng nhận');
  await page.getByRole('button', { name: 'Lập trang mẫu' }).waitFor({ state: 'detached' });
});

test('a workbook without registers is led to set-up', async () => {
  const { page } = await open({
    server: {
      ...workbook().server,
      listTemplates: () => ({
        ok: true,
        templates: [],
        units: [],
        registers: [],
        hasSheets: false,
      }),
    },
    told: { view: 'papers', language: 'vi' },
  });
  await page.getByText('Sổ chưa có trang số liệu nào để in').waitFor();
  await page.getByRole('button', { name: 'Mở Thiết lập bảng tính' }).waitFor();
});

test('speaks English to those who do', async () => {
  const { page } = await opened({ language: 'en' });
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByText('3 rows can be printed.').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
});
