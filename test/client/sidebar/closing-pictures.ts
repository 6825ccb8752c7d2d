/** Pictures of closing and reopening a period. */
import { openedAnswer, outlookAnswer, recordOf } from './made-closings';
import { workbook } from './made-replies';
import type { Picture } from './picture';

export const closingPictures: readonly Picture[] = [
  {
    name: 'report-closing',
    view: 'report',
    shows: 'Kỳ còn 3 lỗi',
    server: { lookAtPeriod: () => outlookAnswer(3) },
    act: async (page) => {
      await page.getByRole('button', { name: 'Chốt kỳ…' }).click();
      await page.getByLabel('Người chốt').fill('Bà Hà Thị Tư');
      await page.getByRole('button', { name: 'Chốt kỳ', exact: true }).click();
    },
  },
  {
    name: 'report-reopening',
    view: 'report',
    shows: 'Kỳ này đã chốt lúc',
    server: {
      describeWorkbook: () => ({ ...workbook, records: [recordOf('closed')] }),
      lookAtPeriod: () => outlookAnswer(),
      reopenPeriod: () => ({
        ok: true,
        name: '6 tháng đầu năm 2017',
        closedAt: '05/7/2017 09:00:00',
        closedBy: 'Bà Hà Thị Tư',
      }),
    },
    act: async (page) => {
      await page.getByRole('button', { name: 'Mở lại kỳ…' }).click();
      await page.getByLabel('Vì sao mở lại?').fill('Sót 3 phiếu thu');
    },
  },
  {
    name: 'report-new-year',
    view: 'report',
    shows: 'Đã lập sổ năm 2018.',
    server: { openNewYear: () => openedAnswer() },
    act: async (page) => {
      await page.getByText('Mở năm mới (2018)').click();
      await page.getByLabel('Kèm đề xuất đăng ký lại').check();
      await page.getByRole('button', { name: 'Lập sổ năm mới' }).click();
    },
  },
];
