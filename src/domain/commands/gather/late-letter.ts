/** A message to the wards that have not handed in, ready to be sent; it goes to Vietnamese readers, so in Vietnamese only. */
import { formatDate } from '../../text/dates';
import { nameInSentence } from '../../wards/ward-words';

export interface LateWard {
  readonly name: string;
  /** Link to its file; '' where there is none. */
  readonly link: string;
  /** Why it was sent back; '' where it was not. */
  readonly sentBackFor: string;
}

export interface LateLetter {
  readonly association: string;
  readonly period: string;
  /** Hạn nộp; null: not set. */
  readonly deadline: number | null;
  readonly today: number;
  readonly wards: readonly LateWard[];
}

/** '' where nobody is late. */
export function lateLetter({ association, period, deadline, today, wards }: LateLetter): string {
  if (wards.length === 0) return '';
  const days = deadline === null ? 0 : today - deadline;
  const until =
    deadline === null
      ? ''
      : days > 0
        ? ` Hạn nộp là ngày ${formatDate(deadline)}, đến nay đã quá ${days} ngày.`
        : ` Hạn nộp là ngày ${formatDate(deadline)}.`;
  return [
    `Kính gửi Hội Khuyến học ${wards.map(nameInSentence).join(', ')}!`,
    '',
    `Đề nghị đơn vị hoàn thành số liệu khuyến học ${period} trong bảng tính của mình.${until}`,
    ...wards.flatMap(({ name, link, sentBackFor }) => [
      `- ${name}${link === '' ? '' : `: ${link}`}`,
      ...(sentBackFor === '' ? [] : [`  Cần sửa: ${sentBackFor}`]),
    ]),
    '',
    'Nếu có vướng mắc, xin báo lại để được hướng dẫn. Trân trọng cảm ơn!',
    ...(association === '' ? [] : [association]),
  ].join('\n');
}
