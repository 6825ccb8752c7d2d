/** Why a command of the command line could not run: one clear sentence, on stderr and in JSON. */
import { fill, type Language } from '../../domain/findings/words';
import type { Params } from '../../domain/findings/finding';

const sentences = {
  'file-missing': {
    vi: 'Không tìm thấy tệp “{file}”.',
    en: 'The file “{file}” does not exist.',
  },
  'file-unreadable': {
    vi: 'Không đọc được tệp “{file}” ({reason}).',
    en: 'The file “{file}” cannot be read ({reason}).',
  },
  'file-empty': {
    vi: 'Tệp “{file}” trống (0 byte). Chọn lại đúng tệp Excel (.xlsx).',
    en: 'The file “{file}” is empty (0 bytes). Choose the right Excel file (.xlsx).',
  },
  'file-not-xlsx': {
    vi: 'Tệp “{file}” không phải là sổ Excel (.xlsx). Mở bằng Excel hoặc Google Trang tính rồi lưu thành .xlsx.',
    en: 'The file “{file}” is not an Excel workbook (.xlsx). Open it and save it as .xlsx.',
  },
  'file-xls': {
    vi: 'Tệp “{file}” là dạng Excel cũ (.xls). Mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file “{file}” is in the old Excel format (.xls). Open it and save it as .xlsx.',
  },
  'file-password': {
    vi: 'Tệp “{file}” có mật khẩu. Bỏ mật khẩu trong Excel rồi thử lại.',
    en: 'The file “{file}” has a password. Remove it in Excel and try again.',
  },
  'file-broken': {
    vi: 'Tệp “{file}” bị hỏng, không đọc được. Mở bằng Excel, lưu lại rồi thử lại.',
    en: 'The file “{file}” is damaged and cannot be read. Open it in Excel, save it and try again.',
  },
  'file-given-twice': {
    vi: 'Tệp “{file}” giống hệt tệp “{first}” đã nêu trước, nên không thu lần nữa.',
    en: 'The file “{file}” is the same as “{first}”, named before, so it is not taken in again.',
  },
  'output-unwritable': {
    vi: 'Không ghi được tệp “{file}” ({reason}).',
    en: 'The file “{file}” cannot be written ({reason}).',
  },
  'output-is-input': {
    vi: 'Tệp ra trùng với tệp vào “{file}”. Tệp vào không bao giờ bị sửa: chọn tên khác cho tệp ra.',
    en: 'The output is the input file “{file}”, which is never changed. Choose another name for --out.',
  },
  'outputs-same': {
    vi: 'Hai tệp ra trùng nhau: “{file}”. Chọn tên khác cho một tệp.',
    en: 'Two outputs are the same file “{file}”. Choose another name for one of them.',
  },
  'outputs-exist': {
    vi: 'Trong thư mục đã có {files}. Chọn thư mục khác, hoặc dùng --overwrite để thay thế. Chưa ghi gì.',
    en: 'The folder holds {files} already. Choose another folder, or replace them with --overwrite. Nothing was written.',
  },
  'port-taken': {
    vi: 'Cổng {port} đang có chương trình khác dùng. Bỏ --port để tự chọn cổng trống.',
    en: 'Port {port} is in use by another program. Leave --port away to have a free one chosen.',
  },
  'credentials-missing': {
    vi: 'Máy này chưa có quyền vào Google ({reason}). Đặt GOOGLE_APPLICATION_CREDENTIALS là tệp khóa của tài khoản dịch vụ đã được chia sẻ bảng tính, hoặc chạy “gcloud auth application-default login”.',
    en: 'This machine has no credentials for Google ({reason}). Set GOOGLE_APPLICATION_CREDENTIALS to the key file of a service account that the spreadsheet is shared with, or run “gcloud auth application-default login”.',
  },
  'option-invalid': {
    vi: 'Lệnh chưa đúng: {reason}. Xem: khuyenhoc --help',
    en: 'The command is not right: {reason}. See: khuyenhoc --help',
  },
} as const;

export type LocalFailureCode = keyof typeof sentences;

/** Ends a command with exit code 2; nothing was written. */
export class CommandFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly sheet: string | null = null,
    readonly column: string | null = null,
  ) {
    super(message);
    this.name = 'CommandFailure';
  }
}

export function localFailure(
  code: LocalFailureCode,
  params: Params,
  language: Language,
): CommandFailure {
  return new CommandFailure(code, fill(sentences[code][language], params));
}

/** A refusal of the add-on, with the sheet and column that it names. */
export function refused(refusal: {
  readonly code: string;
  readonly message: string;
  readonly params: Params;
}): CommandFailure {
  const text = (value: string | number | undefined) => (value === undefined ? null : String(value));
  const { sheet, column } = refusal.params;
  return new CommandFailure(refusal.code, refusal.message, text(sheet), text(column));
}
