/** The names of what sharing makes in Drive, and the message that a ward's people get once. */
import { fill } from '../../messages/format';
import { fileNameOf } from '../../vietnamese/file-names';
import type { WardContent } from './ward-content';
import { associationName } from '../../schema/unit-names';

/** The folder of the add-on in the Drive of whoever shares. */
export function folderName(association: string): string {
  return named(`Sổ Khuyến học – ${association}`);
}

/** "Sổ Khuyến học 2017 – Phường Đức Xuân": the ward sees it among its own files. */
export function fileName({ identity, ward }: Pick<WardContent, 'identity' | 'ward'>): string {
  return named(`Sổ Khuyến học ${identity.year} – ${ward.name}`);
}

/** "Sổ Khuyến học 2018 – Hội Khuyến học thành phố Bắc Kạn": the association's own of a year. */
export function yearFileName(year: number, association: string): string {
  return named(`Sổ Khuyến học ${year} – ${association}`);
}

/** Drive takes any name, but its files are downloaded as well. */
const named = (text: string) => fileNameOf(text, { ending: '', otherwise: '' });

const message = [
  'Kính gửi {unit}.',
  '',
  '{association} gửi bảng tính để Hội ghi số liệu {period}.',
  'Xin mở bảng tính theo liên kết trong thư này, đọc trang “Hướng dẫn” trước. Làm được trên điện thoại; không phải gửi lại tệp.',
] as const;

/** @param contact whom to ask; '': the association */
export function sharingMessage(
  { ward, level, settings, periodName }: WardContent,
  contact: string,
): string {
  const lines = [
    ...message,
    ...(settings.deadline === null ? [] : ['Hạn nộp: {deadlineDate, date}.']),
    ...(contact === '' ? [] : ['Cần hỏi, xin liên hệ: {contact}.']),
  ];
  return fill(lines.join('\n'), {
    unit: associationName(ward, level),
    association: settings.association,
    period: periodName,
    contact,
    ...(settings.deadline !== null && { deadlineDate: settings.deadline }),
  });
}
