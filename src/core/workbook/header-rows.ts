/** Recognises rows among the data that are headers once more, column numbers, or the header of another list. */
import type { CellValue } from '../data/cell';
import type { Table } from '../schema/table';
import { fold, foldHeading } from '../vietnamese/fold';
import type { SheetCells } from './snapshot';
import { headingKeys, type Header } from './header';

interface FilledCell {
  readonly column: number;
  readonly value: CellValue;
}

export type HeaderRow = 'repeated' | 'column-numbers' | 'other-list';

/** Words with which headings of lists begin, whatever the list is about. */
const headingWords =
  /^(?:stt|tt|số tt|số thứ tự|ngày(?: \p{L}+){0,3}|cấp(?: \p{L}+)?|xã phường|đơn vị|thôn tổ|họ (?:và )?tên(?: \p{L}+){0,4}|người(?: \p{L}+){1,3}|nội dung(?: \p{L}+)?|loại(?: \p{L}+)?|hình thức|số tiền|số lượng|mức(?: \p{L}+)?|thành tiền|tổng tiền|số phiếu|phiếu|chứng từ|diễn giải|ghi chú|ký nhận|địa chỉ|danh hiệu|năm sinh|chức vụ|trường|lớp|thu|chi|tồn)$/u;

/** With fewer headings a row of texts is no header. */
const fewestHeadings = 3;

/**
 * @returns finds out of a row, by what it holds in the table's columns, whether it is a header; null: it is none
 */
export function headerRowFinder(
  sheet: SheetCells,
  table: Table,
  header: Header,
): (row: number, filled: readonly FilledCell[]) => HeaderRow | null {
  const keys = headingKeys(table.columns);
  const headingsIn = (column: number): readonly string[] => {
    const texts: string[] = [];
    for (let row = header.firstRow; row <= header.lastRow; row += 1) {
      const text = sheet.values[column]?.[row];
      if (typeof text === 'string' && text !== '') texts.push(foldHeading(text));
    }
    return texts;
  };
  // Rows below a header, as long as nothing else comes between.
  let nextAfterHeader = header.lastRow + 1;

  return (row, filled) => {
    const kind = kindOf(row, filled);
    if (kind !== null) nextAfterHeader = row + 1;
    return kind;
  };

  function kindOf(row: number, filled: readonly FilledCell[]): HeaderRow | null {
    const isBelowHeader = row - nextAfterHeader <= 1;
    if (isBelowHeader && areColumnNumbers(filled)) return 'column-numbers';
    if (filled.length === 0 || !filled.every(({ value }) => typeof value === 'string')) return null;
    const texts = filled.map(({ column, value }) => ({ column, text: foldHeading(String(value)) }));
    const isRepeated = texts.every(({ column, text }) => headingsIn(column).includes(text));
    if (isRepeated && (filled.length > 1 || (isBelowHeader && row > header.lastRow + 1))) {
      return 'repeated';
    }
    const inPlace = texts.filter(({ column, text }) =>
      (keys.get(text) ?? []).some((key) => header.columns.get(key) === column),
    ).length;
    const headings = texts.filter(({ text }) => keys.has(text) || headingWords.test(text)).length;
    if (headings < fewestHeadings || headings * 3 < texts.length * 2) return null;
    // A header of this list may stand below with other words for some of its columns.
    return inPlace === headings && inPlace * 3 >= texts.length * 2 && hasDay(texts)
      ? 'repeated'
      : 'other-list';
  }

  function hasDay(texts: readonly { readonly column: number; readonly text: string }[]): boolean {
    const column = header.columns.get(table.dateColumn ?? table.nameColumn);
    const day = texts.find((each) => each.column === column);
    const wanted = table.dateColumn ?? table.nameColumn;
    return day !== undefined && keys.get(day.text)?.includes(wanted) === true;
  }
}

const numbered = /^[([]?\s*(\d{1,2}|[a-zđ])\s*[)\]]?(?:\s*=.*)?$/u;

/** "(1) (2) (3)", "1 2 3", "A B 1 2", "(5)=(3)x(4)": figures that count the columns. */
function areColumnNumbers(filled: readonly FilledCell[]): boolean {
  const areBracketed = filled.every(({ value }) => /^\s*[([]/.test(String(value)));
  if (filled.length < (areBracketed ? 2 : 3)) return false;
  let last: number | null = null;
  let isLetter = true;
  for (const { value } of filled) {
    const found = numbered.exec(fold(String(value)));
    const sign = found?.[1];
    if (sign === undefined) return false;
    if (/\d/.test(sign)) {
      const number = Number(sign);
      // Columns that are not the table's may be numbered too.
      if (last !== null && number <= last) return false;
      if (last === null && number > filled.length + 1) return false;
      last = number;
      isLetter = false;
    } else if (!isLetter) return false;
  }
  return last === null ? filled.length > 2 : last <= filled.length * 3;
}
