/** Which file is a ward's: found by what it is, or made; what is uncertain is asked, and nothing is made twice. */
import { lookAtWardFile } from '../../core/commands/share/look-at-ward-file';
import type { PreparedWard } from '../../core/commands/share/prepare-ward';
import { failure, type Failure } from '../../core/messages/failure-catalog';
import { fileIdIn } from '../../core/workbook/contact';
import { isSameIdentity } from '../../core/workbook/file-identity';
import { restoreFile, type DriveFile } from '../drive/drive-calls';
import { createWardFile, wardFiles } from '../drive/ward-files';
import { runWithinLock } from '../sheets-host';

export type IfGone = 'ask' | 'restore' | 'anew';

export interface LocatedFile {
  readonly ok: true;
  readonly fileId: string;
  /** '' where Google does not say. */
  readonly owner: string;
  readonly isNew: boolean;
  /** Other files of this ward and year, which are left alone. */
  readonly others: readonly DriveFile[];
}

/** @throws what Google Drive throws */
export function locateFile(
  { content, link }: PreparedWard,
  today: number,
  ifGone: IfGone,
): LocatedFile | Failure {
  const files = wardFiles(content);
  const alive = files.filter(({ trashed }) => !trashed);
  const found = (file: Pick<DriveFile, 'id' | 'owner'>): LocatedFile => ({
    ok: true,
    fileId: file.id,
    owner: file.owner,
    isNew: false,
    others: alive.filter(({ id }) => id !== file.id),
  });
  const linked = fileIdIn(link);
  const own = alive.find(({ id }) => id === linked);
  if (own !== undefined) return found(own);
  // What lies in the bin can still be read, so it is not looked at.
  if (linked !== null && !files.some(({ id }) => id === linked)) {
    const elsewhere = lookElsewhere(content, linked, today);
    if (elsewhere === 'is-it') return found({ id: linked, owner: '' });
    if (typeof elsewhere !== 'string') return elsewhere;
    if (elsewhere === 'cannot-open' && alive.length === 0 && ifGone !== 'anew') {
      return failure('shared-file-gone', { ward: content.ward.name });
    }
  }
  const [oldest] = alive;
  if (oldest !== undefined) return found(oldest);
  const inBin = files.find(({ id }) => id === linked) ?? files[0];
  if (inBin !== undefined && ifGone !== 'anew') {
    if (ifGone === 'ask') return failure('shared-file-in-bin', { ward: content.ward.name });
    restoreFile(inBin.id);
    return found(inBin);
  }
  return { ok: true, fileId: createWardFile(content), owner: '', isNew: true, others: [] };
}

/** What stands behind a link to a file that the add-on did not make for this user. */
function lookElsewhere(
  { identity, ward }: PreparedWard['content'],
  fileId: string,
  today: number,
): 'is-it' | 'other-year' | 'cannot-open' | Failure {
  const looked = runWithinLock(lookAtWardFile, { today }, fileId);
  if (!looked.ok) {
    const isClosed = looked.code === 'spreadsheet-missing' || looked.code === 'permission-denied';
    return isClosed ? 'cannot-open' : looked;
  }
  const { identity: present } = looked.result;
  if (present === null) return failure('shared-file-adopted', { ward: ward.name });
  if (isSameIdentity(present, identity)) return 'is-it';
  // Last year's file stands in the list until this year's is made.
  return isSameIdentity({ ...present, year: identity.year }, identity)
    ? 'other-year'
    : failure('ward-file-of-other', { ward: ward.name });
}
