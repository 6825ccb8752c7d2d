/** Why nothing could be taken over from an older workbook. */
export const takeOverFailures = {
  'take-over-own': {
    vi: 'Liên kết này dẫn tới chính sổ đang mở. Dán liên kết của sổ cũ.',
    en: 'This link leads to the very workbook that is open. Paste the link of the old one.',
  },
  'take-over-unreachable': {
    vi: 'Không mở được sổ cũ: tệp đã bị xóa, hoặc tài khoản này chưa được xem. Mở sổ cũ ở thẻ khác của trình duyệt: nếu Google hỏi quyền, nhờ người giữ tệp chia sẻ cho tài khoản này rồi thử lại. Chưa ghi gì.',
    en: 'The old workbook cannot be opened: it was deleted, or this account may not view it. Open it in another tab; if Google asks for access, have its owner share it with this account, then try again. Nothing was written.',
  },
  'take-over-excel': {
    vi: 'Sổ cũ là tệp Excel nằm trong Drive. Mở tệp, chọn “Tệp ▸ Lưu dưới dạng Google Trang tính”, rồi dán liên kết của bản vừa lưu.',
    en: 'The old workbook is an Excel file in Drive. Open it, choose “File ▸ Save as Google Sheets”, and paste the link of what was saved.',
  },
  'take-over-not-ours': {
    vi: 'Tệp này không có trang nào của Sổ Khuyến học (như “Thiết lập”, “Đăng ký”, “Quỹ”), nên không có gì để nhận. Chọn đúng sổ cũ.',
    en: 'This file has no sheet of Sổ Khuyến học (such as “Thiết lập”, “Đăng ký”, “Quỹ”), so there is nothing to take over. Choose the old workbook.',
  },
  'take-over-of-other': {
    vi: 'Sổ đang mở đã được dùng cho Hội khác hoặc năm khác với sổ cũ (đã chia sẻ hoặc mở năm mới từ sổ này). Tạo một bản sao mới của sổ mẫu rồi nhận số liệu vào đó. Chưa ghi gì.',
    en: 'The open workbook is in use for another association or year than the old one. Make a new copy of the template and take over into that. Nothing was written.',
  },
  'take-over-of-other-ward': {
    vi: 'Sổ cũ là tệp của xã, phường khác hoặc năm khác với tệp đang mở. Chọn đúng sổ cũ. Chưa ghi gì.',
    en: 'The old workbook is the file of another ward or year than the open one. Choose the right one. Nothing was written.',
  },
} as const;
