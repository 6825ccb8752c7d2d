/** Words of the section Nhận số liệu từ sổ cũ. */
import { entry } from './common';

export const takeOverWords = {
  'take-over.title': entry('Nhận số liệu từ sổ cũ', 'Take over an older workbook'),
  'take-over.what': entry(
    'Dùng khi chuyển sang bản mẫu mới hơn: mọi dòng và cột đã ghi ở sổ cũ được chép vào sổ này. Sổ cũ giữ nguyên. Nếu sổ cũ là tệp .xlsx: tải lên Google Drive, mở ra, chọn “Tệp ▸ Lưu dưới dạng Google Trang tính”. Tài khoản này phải xem được sổ cũ.',
    'For moving to a newer template: all rows and columns typed in the old workbook are copied into this one. The old one stays as it is. An .xlsx file has to be uploaded to Google Drive, opened, and saved by “File ▸ Save as Google Sheets”. This account must be able to view it.',
  ),
  'take-over.link': entry(
    'Liên kết của sổ cũ (chép từ thanh địa chỉ)',
    'Link of the old workbook (from the address bar)',
  ),
  'take-over.replaces': entry(
    'Chỗ hai sổ khác nhau thì lấy theo sổ cũ',
    'Where the two differ, take what the old one has',
  ),
  'take-over.preview': entry('Xem trước', 'Preview'),
  'take-over.previewing': entry('Đang đọc sổ cũ…', 'Reading the old workbook…'),
  'take-over.will': entry(
    'Sẽ nhận (chưa ghi gì):',
    'Would be taken over (nothing is written yet):',
  ),
  'take-over.run': entry('Nhận vào sổ này', 'Take over into this workbook'),
  'take-over.running': entry('Đang nhận số liệu…', 'Taking over…'),
  'take-over.done': entry('Đã nhận số liệu từ sổ cũ', 'The old workbook was taken over'),
  'take-over.looks': entry(
    'Màu tô, ghi chú ở ô và biểu đồ của sổ cũ không sang.',
    'Colours, cell notes and charts of the old workbook do not come along.',
  ),
} as const;
