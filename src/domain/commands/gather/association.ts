/** What gathering needs to know of the association's workbook before it looks at a ward's file. */
import { failure, type Failure } from '../../failures/catalogue';
import { isClosed, recordFor, recordsOf } from '../../history/records';
import { history } from '../../tables/history';
import { listTable, settingsTable } from '../../tables/support';
import { wardList } from '../../tables/ward-list';
import { fold } from '../../text/fold';
import type { ReadingContext } from '../../kinds/kind';
import { associationOf, identityOf } from '../../wards/ward-file-identity';
import type { Book } from '../../workbook/book';
import { readSubmissions, submissionsTitle, type Submission } from '../submissions';
import { periodUnitsIn } from '../wards/period-units';
import type { Awaited } from './whose-file';

export interface Association {
  readonly ok: true;
  /** Tên Hội; '' where it is not set. */
  readonly name: string;
  /** Its lists and wards, by which the wards' rows are judged. */
  readonly context: ReadingContext;
  readonly awaited: Awaited;
  readonly periodName: string;
  readonly isClosed: boolean;
  /** Hạn nộp, a day serial; null: not set. */
  readonly deadline: number | null;
  readonly submissions: readonly Submission[];
}

/** The sheets that say it; the registers are not among them. */
export function associationTitles(titles: readonly string[]): readonly string[] {
  const wanted = [settingsTable, wardList, listTable, history].map(({ sheet }) => fold(sheet));
  return [...titles.filter((title) => wanted.includes(fold(title))), ...submissionsTitle(titles)];
}

/** @param today day serial in the spreadsheet's time zone */
export function associationIn(book: Book, today: number): Association | Failure {
  if (identityOf(book) !== null) return failure('gather-in-ward-file');
  const found = periodUnitsIn(book, today);
  if (!found.ok) return found;
  const { workbook, period, periodName, units } = found;
  return {
    ok: true,
    name: workbook.settings.association,
    context: workbook.context,
    awaited: {
      association: associationOf(book, workbook),
      period,
      wards: workbook.context.wards,
      units,
    },
    periodName,
    isClosed: isClosed(recordFor(recordsOf(workbook), period)),
    deadline: workbook.settings.deadline,
    submissions: readSubmissions(book),
  };
}
