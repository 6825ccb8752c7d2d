/** What Drive says of one file: its name, whether it lies in the bin, and when it was last changed. */
import { parseIsoDate } from '../../core/data/dates';

export interface FileState {
  readonly name: string;
  readonly isInBin: boolean;
  /** Day serial in the open spreadsheet's time zone; null: Drive does not say. */
  readonly changedOn: number | null;
}

/**
 * Drive shows the add-on those files only that it made for this user, and none at all where its
 * box was left unticked: then nothing is known, and the Sheets service has the word.
 */
export function fileState(file: string): FileState {
  try {
    const found = Drive?.Files?.get(file, { fields: 'name,trashed,modifiedTime' }) as
      | { name?: string; trashed?: boolean; modifiedTime?: string }
      | undefined;
    return {
      name: found?.name ?? '',
      isInBin: found?.trashed === true,
      changedOn: found?.modifiedTime === undefined ? null : dayOf(found.modifiedTime),
    };
  } catch {
    return { name: '', isInBin: false, changedOn: null };
  }
}

function dayOf(time: string): number | null {
  const zone = SpreadsheetApp.getActiveSpreadsheet()?.getSpreadsheetTimeZone();
  return zone === undefined
    ? null
    : parseIsoDate(Utilities.formatDate(new Date(time), zone, 'yyyy-MM-dd'));
}
