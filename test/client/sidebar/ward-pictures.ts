/** Pictures of the board, of sharing and of gathering. */
import type { Page } from 'playwright-core';
import {
  boardAnswer,
  fileOf,
  gatheredAnswer,
  listAnswer,
  refused,
  sharedAnswer,
} from './made-wards';
import type { Picture } from './picture';
import type { FakeServer } from './sidebar-page';

const server: FakeServer = {
  boardOfWards: () => boardAnswer(),
  listWards: () => listAnswer(),
};

const click = async (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

const openGathering = async (page: Page) => {
  await click(page, 'Thu bảng…');
  await page.getByLabel('Người thu').fill('Bà Hà Thị Tư');
};

export const wardPictures: readonly Picture[] = [
  { name: 'wards-board', view: 'wards', height: 1500, shows: 'Phường Xuất Hóa', server },
  {
    name: 'wards-none',
    view: 'wards',
    shows: 'Kỳ này chưa có xã, phường nào',
    server: { boardOfWards: () => boardAnswer(0, { letter: '' }) },
  },
  {
    name: 'wards-200',
    view: 'wards',
    height: 900,
    shows: 'Tìm theo tên',
    server: { boardOfWards: () => boardAnswer(200) },
  },
  {
    name: 'wards-letter',
    view: 'wards',
    height: 900,
    shows: 'Gửi tới',
    server,
    act: async (page) => page.getByText('Thư nhắc').click(),
  },
  {
    name: 'wards-busy',
    view: 'wards',
    shows: 'Thử lại',
    server: { boardOfWards: () => refused('busy') },
  },
  {
    name: 'wards-send-back',
    view: 'wards',
    shows: 'Ghi đủ các ô cần ghi.',
    height: 1200,
    server,
    act: async (page) => {
      await page.getByRole('button', { name: 'Việc khác với Phường Sông Cầu' }).click();
      await click(page, 'Trả lại…');
      await click(page, 'Trả lại');
    },
  },
  {
    name: 'wards-mend',
    view: 'wards',
    shows: 'Sửa 2 ô',
    height: 1200,
    server: { ...server, previewGather: ({ wards }) => gatheredAnswer(wards) },
    act: async (page) => {
      await page.getByRole('button', { name: 'Việc khác với Phường Sông Cầu' }).click();
      await click(page, 'Sửa trong tệp…');
    },
  },
  {
    name: 'wards-adopt',
    view: 'wards',
    shows: 'không phải là liên kết',
    height: 1200,
    server: { ...server, adoptFile: ({ link }) => refused('link-invalid', { link }) },
    act: async (page) => {
      await page.getByRole('button', { name: 'Việc khác với Phường Sông Cầu' }).click();
      await click(page, 'Nhận tệp có sẵn…');
      await page.getByLabel('Liên kết').fill('sổ của phường');
      await click(page, 'Nhận tệp');
    },
  },
  {
    name: 'share-outlook',
    view: 'wards',
    shows: 'Email sai',
    server,
    act: async (page) => click(page, 'Chia sẻ tệp…'),
  },
  {
    name: 'share-unauthorised',
    view: 'wards',
    shows: 'Cấp quyền',
    server: {
      ...server,
      listWards: () =>
        listAnswer({
          unauthorised: { ...refused('scope-missing'), url: 'https://accounts.google.com/o' },
        }),
    },
    act: async (page) => click(page, 'Chia sẻ tệp…'),
  },
  {
    name: 'share-running',
    view: 'wards',
    shows: 'Đã xong 2 trong 8',
    server: {
      ...server,
      shareWard: ({ code }) => (code === '01840' ? new Promise(() => {}) : sharedAnswer(code)),
    },
    act: async (page) => {
      await click(page, 'Chia sẻ tệp…');
      await click(page, /^Chia sẻ với/);
    },
  },
  {
    name: 'share-outcome',
    view: 'wards',
    shows: 'Chưa được (2)',
    server: {
      ...server,
      shareWard: ({ code }) => {
        if (code === '01837') return refused('shared-file-in-bin', { ward: 'Phường Sông Cầu' });
        if (code === '01852') return refused('drive-quota');
        return sharedAnswer(
          code,
          code === '01843'
            ? { problems: [refused('email-invalid', { email: 'phungchikien@gmail' })] }
            : {},
        );
      },
    },
    act: async (page) => {
      await click(page, 'Chia sẻ tệp…');
      await click(page, /^Chia sẻ với/);
    },
  },
  {
    name: 'gather-choose',
    view: 'wards',
    shows: 'Chỉ cập nhật tình hình nộp',
    server,
    act: openGathering,
  },
  {
    name: 'gather-preview',
    view: 'wards',
    shows: 'Nông Thị Hoa · 70.000',
    server: {
      ...server,
      previewGather: ({ wards }) =>
        gatheredAnswer(wards, {}, { '01843': refused('ward-file-gone') }),
    },
    act: async (page) => {
      await openGathering(page);
      await click(page, /^Xem trước/);
      await page
        .getByRole('button', { name: 'Xem dòng và lỗi của Phường Nguyễn Thị Minh Khai' })
        .click();
    },
  },
  {
    name: 'gather-done',
    view: 'wards',
    shows: 'Đã thu 7 nơi',
    server: {
      ...server,
      previewGather: ({ wards }) => gatheredAnswer(wards),
      gatherWards: ({ wards }) => gatheredAnswer(wards),
    },
    act: async (page) => {
      await openGathering(page);
      await click(page, /^Xem trước/);
      await click(page, /^Thu 7 nơi/);
    },
  },
  {
    name: 'gather-200-waiting',
    view: 'wards',
    height: 640,
    shows: 'Google giới hạn số lần đọc',
    server: {
      boardOfWards: () => {
        const answer = boardAnswer(200);
        const wards = answer.wards.map((ward) => ({ ...ward, file: fileOf(ward.code) }));
        return { ...answer, wards };
      },
      previewGather: ({ wards }) => gatheredAnswer(wards),
    },
    act: async (page) => {
      await openGathering(page);
      await click(page, /^Xem trước/);
    },
  },
];
