/** A finding as the view holds it: the server's issue, its place in the reply, and what is shown of it. */
import type { Issue } from '../../domain/commands/issues';
import { capitalised } from '../parts/capitalised';

export interface ListedFinding {
  /** Its index in the server's reply; stable until the next check. */
  readonly id: number;
  /** The same at the next check, so that a form half filled in stays with its finding. */
  readonly key: string;
  readonly issue: Issue;
}

/** The findings of a reply, each with a key of its own. */
export function listed(issues: readonly Issue[]): readonly ListedFinding[] {
  const seen = new Map<string, number>();
  return issues.map((issue, id) => {
    const { sheet, cell, code, value, key = [sheet, cell, code, value] } = issue;
    const content = JSON.stringify(key);
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return { id, key: `${content}/${count}`, issue };
  });
}

/** What is wrong, without what only an example would end: "nên ghi đủ tên: …". */
export function kindTitle({ kind }: Issue): string {
  return kind.replace(/: …$/, '');
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
