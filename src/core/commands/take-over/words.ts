/** Says what was, or would be, taken over: one line for each sheet and for each thing that needs a look. */
import type { Language } from '../../messages/entry';
import { formatDate } from '../../data/dates';
import { formatInteger } from '../../vietnamese/format-number';
import type { KeptCell } from './add-rows';
import type { Obstacle, TakeOverResult } from './take-over';

/** Cells named one by one; more of them are counted. */
const mostNamed = 20;

const obstacles: Readonly<Record<Obstacle, Readonly<Record<Language, string>>>> = {
  'no-header': {
    vi: 'không tìm thấy dòng tiêu đề ở sổ cũ nên chưa nhận; ghi lại dòng tiêu đề ở sổ cũ, hoặc chép tay',
    en: 'not taken over, as no header row was found in the old workbook; restore it there, or copy by hand',
  },
  'new-no-header': {
    vi: 'không tìm thấy dòng tiêu đề ở sổ này nên chưa nhận; ghi lại dòng tiêu đề rồi nhận lại',
    en: 'not taken over, as this workbook has no header row there; restore it and take over again',
  },
  'money-unit': {
    vi: 'sổ cũ ghi tiền theo nghìn hoặc triệu đồng, mà trang này đã có số liệu nên chưa nhận để khỏi sai số tiền; xóa các dòng ở sổ này rồi nhận lại, hoặc chép tay',
    en: 'not taken over: the old workbook writes amounts in thousands or millions, and there are rows here already; delete the rows here and take over again, or copy by hand',
  },
  merged: {
    vi: 'sổ cũ có ô gộp, mà trang này đã có số liệu nên chưa nhận; bỏ gộp ô ở sổ cũ, hoặc xóa các dòng ở sổ này, rồi nhận lại',
    en: 'not taken over: the old workbook has merged cells, and there are rows here already; unmerge them there, or delete the rows here, and take over again',
  },
  'lines-above': {
    vi: 'đã nhận các dòng số liệu; các dòng ở trên tiêu đề của sổ cũ không chép sang',
    en: 'its rows are taken over; the lines above the old header are not',
  },
};

export function takeOverLines(result: TakeOverResult, language: Language): readonly string[] {
  const isVietnamese = language === 'vi';
  return [
    ...result.sheets.map((sheet) => sheetLine(sheet, isVietnamese)),
    ...result.obstacles.map(({ sheet, why }) => `${sheet}: ${obstacles[why][language]}.`),
    ...result.asValues.map(({ sheet, heading, count }) =>
      isVietnamese
        ? `${sheet}, cột “${heading}”: ${formatInteger(count)} công thức nhận thành giá trị.`
        : `${sheet}, column “${heading}”: ${formatInteger(count)} formulas come as values.`,
    ),
    ...keptLines(result.kept, isVietnamese),
    ...(result.leftBehind.length === 0
      ? []
      : [
          isVietnamese
            ? `Còn ở sổ cũ: ${result.leftBehind.join(', ')}. Cần thì mở sổ cũ, bấm chuột phải vào tên trang, chọn “Sao chép vào ▸ Bảng tính hiện có”.`
            : `Left in the old workbook: ${result.leftBehind.join(', ')}. If needed, right-click the sheet’s name there and choose “Copy to ▸ Existing spreadsheet”.`,
        ]),
  ];
}

function sheetLine(
  { sheet, rowCount, added, filled, columns }: TakeOverResult['sheets'][number],
  isVietnamese: boolean,
): string {
  const count = formatInteger(rowCount);
  const extra =
    columns.length === 0
      ? ''
      : isVietnamese
        ? `; kèm cột tự thêm: ${columns.map((heading) => `“${heading}”`).join(', ')}`
        : `; with added columns: ${columns.map((heading) => `“${heading}”`).join(', ')}`;
  if (added + filled === 0) {
    return isVietnamese
      ? `${sheet}: ${count} dòng đã có đủ${extra}.`
      : `${sheet}: its ${count} rows are all here${extra}.`;
  }
  return isVietnamese
    ? `${sheet}: sổ cũ ${count} dòng, nhận thêm ${formatInteger(added)}, bổ sung ${formatInteger(filled)}${extra}.`
    : `${sheet}: ${count} rows in the old workbook, ${formatInteger(added)} added, ${formatInteger(filled)} filled in${extra}.`;
}

function keptLines(kept: readonly KeptCell[], isVietnamese: boolean): readonly string[] {
  const lines = kept.slice(0, mostNamed).map(({ sheet, cell, heading, of, ...cellValues }) => {
    const { value, isDate, old, oldIsDate } = cellValues;
    const [here, before] = [shown(value, isDate), shown(old, oldIsDate)];
    return isVietnamese
      ? `${sheet}!${cell} (${of}, ${heading}): giữ “${here}” của sổ này; sổ cũ ghi “${before}”.`
      : `${sheet}!${cell} (${of}, ${heading}): “${here}” of this workbook stays; the old one has “${before}”.`;
  });
  const more = kept.length - lines.length;
  if (more <= 0) return lines;
  return [
    ...lines,
    isVietnamese ? `Và ${formatInteger(more)} ô nữa.` : `And ${formatInteger(more)} more cells.`,
  ];
}

const shown = (value: KeptCell['value'], isDate: boolean) =>
  typeof value !== 'number'
    ? String(value)
    : isDate
      ? formatDate(value)
      : Number.isInteger(value)
        ? formatInteger(value)
        : String(value);
