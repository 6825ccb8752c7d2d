/** The same text as different keyboards and programs leave it, and texts made of odds and ends. */
import * as fc from 'fast-check';

const noBreakSpace = '\u00A0';

/** What must not change a reading: Unicode form, case, spaces of other kinds and at the ends. */
export function spellingsOf(text: string): readonly string[] {
  return [
    text.normalize('NFD'),
    text.toUpperCase(),
    ` ${text}\t`,
    text.replace(/ /g, noBreakSpace),
    text.replace(/ /g, '  '),
    `\u200B${text}\n`,
  ];
}

const fragments =
  '0|1|5|05|12|30|500|000|250|2017|0912345678|84|.|,|/|-|+|(|)|:|~|%| | |k|tr|triệu|nghìn|tỷ|đ|đồng|chẵn|một|hai|năm|lăm|mười|mươi|trăm|linh|không|rưỡi|ngày|tháng|hộ|em|khoảng|x'.split(
    '|',
  );

/** Pieces of amounts, dates and phones in any order: much nearer to real texts than random letters. */
export const oddText = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
