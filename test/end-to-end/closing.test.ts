/** A period closed and reopened in the studio, with the shipped bundle, as a person would. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { day } from '../core/book-of';
import { writeXlsx } from '../local/cli/run';
import { useStudios } from './studio-page';

const studios = useStudios();

test('close with a reason, see the kept report, change a row and be told, reopen', async () => {
  const file = await writeXlsx(join(studios.folder(), 'so.xlsx'), {
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Từ ngày', day('01/01/2017')],
      ['Đến ngày', day('30/6/2017')],
    ],
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
    ],
    Quỹ: [
      ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
      [day('15/5/2017'), 'Chi hội', 'Phường Đức Xuân', 'Hà Văn Thạch', 'Cá nhân', 500_000],
      [day('16/5/2017'), 'Chi hội', 'Phường Đức Xuân', 'Nông Thị Hoa', 'Cá nhân', 'một ít'],
    ],
  });
  const window = await (await studios.start({ file })).window();
  const { sidebar } = window;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  await window.menu('Tiện ích', 'Lập báo cáo');
  await button('Chốt kỳ…').click();
  await sidebar.getByText('Kỳ còn 1 lỗi.').waitFor();
  await sidebar.getByLabel('Lý do chốt').fill('Chờ xác minh một phiếu');
  await sidebar.getByLabel('Người chốt').fill('Bà Hà Thị Tư');
  await button('Chốt kỳ').click();
  await sidebar.getByText('Đã chốt kỳ 6 tháng đầu năm 2017.').waitFor();
  await sidebar.getByText(/Kỳ này đã chốt lúc .*Bà Hà Thị Tư/).waitFor();
  await window.screenshot('closed');

  await button('Mở trang').click();
  await window.ready();
  expect(await window.sheets()).toEqual(
    expect.arrayContaining(['Lịch sử kỳ', 'TH 6 tháng đầu năm 2017']),
  );
  await window.shows('Lịch sử kỳ', 0, 3, 'Mã chỉ số');
  await window.screenshot('kept-report');

  await window.select('Quỹ', 'F2');
  await window.type('700000');
  await window.ready();
  await button('Kiểm tra').click();
  await button('Kiểm tra dữ liệu').click();
  await sidebar.getByText(/đã chốt “Quỹ Chi hội” là 500\.000.*700\.000/).waitFor();
  await window.screenshot('closed-figure-changed');

  await button('Báo cáo').click();
  await button('Mở lại kỳ…').click();
  await sidebar.getByLabel('Vì sao mở lại?').fill('Sửa số tiền một phiếu');
  await button('Mở lại kỳ').click();
  await sidebar.getByText('Đã mở lại kỳ 6 tháng đầu năm 2017.').waitFor();
  await sidebar.getByText('Lý do: Sửa số tiền một phiếu').waitFor();
});
