/** A finding as the view holds it: the server's issue, its place in the reply, and what is shown of it. */
import type { Issue } from '../../domain/commands/issues';
import { capitalised } from '../parts/capitalised';

export interface ListedFinding {
  /** Its index in the server's reply; stable until the next check. */
  readonly id: number;
  readonly issue: Issue;
}

/**
 * The message without the place that it begins with, as sheet, cell and column stand beside it:
 * "Trang “Quỹ”, dòng 12, cột “Số tiền”: “1tr5” là chữ…" becomes "“1tr5” là chữ…".
 */
export function messageWithoutPlace({ message, sheet, row, column }: Issue): string {
  const prefix = placePrefixes(sheet, row, column).find((one) => message.startsWith(one)) ?? '';
  const rest = message.slice(prefix.length);
  return capitalised(rest);
}

/** How a message may begin, in both languages; see src/domain/findings/words. */
function placePrefixes(sheet: string, row: number | null, column: string): readonly string[] {
  if (sheet === '') return [];
  return (
    [
      ['Trang', 'dòng', 'cột'],
      ['Sheet', 'row', 'column'],
    ] as const
  ).map(([sheetWord, rowWord, columnWord]) => {
    const inRow = row === null ? '' : `, ${rowWord} ${row}`;
    const inColumn = row === null || column === '' ? '' : `, ${columnWord} “${column}”`;
    return `${sheetWord} “${sheet}”${inRow}${inColumn}: `;
  });
}
