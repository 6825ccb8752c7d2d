/** Why a ward's workbook could not be made, shared or taken in. {ward} is its full name. */
import type { FailureEntry } from './catalogue';

export const wardFailures = {
  'ward-unknown': {
    vi: 'Trang “Xã phường” không có đơn vị mã {wardCode} còn hiệu lực ngày {onDate}. Kiểm tra cột “Mã”, “Hiệu lực từ”, “Hiệu lực đến”.',
    en: 'The sheet “Xã phường” has no unit with the code {wardCode} that is valid on {onDate}. Check its columns “Mã”, “Hiệu lực từ”, “Hiệu lực đến”.',
  },
  'wards-none': {
    vi: 'Trang “Xã phường” không có đơn vị nào còn hiệu lực ngày {onDate}, ngày cuối kỳ. Kiểm tra cột “Hiệu lực từ”, “Hiệu lực đến”, và kỳ ở trang “Thiết lập”.',
    en: 'The sheet “Xã phường” has no unit that is valid on {onDate}, the last day of the period. Check its columns “Hiệu lực từ”, “Hiệu lực đến”, and the period on “Thiết lập”.',
  },
  'association-missing': {
    vi: 'Chưa có tên Hội. Ghi “Tên Hội” ở trang “Thiết lập” trước khi lập tệp cho xã, phường: tệp được nhận ra theo tên này.',
    en: 'The association has no name. Fill in “Tên Hội” on the sheet “Thiết lập” before files are made for the wards: they are recognised by it.',
  },
  'ward-file-of-other': {
    vi: 'Tệp này không phải là sổ của {ward}: nó được lập cho đơn vị, năm hoặc Hội khác. Kiểm tra lại liên kết ở cột “Tệp”.',
    en: 'This file is not the workbook of {ward}: it was made for another unit, year or association. Check the link in the column “Tệp”.',
  },
} as const satisfies Record<string, FailureEntry>;
