/** What the kinds of papers do: whether each row is a paper of its own, what is framed, what is kept private. */
import type { PaperSize } from './paper-size';

export interface PaperKind {
  /** As Loại has it. */
  readonly name: string;
  /** Rows are lines of one paper; else each row is a paper. */
  readonly isList: boolean;
  /** A frame around the page. */
  readonly isFramed: boolean;
  /** A row that stands for several families, clans … cannot be one paper. */
  readonly isForOne: boolean;
  readonly paper: PaperSize;
}

const kind = (name: string, paper: PaperSize, more: Partial<PaperKind> = {}): PaperKind => ({
  name,
  paper,
  isList: false,
  isFramed: false,
  isForOne: false,
  ...more,
});

const upright: PaperSize = { sheet: 'A4', isAcross: false, perPage: 1 };

export const paperKinds: readonly PaperKind[] = [
  kind('Giấy chứng nhận', { ...upright, isAcross: true }, { isFramed: true, isForOne: true }),
  kind('Phiếu thu', { sheet: 'A5', isAcross: false, perPage: 2 }),
  kind('Thư cảm ơn', upright),
  kind('Danh sách ký nhận', upright, { isList: true }),
  kind('Phiếu tự chấm', upright, { isForOne: true }),
  kind('Biên bản bình xét', upright, { isList: true }),
  kind('Giấy khác', upright),
];

/** A paper of a kind that nobody knows is printed row by row, on A4. */
export const otherKind: PaperKind = kind('Giấy khác', upright);

export function paperKindOf(name: string): PaperKind {
  return paperKinds.find((one) => one.name === name) ?? otherKind;
}
