/** Names why a workbook's file cannot be read or written from the page, and says each in one sentence. */
import type { Language } from '../../../core/messages/entry';

const sentences = {
  'file-gone': {
    vi: 'Tệp “{file}” không còn ở chỗ cũ: có thể đã bị xóa, đổi tên, hoặc ổ đĩa đã rút ra. Sổ vẫn được giữ trong trình duyệt; tải về để có tệp mới.',
    en: '“{file}” is not where it was: it may be deleted, renamed, or its disk unplugged. The workbook is kept in the browser; download it for a new file.',
  },
  'file-locked': {
    vi: 'Chương trình khác (có thể là Excel) đang giữ tệp “{file}” nên chưa ghi được. Đóng chương trình đó; trang tự ghi lại.',
    en: 'Another program, perhaps Excel, holds “{file}”, so it is not written yet. Close it there; the page writes again by itself.',
  },
  'file-read-only': {
    vi: 'Tệp “{file}” hoặc thư mục của tệp chỉ được đọc nên không ghi được. Sổ vẫn được giữ trong trình duyệt; bỏ thuộc tính chỉ đọc, hoặc tải về chỗ khác.',
    en: '“{file}” or its folder is read-only. The workbook is kept in the browser; lift that, or download it to another place.',
  },
  'disk-full': {
    vi: 'Ổ đĩa đã đầy nên chưa ghi được tệp “{file}”; tệp cũ còn nguyên. Dọn bớt ổ đĩa; trang tự ghi lại.',
    en: 'The disk is full, so “{file}” is not written yet; the old file is whole. Free some space; the page writes again by itself.',
  },
  'file-too-large': {
    vi: 'Sổ quá lớn để ghi vào tệp “{file}” ({megabytes} MB là nhiều nhất). Chia sổ ra, hoặc tải về.',
    en: 'The workbook is too large to be written to “{file}” ({megabytes} MB at most). Split it, or download it.',
  },
  'permission-denied': {
    vi: 'Trình duyệt chưa được phép dùng tệp “{file}”. Bấm “Cho phép ghi tệp”, hoặc tải sổ về.',
    en: 'The browser may not use “{file}”. Allow it, or download the workbook.',
  },
  'server-gone': {
    vi: 'Lệnh khuyenhoc studio đã dừng nên tệp “{file}” chưa có thay đổi mới. Sổ vẫn được giữ trong trình duyệt; chạy lại lệnh, tệp sẽ được ghi tiếp.',
    en: 'The command khuyenhoc studio has ended, so “{file}” lacks the last changes. They are kept in the browser; run it again, and the file is written.',
  },
  'secret-refused': {
    vi: 'Địa chỉ này của trang không còn quyền đọc, ghi tệp “{file}”. Mở lại bằng địa chỉ mà lệnh khuyenhoc studio vừa in ra.',
    en: 'This address may no longer read or write “{file}”. Open the one that khuyenhoc studio printed last.',
  },
  'file-failed': {
    vi: 'Ổ đĩa hoặc hệ thống báo lỗi nên chưa ghi được tệp “{file}”; tệp cũ còn nguyên. Trang tự ghi lại; nếu vẫn lỗi, tải sổ về.',
    en: 'The disk or the system failed, so “{file}” is not written yet; the old file is whole. The page tries again; if that does not help, download the workbook.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type FileFailure = keyof typeof sentences;

export const isFileFailure = (code: unknown): code is FileFailure =>
  typeof code === 'string' && Object.hasOwn(sentences, code);

export function fileSentence(code: FileFailure, file: string, language: Language): string {
  return sentences[code][language]
    .replace('{file}', () => file)
    .replace('{megabytes}', String(largestFile / 1_000_000));
}

/** Bytes. No workbook that a person works with comes near. */
export const largestFile = 300_000_000;
