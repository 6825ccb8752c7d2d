/** The last step of sharing with a ward, or of taking its file in: Tệp and Tình hình nộp in the association's workbook. */
import { submissionStates } from '../../schema/submission-states';
import { submissions } from '../../schema/managed-sheets';
import { wardList } from '../../schema/reference-sheets';
import { formatDateTime } from '../../data/dates';
import { failure } from '../../messages/failure-catalog';
import type { Change } from '../change';
import type { Command } from '../command';
import { plain } from '../append-rows';
import { changesOf, isSame, typedValue } from '../cell-writes';
import { layoutOf } from '../table-layout';
import { submissionOf, upsertedSubmissions, type SubmissionUpdate } from '../collect/submissions';
import type { Snapshot } from '../../workbook/snapshot';
import type { Ward } from '../../schema/units';
import {
  coordinatorTitles,
  isUnit,
  sharingCoordinatorIn,
  unitOf,
  type Coordinator,
} from '../coordinator';

export interface RecordWardInput {
  /** Day serial with the time of day as its fraction. */
  readonly now: number;
  readonly code: string;
  readonly link: string;
  /** Whether the ward can work in the file now; null: that could not be found out. */
  readonly isShared: boolean | null;
  /** What stands in the way still, in Vietnamese; '': nothing. */
  readonly note: string;
}

/** Notes of sharing begin so, and only such a note is cleared by the next sharing. */
const notePrefix = 'Chia sẻ: ';

export const recordWard: Command<RecordWardInput, object> = {
  name: 'record-ward',
  reads: coordinatorTitles,
  plan: (input, snapshot) => {
    const coordinator = sharingCoordinatorIn(snapshot, Math.floor(input.now));
    if (!coordinator.ok) return coordinator;
    const unit = unitOf(coordinator, input.code);
    if (!isUnit(unit)) return unit;
    const rows = upsertedSubmissions(snapshot, [update(input, unit, coordinator)]);
    if (rows === null) return failure('header-missing', { sheet: submissions.sheet });
    return { ok: true, changes: [...linkChanges(snapshot, unit, input.link), ...rows], result: {} };
  },
};

/** Tệp is written where it says something else; its column is made where it is missing. */
function linkChanges(snapshot: Snapshot, { row }: Ward, link: string): readonly Change[] {
  const layout = layoutOf(snapshot, wardList);
  const place = layout?.columns.find(({ key }) => key === 'file');
  if (layout?.sheet === undefined || layout.sheet === null || place === undefined) return [];
  const { sheet, title, headerRow, endOfData, table } = layout;
  const written = plain(link);
  const present = place.isNew ? plain('') : typedValue(sheet, row, place.column);
  // A formula (HYPERLINK …) is somebody's.
  if (present === null || isSame(present, written)) return [];
  return [
    ...(place.isNew
      ? [
          {
            kind: 'table' as const,
            table,
            sheet: title,
            headerRow,
            columns: [place],
            endOfData,
            dropDowns: null,
          },
        ]
      : []),
    ...changesOf([{ sheet: title, row, column: place.column, written }]),
  ];
}

/** A ward that is further than shared already is not taken back. */
function update(
  { now, isShared, note }: RecordWardInput,
  { code, name }: Ward,
  { periodName: period, submissions: known }: Coordinator,
): SubmissionUpdate {
  const present = submissionOf(known, period, code);
  const { notMade, shared } = submissionStates;
  const isAtStart = present === undefined || present.state === notMade || present.state === shared;
  const isOurs =
    present === undefined || present.note === '' || present.note.startsWith(notePrefix);
  return {
    period,
    code,
    name,
    updated: formatDateTime(now),
    ...(isAtStart && { state: (isShared ?? present?.state === shared) ? shared : notMade }),
    ...(isOurs && { note: note === '' ? '' : notePrefix + note }),
  };
}
