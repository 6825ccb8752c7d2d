/** Pictures of mending: the preview, the work under way, and what came of it. */
import type { Page } from 'playwright-core';
import {
  everyKind,
  mendAnswer,
  mendsFor,
  moneyTexts,
  lastMends,
  undoAnswer,
  workbookWith,
} from './made-mends';
import { checkAnswer } from './made-replies';
import type { Picture } from './picture';
import { runView, settled } from './sidebar-page';

const openPreview = async (page: Page) => {
  await runView(page);
  await page.getByRole('button', { name: /^Sửa tất cả chỗ chắc chắn/ }).click();
  await page.getByLabel('Người sửa').fill('Nông Thị Hà');
};

const mendAll = async (page: Page) => {
  await openPreview(page);
  await runView(page);
};

const [firstMend, ...otherMends] = mendsFor(12);

export const mendPictures: readonly Picture[] = [
  {
    name: 'mend-preview',
    view: 'check',
    shows: 'Xem trước khi sửa',
    server: workbookWith(everyKind),
    act: openPreview,
  },
  {
    name: 'mend-preview-500',
    height: 1200,
    view: 'check',
    shows: 'Sửa 500 ô',
    server: workbookWith(moneyTexts(500)),
    act: async (page) => {
      await openPreview(page);
      await page.evaluate('scrollTo(0, 4000)');
      await settled(page);
    },
  },
  {
    name: 'mend-running',
    view: 'check',
    shows: 'Đã xong 0 trong 3.000 ô.',
    server: { ...workbookWith(moneyTexts(3000)), mendFindings: () => new Promise(() => {}) },
    act: mendAll,
  },
  {
    name: 'mended',
    view: 'check',
    shows: 'Đã sửa 5 ô.',
    server: workbookWith(everyKind),
    act: mendAll,
  },
  {
    name: 'mended-in-part',
    height: 800,
    view: 'check',
    shows: 'đã ghi lệch dòng',
    server: {
      checkWorkbook: () => checkAnswer(moneyTexts(12)),
      mendFindings: () =>
        mendAnswer([firstMend!, otherMends[0]!], {
          displaced: [firstMend!],
          changed: otherMends.slice(1),
        }),
    },
    act: mendAll,
  },
  {
    name: 'undone',
    height: 800,
    view: 'check',
    shows: 'trở về giá trị cũ',
    server: { ...lastMends(14), undoMends: () => undoAnswer(12, { changed: 2 }) },
    act: async (page) => {
      await page.getByText('Lần sửa', { exact: true }).click();
      await page.getByRole('button', { name: /^Hoàn tác lần sửa/ }).click();
      await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    },
  },
  {
    name: 'mend-preview-english',
    view: 'check',
    shows: 'Before mending',
    language: 'en',
    server: { checkWorkbook: () => checkAnswer(everyKind, 'en') },
    act: async (page) => {
      await runView(page);
      await page.getByRole('button', { name: /^Mend all that is certain/ }).click();
    },
  },
];
