/** Words of the view Trợ giúp. */
import { entry } from './common';

export const helpWords = {
  'help.what': entry('Tiện ích làm gì', 'What the add-on does'),
  'help.what-text': entry(
    'Kiểm tra sổ đăng ký danh hiệu, sổ Quỹ và sổ khen thưởng của Hội Khuyến học, rồi cộng số liệu và viết báo cáo của kỳ. Đây là sổ theo dõi, không thay cho sổ kế toán.',
    'Checks the registers of titles, of the Fund and of awards, then adds them up and writes the report of the period. It is a register and takes no place of the accounts.',
  ),
  'help.order': entry('Thứ tự công việc', 'The order of work'),
  'help.step-set-up': entry(
    'Thiết lập bảng tính: một lần, khi mới dùng.',
    'Set up the workbook: once, at the start.',
  ),
  'help.step-lists': entry(
    'Ghi tên Hội, kỳ báo cáo ở trang “Thiết lập” và tên các {units} ở trang “{unitsSheet}”.',
    'Fill in the association and the period on “Thiết lập”, and the wards on “{unitsSheet}”.',
  ),
  'help.step-type': entry(
    'Ghi số liệu vào các trang “Đăng ký”, “Quỹ”, “Khen thưởng”, mỗi việc một dòng.',
    'Type the data into “Đăng ký”, “Quỹ” and “Khen thưởng”, one row each.',
  ),
  'help.step-check': entry(
    'Kiểm tra dữ liệu: bấm “Đến ô …” để tới chỗ cần xem.',
    'Check the data; “Go to …” leads to the cell.',
  ),
  'help.step-mend': entry(
    'Sửa từng ô, hoặc “Sửa tất cả chỗ chắc chắn”: xem trước, ghi tên rồi sửa. Hoàn tác được.',
    'Mend cell by cell, or all that is certain: look first, give your name, mend. It can be undone.',
  ),
  'help.step-report': entry(
    'Lập báo cáo: trang “Tổng hợp”, bản Word, bản PDF và lời văn để sao chép.',
    'Make the report: the sheet “Tổng hợp”, a Word file, a PDF, and its text to copy.',
  ),
  'help.step-trace': entry(
    'Muốn biết một số cộng từ đâu: chọn ô số ở “Tổng hợp”, rồi “Xem dòng của ô đang chọn”.',
    'To see what a figure adds up: select it on “Tổng hợp”, then “Show the rows of the selected cell”.',
  ),
  'help.step-close': entry(
    'Chốt kỳ khi số liệu đã đúng, để năm sau so với cùng kỳ. Đầu năm, mở năm mới.',
    'Close the period once its figures are right, to compare next year with. In January, open a new year.',
  ),
  'help.wards': entry('Chia sẻ và thu bảng', 'Sharing and gathering'),
  'help.wards-share': entry(
    'Ghi email ở trang “{unitsSheet}”, rồi chia sẻ: mỗi nơi được một tệp riêng trong Google Drive, ghi được cả trên điện thoại. Chạy lại không lập trùng tệp, không gửi thư hai lần.',
    'Fill in the e-mails on “{unitsSheet}”, then share: each ward gets a file of its own in Google Drive, which works on phones too. Run again, nothing is made or sent twice.',
  ),
  'help.wards-gather': entry(
    'Thu bảng: xem trước dòng thêm, đổi, bỏ, rồi thu. Dòng thu về có mã {units} ở cột “Nguồn”; thu lại chỉ thay những dòng ấy. Dòng bị bỏ được giữ ở “Nhật ký”.',
    'Gather: first see the rows to be added, changed and removed, then take them in. Gathered rows carry the ward’s code in “Nguồn”; only they are replaced next time. Removed rows are kept on “Nhật ký”.',
  ),
  'help.wards-mend': entry(
    'Lỗi của dòng thu về được sửa trong tệp của {units}: trả lại kèm lý do, hoặc sửa hộ trong tệp đó, rồi thu lại.',
    'Errors in gathered rows are mended in the ward’s file: send it back with a reason, or mend it there, and gather again.',
  ),
  'help.levels': entry('Ba mức độ', 'Three severities'),
  'help.error-text': entry(
    'Số liệu sẽ sai. Dòng này chưa được tính vào báo cáo.',
    'A figure would be wrong. The row is not counted.',
  ),
  'help.warning-text': entry(
    'Có thể nhầm. Vẫn được tính; nếu đúng, hãy xác nhận kèm lý do.',
    'May be a mistake. It is counted; confirm it with a reason if it is right.',
  ),
  'help.suggestion-text': entry(
    'Vẫn được tính; sửa thì sổ gọn và thống nhất hơn.',
    'It is counted; mending it makes the register tidier.',
  ),
  'help.colours': entry('Màu và cột “Kiểm tra”', 'Colours and the column “Kiểm tra”'),
  'help.colours-text': entry(
    'Cột “Kiểm tra” ở cuối mỗi trang ghi ô nào sai và vì sao; ô đó được tô màu. Sửa xong và kiểm tra lại thì chữ và màu tự mất. Màu và ghi chú của bạn không bị đổi. Đừng ghi gì vào cột này.',
    'The column “Kiểm tra” at the end of each sheet says which cell is wrong and why, and that cell is coloured. Both go once it is mended and checked again. Your own colours and notes stay. Type nothing into this column.',
  ),
  'help.privacy': entry('Dữ liệu ở đâu', 'Where the data is'),
  'help.privacy-text': entry(
    'Mọi việc chạy trong bảng tính của bạn trên Google. Tiện ích không gửi số liệu đi nơi khác. Khi chia sẻ danh sách có tên trẻ em, hãy bỏ ngày sinh và địa chỉ.',
    'Everything runs inside your spreadsheet at Google. The add-on sends no data elsewhere. Before you share lists with names of children, remove birth dates and addresses.',
  ),
} as const;
