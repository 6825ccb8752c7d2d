/** Words of the Word file: the button in the view Báo cáo, and the dialog that makes the file. */
import { entry } from './common';

export const wordWords = {
  'word.open': entry('Tải văn bản Word', 'Download as a Word file'),
  'word.opening': entry('Đang mở hộp thoại…', 'Opening the dialog…'),
  'word.asking': entry('Đang lấy số liệu của báo cáo…', 'Getting the report’s figures…'),
  'word.writing': entry('Đang lập văn bản Word…', 'Making the Word file…'),
  'word.made': entry('Đã lập xong và đang tải về: {name}', 'Made, and being downloaded: {name}'),
  'word.hint': entry(
    'Nếu chưa thấy tệp trong thư mục tải xuống, nhấn “Tải lại”.',
    'If the file is not in your downloads, press “Download again”.',
  ),
  'word.stale': entry(
    'Số liệu đã thay đổi sau khi lập trang “{sheet}”; văn bản này theo số liệu hiện nay. Lập lại báo cáo để hai bản khớp nhau.',
    'The data has changed since “{sheet}” was made; this file has the present figures. Make the report again, so that both agree.',
  ),
  'word.again': entry('Tải lại', 'Download again'),
  'word.close': entry('Đóng', 'Close'),
  'word.failed': entry(
    'Trình duyệt chưa lập được tệp Word. Thử lại; nếu vẫn vậy, mở bảng tính bằng Chrome, Edge hoặc Firefox bản mới.',
    'The browser could not make the Word file. Try again; if it goes on, open the spreadsheet in a recent Chrome, Edge or Firefox.',
  ),
  'word.browser-says': entry('Trình duyệt báo: {text}', 'The browser says: {text}'),
} as const;
