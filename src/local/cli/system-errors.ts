/** Says in the user's words why the system refuses to read or write a file. */
import type { Language } from '../../core/messages/entry';

type Words = Readonly<Record<Language, string>>;

const noRight: Words = { vi: 'không có quyền', en: 'no permission' };
const noFolder: Words = { vi: 'không có thư mục này', en: 'there is no such folder' };
const tooMany: Words = { vi: 'đang mở quá nhiều tệp', en: 'too many files are open' };
const full: Words = { vi: 'ổ đĩa đã đầy', en: 'the disk is full' };

/** By the codes of Node's system errors. */
const words: Readonly<Record<string, Words>> = {
  EACCES: noRight,
  EPERM: noRight,
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EISDIR: { vi: 'đó là một thư mục', en: 'it is a folder' },
  EROFS: { vi: 'ổ đĩa chỉ được đọc', en: 'the disk is read-only' },
  EBUSY: { vi: 'chương trình khác đang mở tệp', en: 'another program has it open' },
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: { vi: 'tệp quá lớn', en: 'the file is too large' },
  EMFILE: tooMany,
  ENFILE: tooMany,
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
  ELOOP: { vi: 'các liên kết dẫn vòng tròn', en: 'its links lead in a circle' },
};

const otherwise: Words = { vi: 'ổ đĩa hoặc hệ thống báo lỗi', en: 'the disk or the system failed' };

export function reasonOf(error: unknown, language: Language): string {
  return (words[codeOf(error)] ?? otherwise)[language];
}

/** @returns '' for what is no system error */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
