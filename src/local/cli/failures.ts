/** Why a command of the command line could not run: one clear sentence, on stderr and in JSON. */
import { fill, type Params, type ParamsOf } from '../../core/messages/format';
import type { Language } from '../../core/messages/entry';
import { failure, failureWords } from '../../core/messages/failure-catalog';
import { SheetsApiError } from '../emulator/sheets/failures';

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
  'file-too-large': {
    vi: 'Tệp “{file}” lớn quá 10 triệu ô, là mức của Google Trang tính: tới ô {cell} của trang “{sheet}”. Xóa các dòng, cột thừa rồi thử lại.',
    en: 'The file “{file}” has more than the ten million cells of Google Sheets: up to cell {cell} of the sheet “{sheet}”. Delete the rows and columns that are not needed and try again.',
  },
  'file-given-twice': {
    vi: 'Tệp “{file}” giống hệt tệp “{first}” đã nêu trước, nên không thu lần nữa.',
    en: 'The file “{file}” is the same as “{first}”, named before, so it is not taken in again.',
  },
  'output-unwritable': {
    vi: 'Không ghi được tệp “{file}” ({reason}).',
    en: 'The file “{file}” cannot be written ({reason}).',
  },
  'output-no-file': {
    vi: '“{file}” là thiết bị hoặc ống dẫn, không phải tệp, nên không ghi vào đó. Chọn một tên tệp.',
    en: '“{file}” is a device or a pipe and no file, so nothing was written. Choose the name of a file.',
  },
  'output-read-only': {
    vi: 'Tệp “{file}” hoặc thư mục của nó chỉ được đọc, nên còn nguyên. Cho phép ghi, hoặc chọn tên khác.',
    en: 'The file “{file}” or its folder is read-only, so it was left as it is. Allow writing, or choose another name.',
  },
  'calls-file-other': {
    vi: 'Tệp “{file}” nêu ở --calls đã có và không phải tệp ghi các lần gọi. Chọn tên khác; tệp này còn nguyên.',
    en: 'The file “{file}” named by --calls exists and is no list of calls. Choose another name; it was left as it is.',
  },
  'template-not-word': {
    vi: 'Tệp mẫu “{file}” không phải là văn bản Word (.docx). Mở bằng Word hoặc Google Tài liệu rồi lưu thành .docx.',
    en: 'The template file “{file}” is no Word document (.docx). Open it and save it as .docx.',
  },
  'template-too-large': {
    vi: 'Tệp mẫu “{file}” quá lớn để in nhiều tờ (hơn 60 MB khi mở ra). Thu nhỏ ảnh trong tệp rồi thử lại.',
    en: 'The template file “{file}” is too large to print many papers from (more than 60 MB unpacked). Make its pictures smaller and try again.',
  },
  'output-not-word': {
    vi: 'Tệp ra “{file}” phải có tên kết thúc bằng .docx.',
    en: 'The name of the output “{file}” must end in .docx.',
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
    vi: 'Đã có {files}, không phải bản lập trước đây từ cùng tệp vào, hoặc đã được sửa sau khi lập. Chọn tên khác, hoặc dùng --overwrite để thay thế. Chưa ghi gì.',
    en: 'There is {files} already, not made from the same input before, or edited since. Choose another name, or replace with --overwrite. Nothing was written.',
  },
  'file-refused': {
    vi: 'Không ghi thêm được vào sổ: có ô chứa quá nhiều chữ, hoặc sổ đã quá lớn. Chưa ghi gì. Rút ngắn những ô rất dài, xóa các trang và cột không dùng, rồi chạy lại.',
    en: 'No more can be written into the workbook: a cell holds too much text, or the workbook is too large. Nothing was written. Shorten very long cells, delete sheets and columns that are not used, then run again.',
  },
  'port-taken': {
    vi: 'Cổng {port} đang có chương trình khác dùng. Bỏ --port để tự chọn cổng trống.',
    en: 'Port {port} is in use by another program. Leave --port away to have a free one chosen.',
  },
  'credentials-missing': {
    vi: 'Máy này chưa có quyền vào Google ({reason}). Đặt GOOGLE_APPLICATION_CREDENTIALS là tệp khóa của tài khoản dịch vụ đã được chia sẻ bảng tính, hoặc chạy “gcloud auth application-default login”.',
    en: 'This machine has no credentials for Google ({reason}). Set GOOGLE_APPLICATION_CREDENTIALS to the key file of a service account that the spreadsheet is shared with, or run “gcloud auth application-default login”.',
  },
  'source-twice': {
    vi: 'Nguồn “{source}” được nêu hai lần, hoặc là cùng một tệp với nguồn khác; chỉ tính một lần.',
    en: 'The source “{source}” is named twice, or is the same file as another one; it counts once.',
  },
  'source-name-taken': {
    vi: 'Hai tệp khác nhau cùng có tên “{source}” trong kho. Đổi tên một tệp, hoặc nêu thư mục chứa cả hai.',
    en: 'Two different files have the same name “{source}” in the warehouse. Rename one, or name the folder above both.',
  },
  'source-published-as': {
    vi: 'Nguồn “{source}” có nội dung y hệt “{other}” đã có trong kho ở kỳ này, nên không đưa vào nữa để khỏi tính hai lần. Nếu tệp chỉ đổi tên, bỏ nguồn cũ trước bằng --withdraw "{other}".',
    en: 'The source “{source}” holds just what “{other}” holds, which was published for this period, so it was left out: it would count twice. If the file was only renamed, take the old one out first with --withdraw "{other}".',
  },
  'source-unknown': {
    vi: 'Trong kho không có nguồn nào tên “{source}”.',
    en: 'The warehouse has no source named “{source}”.',
  },
  'folder-empty': {
    vi: 'Thư mục “{folder}” không có tệp .xlsx nào.',
    en: 'The folder “{folder}” holds no .xlsx file.',
  },
  'figures-differ': {
    vi: 'Sau khi nạp “{source}”, chỉ số {indicator} ({unit}) trong kho là {warehouse}, trong sổ là {core}. Đã hủy việc nạp nguồn này; số liệu cũ trong kho còn nguyên.',
    en: 'After “{source}” was loaded, {indicator} ({unit}) is {warehouse} in the warehouse and {core} in the workbook. The load was taken back; what the warehouse held is unchanged.',
  },
  'key-unreadable': {
    vi: 'Tệp khóa “{file}” không đúng dạng (một dòng 64 chữ số thập lục phân) hoặc không đọc được. Tệp này do lệnh publish tạo ra; lấy lại bản gốc.',
    en: 'The key file “{file}” is not one line of 64 hexadecimal digits, or cannot be read. The publish command made it; bring the original back.',
  },
  'key-other': {
    vi: 'Kho này đã dùng khóa khác với tệp “{file}”. Dùng đúng tệp khóa của kho (--key-file), nếu không số người ủng hộ sẽ sai.',
    en: 'This warehouse was filled with another key than that of “{file}”. Use its own key file (--key-file), or the number of donors would be wrong.',
  },
  'warehouse-version': {
    vi: 'Kho số liệu theo cấu trúc phiên bản {found}, chương trình này dùng phiên bản {known}. Cập nhật chương trình, hoặc lập kho mới rồi nạp lại các nguồn.',
    en: 'The warehouse has schema version {found}, this program uses version {known}. Update the program, or make a new warehouse and publish the sources again.',
  },
  'warehouse-blank': {
    vi: 'Kho “{warehouse}” chưa có, hoặc chưa có số liệu nào. Nạp các nguồn trước bằng lệnh publish.',
    en: 'The warehouse “{warehouse}” does not exist, or holds nothing yet. Publish sources to it first.',
  },
  'warehouse-busy': {
    vi: 'Tệp kho “{warehouse}” đang được chương trình khác mở. Đóng chương trình đó rồi thử lại.',
    en: 'The warehouse file “{warehouse}” is open in another program. Close it and try again.',
  },
  'warehouse-denied': {
    vi: 'Google không cho tài khoản của máy này dùng kho “{warehouse}” ({reason}). Cần quyền “BigQuery Data Editor” trên tập dữ liệu và “BigQuery Job User” trên dự án.',
    en: 'Google denies the account of this machine the warehouse “{warehouse}” ({reason}). It needs “BigQuery Data Editor” on the dataset and “BigQuery Job User” on the project.',
  },
  'warehouse-absent': {
    vi: 'Không có tập dữ liệu “{warehouse}” trên BigQuery. Tạo tập dữ liệu trước (xem docs/warehouse.md).',
    en: 'There is no dataset “{warehouse}” at BigQuery. Make it first (see docs/warehouse.md).',
  },
  'warehouse-failed': {
    vi: 'Kho “{warehouse}” không thực hiện được ({reason}). Số liệu đã có trong kho còn nguyên; chạy lại lệnh để làm tiếp.',
    en: 'The warehouse “{warehouse}” could not do it ({reason}). What it holds is unchanged; run the command again to go on.',
  },
  'period-unpublished': {
    vi: 'Kho chưa có số liệu của kỳ {period}. Các kỳ đã có: {available}.',
    en: 'Nothing was published for the period {period}. The periods that were: {available}.',
  },
  'tree-missing': {
    vi: 'Sổ thiết lập thiếu trang “{sheet}” (cột {columns}). Thêm trang này: mỗi dòng là một đơn vị và đơn vị cấp trên của nó.',
    en: 'The settings workbook lacks the sheet “{sheet}” (columns {columns}): a row for each unit, with the unit above it.',
  },
  'tree-wrong': {
    vi: 'Trang “{sheet}”, dòng {row}: {reason}.',
    en: 'Sheet “{sheet}”, row {row}: {reason}.',
  },
  'unit-unknown': {
    vi: 'Không có đơn vị mã “{unit}” trong trang “{sheet}” có hiệu lực vào ngày {day}.',
    en: 'No unit “{unit}” of the sheet “{sheet}” is valid on {day}.',
  },
  'unit-childless': {
    vi: 'Đơn vị “{unit}” không có đơn vị cấp dưới nào có hiệu lực vào ngày {day}, nên không có gì để tổng hợp.',
    en: 'The unit “{unit}” has no unit below it on {day}, so there is nothing to add up.',
  },
  'root-ambiguous': {
    vi: 'Trang “{sheet}” có nhiều đơn vị đứng đầu ({units}). Chọn một bằng --unit.',
    en: 'The sheet “{sheet}” has several units on top ({units}). Choose one with --unit.',
  },
  'rows-without-unit': {
    vi: 'Số liệu trong kho có mã đơn vị chưa rõ trong trang “{sheet}”: {units}. Bổ sung hoặc sửa hiệu lực của các mã này rồi lập lại báo cáo; nếu không, báo cáo sẽ thiếu số.',
    en: 'The warehouse holds rows of units that the sheet “{sheet}” does not explain: {units}. Add them or mend their validity, then make the report again; it would lack their figures.',
  },
  unexpected: {
    vi: 'Có lỗi ngoài dự tính nên lệnh dừng lại. Chi tiết nằm ở tệp “{file}”; gửi tệp đó cho người phụ trách kỹ thuật.',
    en: 'An error that was not foreseen ended the command. The details are in the file “{file}”; send it to whoever looks after the program.',
  },
  'option-invalid': {
    vi: 'Lệnh chưa đúng: {reason}. Xem: khuyenhoc --help',
    en: 'The command is not right: {reason}. See: khuyenhoc --help',
  },
} as const;

type LocalFailureCode = keyof typeof sentences;

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

/** @param params as the placeholders of the code's words have them */
export function localFailure<Code extends LocalFailureCode>(
  code: Code,
  params: ParamsOf<(typeof sentences)[Code]['vi']>,
  language: Language,
): CommandFailure;
export function localFailure(
  code: LocalFailureCode,
  params: Params,
  language: Language,
): CommandFailure {
  const template: string = sentences[code][language];
  return new CommandFailure(code, fill(template, params));
}

/** What the add-on says of Google's service, which nobody asks where the workbook is a file. */
const ofService: readonly string[] = ['service-refused', 'service-failed'];

/** The same failure in words that fit a workbook which is a file on this machine. */
export function withoutService(failed: CommandFailure, language: Language): CommandFailure {
  return ofService.includes(failed.code) ? localFailure('file-refused', {}, language) : failed;
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

// What Google answered in place of a spreadsheet, as a sentence.

/** What Google's libraries say where they find no credentials, or none that work. */
export const noCredentials = /credential|invalid_grant|invalid_client|no such file|does not exist/i;

export function googleFailure(error: unknown, language: Language): CommandFailure {
  if (error instanceof CommandFailure) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof SheetsApiError ? error.code : undefined;
  if (code === undefined && noCredentials.test(reason)) {
    return localFailure('credentials-missing', { reason }, language);
  }
  const failed =
    code === 404
      ? failure('spreadsheet-missing')
      : code === 403
        ? failure('permission-denied')
        : failure('service-failed');
  return new CommandFailure(failed.code, failureWords(failed, language));
}
