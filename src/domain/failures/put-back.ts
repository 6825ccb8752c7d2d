/** The sentence about an edit of somebody else's that a write met, and that was put back by itself. */
import { fill } from '../findings/fill';
import type { Language } from '../findings/words';

/** A cell in which somebody else's edit was met. */
export interface PutBack {
  readonly sheet: string;
  /** As "J12". */
  readonly cell: string;
}

export function putBackWords({ sheet, cell }: PutBack, language: Language): string {
  return fill(words[language], { sheet, cell });
}

const words = {
  vi: 'Đúng lúc ghi, có người sửa trang “{sheet}” (quanh ô {cell}). Những ô lỡ ghi đè đã được trả lại như cũ, rồi ghi lại đúng chỗ; việc này có ghi ở “Nhật ký”.',
  en: 'Somebody edited the sheet “{sheet}” (near cell {cell}) just while it was written. Cells that were written over were put back, and all was written again where it belongs; “Nhật ký” has an entry.',
} as const;
