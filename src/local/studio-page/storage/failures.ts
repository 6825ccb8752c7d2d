/** Names what can go wrong with the browser's storage, and says each in one sentence. */
import type { Language } from '../../../core/messages/entry';

const sentences = {
  'storage-full': {
    vi: 'Bộ nhớ của trình duyệt đã đầy nên thay đổi vừa rồi chưa được lưu. Tải sổ về máy, rồi xóa bớt sổ cũ trong danh sách hoặc dọn ổ đĩa; trang tự lưu lại khi có chỗ.',
    en: 'The browser’s storage is full, so the last change is not saved. Download the workbook, then remove old workbooks from the list or free the disk; the page saves again by itself.',
  },
  'storage-refused': {
    vi: 'Trình duyệt không cho trang này lưu gì trên máy (cửa sổ riêng tư, hoặc cookie bị chặn). Mở trang ở cửa sổ thường, hoặc tải sổ về máy trước khi đóng.',
    en: 'The browser lets this page keep nothing (a private window, or blocked cookies). Open it in an ordinary window, or download the workbook before closing.',
  },
  'insecure-address': {
    vi: 'Trang được mở bằng địa chỉ không bảo mật (http) nên trình duyệt không cho lưu an toàn. Mở lại bằng địa chỉ bắt đầu bằng https.',
    en: 'The page was opened at an address that is not secure (http), where the browser keeps nothing safely. Open it at its https address.',
  },
  'page-outdated': {
    vi: 'Trang này là bản cũ, một thẻ khác đã dùng bản mới. Tải lại trang để làm tiếp; những gì đã lưu vẫn còn.',
    en: 'This page is an older version, and another tab uses a newer one. Reload it to go on; what was saved is kept.',
  },
  'written-elsewhere': {
    vi: 'Cửa sổ khác đã nhận quyền sửa sổ này, nên thay đổi vừa rồi chưa được lưu. Bấm “Sửa ở đây” rồi nhập lại.',
    en: 'Another window took over this workbook, so the last change is not saved. Take it over here and enter it again.',
  },
  'open-elsewhere': {
    vi: 'Sổ này đang mở ở cửa sổ khác nên chưa xóa được. Đóng cửa sổ đó rồi xóa lại.',
    en: 'This workbook is open in another window, so it cannot be removed. Close it there first.',
  },
  'browser-outdated': {
    vi: 'Trình duyệt này quá cũ nên không giữ được sổ. Cập nhật trình duyệt, hoặc dùng Chrome, Edge, Firefox, Safari bản mới.',
    en: 'This browser is too old to keep workbooks. Update it, or use a recent Chrome, Edge, Firefox or Safari.',
  },
  'no-workbook': {
    vi: 'Sổ này không còn trong bộ nhớ của trình duyệt: có thể một cửa sổ khác vừa xóa.',
    en: 'This workbook is no longer in the browser’s storage: another window may have removed it.',
  },
  'storage-failed': {
    vi: 'Trình duyệt không ghi được vào bộ nhớ của nó. Tải sổ về máy để giữ, rồi đóng và mở lại trình duyệt.',
    en: 'The browser could not write to its storage. Download the workbook to keep it, then restart the browser.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type StorageFailure = keyof typeof sentences;

/** What every function of the storage throws. */
export class StorageError extends Error {
  constructor(
    readonly code: StorageFailure,
    options?: ErrorOptions,
  ) {
    super(sentences[code].vi, options);
    this.name = 'StorageError';
  }
}

export const storageSentence = (code: StorageFailure, language: Language): string =>
  sentences[code][language];

/** By the names of the exceptions that browsers give. */
const codes: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'storage-full',
  SecurityError: 'storage-refused',
  VersionError: 'page-outdated',
};

/** The error as one of the storage's own. */
export function storageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const name = cause instanceof DOMException ? cause.name : '';
  return new StorageError(codes[name] ?? 'storage-failed', { cause });
}
