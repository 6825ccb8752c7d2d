/** The view Xã, phường in a browser: board, sharing, gathering; stop, retry and what goes wrong. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  boardAnswer,
  fileOf,
  gatheredAnswer,
  listAnswer,
  refused,
  sharedAnswer,
} from './made-wards';
import { useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

async function openWards(server: FakeServer = {}, language: 'vi' | 'en' = 'vi') {
  return openSidebar({
    view: 'wards',
    language,
    height: 1500,
    server: { boardOfWards: () => boardAnswer(), listWards: () => listAnswer(), ...server },
  });
}

type Calls = readonly (readonly [string, unknown])[];
const sent = (calls: Calls, name: string) =>
  calls.filter(([called]) => called === name).map(([, input]) => input);

describe('the board', () => {
  test('says the rate, and of each ward state, rows, punctuality and its file', async () => {
    const { page } = await openWards();
    await page.getByText('6/8 xã, phường, đúng hạn 5').waitFor();
    await page.getByText('Hạn nộp: 05/07/2017').waitFor();
    const card = page.getByRole('listitem').filter({ hasText: 'Phường Đức Xuân' });
    expect(await card.innerText()).toMatch(/trả lại · *Quá hạn\s+812 dòng, 0 lỗi/);
    expect(
      await page.getByRole('link', { name: 'Mở tệp của Phường Sông Cầu' }).getAttribute('href'),
    ).toContain(fileOf('01837'));
  });

  test('is filtered by state, and in a long list by a name without tones', async () => {
    const { page } = await openWards({ boardOfWards: () => boardAnswer(200) });
    await page.getByLabel('Trạng thái').selectOption({ label: 'có lỗi (25)' });
    await page.getByText('Đang xem 25 trong 200 xã, phường').waitFor();
    await page.getByLabel('Trạng thái').selectOption({ label: 'Tất cả (200)' });
    await page.getByLabel('Tìm theo tên hoặc mã').fill('duc xuan');
    await page.getByText('Đang xem 1 trong 200 xã, phường').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
  });

  test('of 200 wards draws only those in view', async () => {
    const { page } = await openWards({ boardOfWards: () => boardAnswer(200) });
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('article').count()).toBeLessThan(30);
  });

  test('without wards leads to where they are typed', async () => {
    const { page, calls } = await openWards({
      boardOfWards: () => boardAnswer(0, { letter: '' }),
      showCell: () => ({ ok: true }),
    });
    await button(page, 'Mở trang “Xã phường”').click();
    expect(sent(calls, 'showCell')).toEqual([{ sheet: 'Xã phường', cell: 'A1' }]);
  });

  test('a workbook without its sheets leads to set-up', async () => {
    const { page } = await openWards({
      boardOfWards: () => refused('sheet-missing', { sheet: 'Xã phường' }),
    });
    await button(page, 'Mở Thiết lập bảng tính').click();
    await button(page, 'Thiết lập bảng tính').waitFor();
  });

  test('a closed period offers neither gathering nor sending back', async () => {
    const { page } = await openWards({
      boardOfWards: () => boardAnswer(8, { isClosed: true }),
    });
    await page.getByText('Kỳ này đã chốt').waitFor();
    expect(await button(page, 'Thu bảng…').count()).toBe(0);
    expect(await page.getByText('Thư nhắc').count()).toBe(0);
    await button(page, 'Việc khác với Phường Sông Cầu').click();
    expect(await button(page, 'Trả lại…').count()).toBe(0);
  });

  test('the message to the late ones is copied, or selected where the clipboard is closed', async () => {
    const { page } = await openWards();
    await page.getByText('Thư nhắc 3 nơi chưa nộp').click();
    await button(page, 'Sao chép thư').click();
    await page.getByText(/Đã sao chép|Ctrl\+C/).waitFor();
    await page.getByText('duongquang@gmail.com, nongthuong@gmail.com').waitFor();
  });

  test('in English', async () => {
    const { page } = await openWards({}, 'en');
    await page.getByRole('article').filter({ hasText: 'has errors' }).waitFor();
    await button(page, 'Gather…').click();
    await button(page, 'Look at 7 wards').waitFor();
  });
});

describe('sharing', () => {
  test('says what is missing first, then asks for one ward a call, none left out', async () => {
    const { page, calls } = await openWards({ shareWard: ({ code }) => sharedAnswer(code) });
    await button(page, 'Chia sẻ tệp…').click();
    await page.getByText('Lập tệp mới: 2').waitFor();
    await page.getByText('1 nơi chưa có email').waitFor();
    await page.getByText('Mất khoảng 2 phút.').waitFor();
    expect(sent(calls, 'shareWard')).toEqual([]);
    await page.getByRole('checkbox', { name: 'Phường Sông Cầu' }).uncheck();
    await page.getByLabel('Xã, phường hỏi ai').fill('Bà Lan, 0912 345 678');
    await button(page, 'Chia sẻ với 7 nơi').click();
    await page.getByText('Xong 7 nơi: lập 7 tệp mới, cho quyền 7 người.').waitFor();
    const inputs = sent(calls, 'shareWard') as readonly { readonly code: string }[];
    expect(inputs.map(({ code }) => code)).toEqual([
      '01834',
      '01840',
      '01843',
      '01846',
      '01849',
      '01852',
      '01855',
    ]);
    expect(inputs[0]).toEqual({
      code: '01834',
      contact: 'Bà Lan, 0912 345 678',
      sendMessages: true,
      ifGone: 'ask',
    });
  });

  test('a ward that fails does not end the others; retried are only those not done', async () => {
    let isBroken = true;
    const { page, calls } = await openWards({
      shareWard: ({ code }) =>
        code === '01837' && isBroken
          ? refused('sharing-denied', { ward: 'Phường Sông Cầu', owner: 'Ông Minh' })
          : sharedAnswer(code),
    });
    await button(page, 'Chia sẻ tệp…').click();
    await button(page, 'Chia sẻ với 8 nơi').click();
    await page.getByText('Chỉ người đã lập tệp của Phường Sông Cầu (Ông Minh)').waitFor();
    await page.getByText('Xong 7 nơi').waitFor();
    isBroken = false;
    await button(page, 'Thử lại những nơi chưa được (1)').click();
    await page.getByText('Xong 8 nơi').waitFor();
    expect(sent(calls, 'shareWard')).toHaveLength(9);
  });

  test('what would strike every ward ends the run after the second', async () => {
    const { page, calls } = await openWards({ shareWard: () => refused('sharing-quota') });
    await button(page, 'Chia sẻ tệp…').click();
    await button(page, 'Chia sẻ với 8 nơi').click();
    await page.getByText('Còn 6 nơi chưa làm tới.').waitFor();
    expect(sent(calls, 'shareWard')).toHaveLength(2);
  });

  test('wards with a fault of their own, one after the other, do not end it', async () => {
    const { page, calls } = await openWards({
      shareWard: ({ code }) => refused('shared-file-in-bin', { ward: code }),
    });
    await button(page, 'Chia sẻ tệp…').click();
    await button(page, 'Chia sẻ với 8 nơi').click();
    await page.getByText('Chưa được (8)', { exact: true }).waitFor();
    await button(page, 'Khôi phục tệp của Phường Sông Cầu').click();
    await page.getByText('Chưa được (8)', { exact: true }).waitFor();
    expect(sent(calls, 'shareWard').at(-1)).toMatchObject({ code: '01837', ifGone: 'restore' });
  });

  test('a stop lets the ward under way end; the rest can be continued', async () => {
    const waiting: (() => void)[] = [];
    const { page, calls } = await openWards({
      shareWard: ({ code }) => new Promise((done) => waiting.push(() => done(sharedAnswer(code)))),
    });
    await button(page, 'Chia sẻ tệp…').click();
    await button(page, 'Chia sẻ với 8 nơi').click();
    await page.getByRole('progressbar').waitFor();
    await button(page, 'Dừng').click();
    await button(page, 'Đang dừng…').waitFor();
    waiting.shift()?.();
    await page.getByText('Xong 1 nơi').waitFor();
    expect(sent(calls, 'shareWard')).toHaveLength(1);
    await button(page, 'Thử lại những nơi chưa được (7)').waitFor();
  });

  test('a box that was left unticked is named, with the way to tick it', async () => {
    const url = 'https://accounts.google.com/o/oauth2';
    const { page } = await openWards({
      listWards: () => listAnswer({ unauthorised: { ...refused('scope-missing'), url } }),
    });
    await button(page, 'Chia sẻ tệp…').click();
    await page.getByText('đã bị bỏ trống').waitFor();
    expect(await page.getByRole('link', { name: 'Cấp quyền' }).getAttribute('href')).toBe(url);
    expect(await button(page, /^Chia sẻ với/).count()).toBe(0);
  });

  test('by keyboard: the title has the focus, and the board has it on the way back', async () => {
    const { page } = await openWards();
    await button(page, 'Chia sẻ tệp…').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(`document.activeElement.tagName === 'H2'`);
    await button(page, '‹ Về bảng tình hình').click();
    await page.waitForFunction(`document.activeElement.className === 'page'`);
  });
});

describe('gathering', () => {
  const gathering: FakeServer = {
    previewGather: ({ wards }) => gatheredAnswer(wards),
    gatherWards: ({ wards }) => gatheredAnswer(wards),
    lookAtWards: ({ wards }) => gatheredAnswer(wards),
  };

  test('looks first, in steps, and takes in what was looked at', async () => {
    const { page, calls } = await openWards(gathering);
    await button(page, 'Thu bảng…').click();
    await page.getByText('1 nơi chưa có tệp nên chưa thu được: Xã Nông Thượng.').waitFor();
    await button(page, 'Xem trước 7 nơi').click();
    await page.getByText('Xem trước 7 nơi: thêm 84, đổi 14, bỏ 7 dòng. Chưa ghi gì.').waitFor();
    await page.getByText('Dòng bị bỏ được giữ ở trang “Nhật ký”.').waitFor();
    await button(page, 'Xem dòng và lỗi của Phường Sông Cầu').click();
    await page.getByText('trước đó: 16/5/2017 · Nông Thị Hoa · 70.000').waitFor();
    expect(sent(calls, 'gatherWards')).toEqual([]);
    await button(page, 'Thu 7 nơi').click();
    await page.getByText('Ghi tên người thu.').waitFor();
    await page.getByLabel('Người thu').fill('Bà Hà Thị Tư');
    await button(page, 'Thu 7 nơi').click();
    await page.getByText('Đã thu 7 nơi: thêm 84, đổi 14, bỏ 7 dòng.').waitFor();
    const inputs = sent(calls, 'gatherWards') as readonly {
      readonly wards: readonly unknown[];
      readonly who: string;
    }[];
    expect(inputs.map(({ wards, who }) => [wards.length, who])).toEqual([
      [5, 'Bà Hà Thị Tư'],
      [2, 'Bà Hà Thị Tư'],
    ]);
    expect(inputs[0]?.wards[0]).toEqual({ code: '01834', file: fileOf('01834') });
    // The board is looked at again.
    expect(sent(calls, 'boardOfWards').length).toBeGreaterThan(1);
  });

  test('a ward that is refused is named; only it is tried again', async () => {
    let isGone = true;
    const { page, calls } = await openWards({
      previewGather: ({ wards }) =>
        gatheredAnswer(wards, {}, isGone ? { '01837': refused('ward-file-gone') } : {}),
    });
    await button(page, 'Thu bảng…').click();
    await button(page, 'Xem trước 7 nơi').click();
    await page.getByText('Không tìm thấy tệp').waitFor();
    isGone = false;
    await button(page, 'Thử lại những nơi chưa được (1)').click();
    await page.getByText('Xem trước 7 nơi:').waitFor();
    expect(sent(calls, 'previewGather').at(-1)).toEqual({
      wards: [{ code: '01837', file: fileOf('01837') }],
    });
  });

  test('another officer at work: told, and tried again as a whole', async () => {
    let isBusy = true;
    const { page } = await openWards({
      ...gathering,
      lookAtWards: ({ wards }) => (isBusy ? refused('busy') : gatheredAnswer(wards)),
    });
    await button(page, 'Thu bảng…').click();
    await page.getByLabel('Người thu').fill('Bà Hà Thị Tư');
    await button(page, 'Chỉ cập nhật tình hình nộp').click();
    await page.getByText('Chưa được (7)', { exact: true }).waitFor();
    isBusy = false;
    await button(page, 'Thử lại những nơi chưa được (7)').click();
    await page.getByText('Đã cập nhật tình hình nộp của 7 nơi').waitFor();
  });

  test('of 200 wards the quota’s time is told, and a stop ends the waiting', async () => {
    const { page, calls } = await openWards({
      ...gathering,
      boardOfWards: () => {
        const answer = boardAnswer(200);
        const wards = answer.wards.map((ward) => ({ ...ward, file: fileOf(ward.code) }));
        return { ...answer, wards };
      },
    });
    await button(page, 'Thu bảng…').click();
    await page.getByText('mất ít nhất 12 phút').waitFor();
    await button(page, 'Xem trước 200 nơi').click();
    await page.getByText(/^Đợi \d+ giây/).waitFor();
    await button(page, 'Dừng').click();
    await page.getByText('Đã dừng, còn 195 nơi.').waitFor();
    expect(sent(calls, 'previewGather')).toHaveLength(1);
    await button(page, 'Làm tiếp 195 nơi còn lại').waitFor();
  });
});

describe('one ward', () => {
  const open = async (page: Page, work: string) => {
    await button(page, 'Việc khác với Phường Sông Cầu').click();
    await button(page, work).click();
  };

  test('is sent back with a note', async () => {
    const { page, calls } = await openWards({
      sendBack: ({ code }) => ({
        ok: true,
        code,
        state: 'trả lại',
        rowCount: 812,
        counts: { error: 3, warning: 0, suggestion: 0 },
        findingsSheet: 'Lỗi',
      }),
    });
    await open(page, 'Trả lại…');
    await page.getByLabel('Vì sao trả lại?').fill('Thiếu số phiếu');
    await page.getByLabel('Người trả lại').fill('Bà Tư');
    await button(page, 'Trả lại').click();
    await page.getByText('Đã trả lại Phường Sông Cầu: 3 lỗi').waitFor();
    expect(sent(calls, 'sendBack')).toEqual([
      { code: '01837', file: fileOf('01837'), note: 'Thiếu số phiếu', who: 'Bà Tư' },
    ]);
  });

  test('is mended in its own file, cell by cell as seen', async () => {
    const { page, calls } = await openWards({
      previewGather: ({ wards }) => gatheredAnswer(wards),
      mendWardFile: ({ findings = [] }) => ({
        ok: true,
        mended: findings.map(({ sheet, cell, code, value }) => ({
          sheet,
          cell,
          code,
          old: value,
          new: 1_500_000,
          isDate: false,
        })),
        changedMeanwhile: [],
        inWardFiles: [],
        displaced: [],
        steps: [],
      }),
    });
    await open(page, 'Sửa trong tệp…');
    await page.getByLabel(/Trang “Đăng ký”, ô C12/).uncheck();
    await page.getByLabel('Người sửa').fill('Bà Tư');
    await button(page, 'Sửa 1 ô').click();
    await page.getByText('Đã sửa 1 ô trong tệp của Phường Sông Cầu.').waitFor();
    expect(sent(calls, 'mendWardFile')).toEqual([
      {
        code: '01837',
        file: fileOf('01837'),
        who: 'Bà Tư',
        findings: [{ sheet: 'Quỹ', cell: 'J12', code: 'money-as-text', value: '1tr5' }],
      },
    ]);
  });

  test('loses a former officer; an address that still stands in the list is told', async () => {
    const { page } = await openWards({
      revokeAccess: ({ code, email }) => ({
        ok: true,
        code,
        email,
        name: 'Phường Sông Cầu',
        stillListed: true,
      }),
    });
    await open(page, 'Thu hồi quyền…');
    await button(page, 'Thu hồi quyền').click();
    await page.getByText('Ghi ô cần ghi.').waitFor();
    await page.getByLabel('Email').fill('cu@gmail.com');
    await page.keyboard.press('Enter');
    await page.getByText('cu@gmail.com không còn quyền').waitFor();
    await page.getByText('Địa chỉ này vẫn ở cột “Email”').waitFor();
  });

  test('has a file of its own taken in, with what it lacks', async () => {
    const { page } = await openWards({
      adoptFile: ({ code, link }) => ({
        ok: true,
        code,
        link,
        name: 'Phường Sông Cầu',
        missingSheets: ['Khen thưởng'],
        unreadable: [],
      }),
    });
    await open(page, 'Nhận tệp có sẵn…');
    await page.getByLabel('Liên kết').fill('https://docs.google.com/spreadsheets/d/abc');
    await button(page, 'Nhận tệp').click();
    await page.getByText('Đã nhận tệp của Phường Sông Cầu.').waitFor();
    await page.getByText('Tệp không có trang: Khen thưởng').waitFor();
  });
});
