/** Reads Khổ giấy: "A4", "A4 ngang", "A5, 2 tờ" (so many papers on one page). */
import { fold } from '../vietnamese/fold';

export interface PaperSize {
  readonly sheet: 'A4' | 'A5';
  readonly isAcross: boolean;
  /** Papers on one page, one below the other. */
  readonly perPage: number;
}

export const usualPaper: PaperSize = { sheet: 'A4', isAcross: false, perPage: 1 };

/** More would leave none of them the room for a line. */
const mostPerPage = 4;

const form = /^a([45])(?: (dọc|ngang))?[ ,;]*(?:(\d+) (?:tờ|phiếu|bản)(?: ?\/ ?trang)?)?$/u;

/** @returns null for what names no paper that can be printed on */
export function readPaperSize(text: string): PaperSize | null {
  const [match, number, turned, count] = form.exec(fold(text)) ?? [];
  if (match === undefined) return null;
  const perPage = count === undefined ? 1 : Number(count);
  if (perPage < 1 || perPage > mostPerPage) return null;
  return { sheet: number === '4' ? 'A4' : 'A5', isAcross: turned === 'ngang', perPage };
}
