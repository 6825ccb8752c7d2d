/** Words that every view shares, and those for calls that did not come back. */
import type { Language } from '../../../core/messages/entry';

// How the catalogue's words are written down: Vietnamese first, English beside it.

/** Placeholders are filled in: see core/messages/format.ts. */
export type Entry = Readonly<Record<Language, string>>;

export const entry = (vi: string, en: string): Entry => ({ vi, en });

export const commonWords = {
  'nav.label': entry('Các phần của tiện ích', 'Parts of the add-on'),
  'nav.check': entry('Kiểm tra', 'Check'),
  'nav.report': entry('Báo cáo', 'Report'),
  'nav.wards': entry('{Units}', 'Wards'),
  'nav.set-up': entry('Thiết lập bảng tính', 'Set up the workbook'),
  'nav.help': entry('Trợ giúp', 'Help'),

  'running.seconds': entry('{seconds} giây', '{seconds} s'),
  'steps.stop': entry('Dừng', 'Stop'),
  'steps.stopping': entry('Đang dừng…', 'Stopping…'),
  'steps.waiting': entry(
    'Đợi {seconds} giây: Google giới hạn số lần đọc mỗi phút.',
    'Waiting {seconds} s: Google limits the reads a minute.',
  ),
  retry: entry('Thử lại', 'Try again'),
  cancel: entry('Hủy', 'Cancel'),
  'sheet-kept.replace': entry('Thay thế trang này', 'Replace this sheet'),
  'sheet-kept.beside': entry('Ghi sang trang mới', 'Write to a new sheet'),
  'open-set-up': entry('Mở Thiết lập bảng tính', 'Open set-up'),

  'accounts-mixed': entry(
    'Google từ chối quyền truy cập. Thường là do trình duyệt đang đăng nhập nhiều tài khoản Google: hãy mở bảng tính trong cửa sổ ẩn danh, chỉ với một tài khoản.',
    'Google denied access. Usually several Google accounts are signed in: open the spreadsheet in a private window, with one account only.',
  ),
  'not-authorized': entry(
    'Tiện ích chưa được cấp đủ quyền. Đóng thanh bên, mở lại từ menu Tiện ích mở rộng và đồng ý các quyền được hỏi.',
    'The add-on lacks a permission. Close the sidebar, open it again from the Extensions menu and grant what is asked.',
  ),
  'time-limit': entry(
    'Google dừng lại vì việc này quá 6 phút. Bảng tính không bị ghi dở. Đợi vài phút rồi thử lại.',
    'Google stopped the run because it took over 6 minutes. Nothing is half written. Wait a few minutes and try again.',
  ),
  quota: entry(
    'Google đang giới hạn số lần chạy. Đợi một phút rồi thử lại; nếu vẫn vậy, hãy làm tiếp vào ngày mai.',
    'Google is limiting the runs. Wait a minute and try again; if it goes on, continue tomorrow.',
  ),
  network: entry(
    'Mất kết nối nên chưa biết việc đã xong hay chưa. Kiểm tra mạng rồi thử lại.',
    'The connection was lost, so it is not known whether the work was done. Check the network and try again.',
  ),
  'unknown-failure': entry(
    'Google chưa thực hiện được. Thử lại; nếu vẫn vậy, tải lại bảng tính rồi mở lại thanh bên.',
    'Google could not do it. Try again; if it goes on, reload the spreadsheet and open the sidebar again.',
  ),
  'google-says': entry('Google báo: {text}', 'Google says: {text}'),
} as const;
