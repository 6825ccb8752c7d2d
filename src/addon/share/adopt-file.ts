/** The server function that takes in a file which others made: it is gathered, not shared. */
import type { Input } from '../inputs';
import { recordWard } from '../../core/commands/share/record-ward';
import { failure, type Failure } from '../../core/messages/failure-catalog';
import { mainTables } from '../../core/schema/all';
import { fileIdIn } from '../../core/workbook/contact';
import { isSameIdentity } from '../../core/workbook/file-identity';
import { unitCode } from '../../core/workbook/read-units';
import { lookAtWardFile, type LookedAtFile } from '../../core/commands/share/look-at-ward-file';
import type { ListedWard } from '../../core/commands/share/list-wards';
import type { Outcome } from '../../sheets/run';
import { answerBy, type Reply } from '../answer';
import { linkOf } from '../drive/ward-files';
import type { Environment } from '../environment';
import { underDocumentLock } from '../lock';
import { runWithinLock } from '../sheets-host';
import { listedWard } from './listed-ward';
import { adoptFileRequest } from './requests';

export interface AdoptFileReply {
  readonly code: string;
  readonly name: string;
  /** The link as it stands in Tệp now. */
  readonly link: string;
  /** Registers that the file does not have; nothing is gathered from them. */
  readonly missingSheets: readonly string[];
  /** Registers that cannot be read yet, with the first column that is missing ('': no header at all). */
  readonly unreadable: LookedAtFile['unreadable'];
}

/** Looks at the file of a link and, where it can be gathered, writes the link and the state. */
export function adoptFile(input: Input<typeof adoptFileRequest>): Reply<AdoptFileReply> {
  return answerBy(input, adoptFileRequest, (request, around) =>
    underDocumentLock(() => adopt(request, around)),
  );
}

function adopt(
  request: { readonly code: string; readonly link: string },
  around: Environment,
): Outcome<AdoptFileReply> {
  const { today, now, spreadsheetId } = around;
  const fileId = fileIdIn(request.link);
  if (fileId === null) return failure('link-invalid', { link: request.link });
  if (fileId === spreadsheetId) return failure('link-own');
  const listed = listedWard(request.code, around);
  if (!listed.ok) return listed;
  const { ward, others } = listed;
  const other = others.find(({ link }) => fileIdIn(link) === fileId);
  if (other !== undefined) return failure('file-taken', { other: other.name });

  const looked = runWithinLock(lookAtWardFile, { today }, fileId);
  if (!looked.ok) return isClosed(looked) ? failure('link-unreachable') : looked;
  const unfit = whyUnfit(looked.result, ward);
  if (unfit !== null) return unfit;

  const { code, name } = ward;
  const link = linkOf(fileId);
  const recorded = runWithinLock(
    recordWard,
    { now, code, link, isShared: true, note: '' },
    spreadsheetId,
  );
  if (!recorded.ok) return recorded;
  const { missingSheets, unreadable } = looked.result;
  return { ok: true, result: { code, name, link, missingSheets, unreadable } };
}

function isClosed({ code }: Failure): boolean {
  return code === 'spreadsheet-missing' || code === 'permission-denied';
}

/** null: the file can be gathered for this ward. */
function whyUnfit(file: LookedAtFile, { identity, code, name }: ListedWard): Failure | null {
  const isOthers =
    file.identity === null
      ? file.units.length > 0 && !file.units.some((unit) => unitCode(unit) === code)
      : !isSameIdentity(file.identity, identity);
  if (isOthers) return failure('ward-file-of-other', { ward: name });
  if (file.isGatherable) return null;
  const [first] = file.unreadable;
  const what =
    first === undefined
      ? `trang số liệu (${mainTables.map(({ sheet }) => sheet).join(', ')})`
      : first.column === ''
        ? `dòng tiêu đề ở trang “${first.sheet}”`
        : `cột “${first.column}” ở trang “${first.sheet}”`;
  return failure('ward-workbook-lacking', { what });
}
