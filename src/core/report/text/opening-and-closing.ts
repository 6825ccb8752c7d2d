/** The paragraph that opens the report and the sentence that closes it: as staff typed them, else the usual ones. */
import { fill } from '../../messages/format';
import type { Paragraph } from '../document';
import type { ReportInput } from '../input';
import { typedParagraphs } from './narrative';

const words = {
  opening:
    '{association} báo cáo kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period} như sau:',
  closing:
    'Trên đây là báo cáo kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period} của {association}',
  /** Where the settings name none. */
  association: 'Hội Khuyến học',
} as const;

/** NĐ 30/2020/NĐ-CP: the sign behind the last sentence of a document. */
const lastSign = './.';

const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });

export function openingBlocks(input: ReportInput): readonly Paragraph[] {
  const typed = (input.narrative.opening ?? []).flatMap(typedParagraphs);
  return (typed.length > 0 ? typed : [fill(words.opening, paramsOf(input))]).map(paragraph);
}

export function closingBlocks(input: ReportInput): readonly Paragraph[] {
  const typed = (input.narrative.closing ?? []).flatMap(typedParagraphs);
  const texts = typed.length > 0 ? typed : [fill(words.closing, paramsOf(input))];
  const last = texts.length - 1;
  return texts.map((text, order) =>
    paragraph(order === last ? text.replace(/[\s./;,]+$/, '') + lastSign : text),
  );
}

function paramsOf({ settings, periodName }: ReportInput) {
  return { association: settings.association || words.association, period: periodName };
}
