/** What the studio's server refuses, in words. */
import type { Refused } from './protocol';

const sentences = {
  'nothing-open': 'Chưa có sổ nào đang mở. Chọn Tệp ▸ Mở .xlsx hoặc Tệp ▸ Mở dữ liệu mẫu.',
  stale:
    'Sổ vừa thay đổi ở nơi khác nên cửa sổ này đang xem bản cũ. Thay đổi vừa rồi chưa được ghi; cửa sổ đã lấy bản mới, hãy nhập lại.',
  foreign: 'Chỉ trang của studio trên máy này được gọi địa chỉ này.',
  'bad-request': 'Yêu cầu gửi đến studio không đúng dạng: {reason}.',
  'too-large': 'Tệp quá lớn: studio nhận tệp đến {megabytes} MB.',
  'edit-refused': 'Không ghi được thay đổi vừa rồi: {reason}',
  'script-failed': 'Tiện ích chưa thực hiện được: {reason}',
  'no-book':
    'Studio không mở được sổ này: sổ nằm ở Google, tệp đã bị xóa khỏi máy, hoặc không đọc được.',
  'no-page': 'Không có trang này.',
  unexpected: 'Studio gặp lỗi ngoài dự tính. Chi tiết nằm ở tệp “{file}”.',
} as const;

export type RefusalCode = keyof typeof sentences;

export function refuse(code: RefusalCode, params: Readonly<Record<string, string>> = {}): Refused {
  const message = sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  return { ok: false, code, message };
}
