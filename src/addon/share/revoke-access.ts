/** The server function that takes a former officer's access away. */
import type { Input } from '../inputs';
import { failure } from '../../core/messages/failure-catalog';
import { emailKey } from '../../core/workbook/contact';
import { fileIdIn } from '../../core/workbook/contact';
import type { ListedWard } from '../../core/commands/share/list-wards';
import type { Outcome } from '../../sheets/run';
import { answerBy, type Reply } from '../answer';
import { listPermissions, removePermission } from '../drive/drive-calls';
import { driveFailure, missingScope, sharingDenied } from '../drive/drive-failures';
import { wardFiles } from '../drive/ward-files';
import type { Environment } from '../environment';
import { readGoogleError } from '../google-failures';
import { underDocumentLock } from '../lock';
import { listedWard } from './listed-ward';
import { revokeAccessRequest } from './requests';

export interface RevokeAccessReply {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  /** Whether the address still stands in Email: the next sharing would give access again. */
  readonly stillListed: boolean;
}

export function revokeAccess(input: Input<typeof revokeAccessRequest>): Reply<RevokeAccessReply> {
  return answerBy(input, revokeAccessRequest, (request, around) =>
    missingScope() === null
      ? underDocumentLock(() => revoke(request, around))
      : failure('scope-missing'),
  );
}

function revoke(
  { code, email }: { readonly code: string; readonly email: string },
  around: Environment,
): Outcome<RevokeAccessReply> {
  const listed = listedWard(code, around);
  if (!listed.ok) return listed;
  const { ward } = listed;
  const { name, emails } = ward;
  const key = emailKey(email);
  const done: Outcome<RevokeAccessReply> = {
    ok: true,
    result: {
      code: ward.code,
      name,
      email,
      stillListed: emails.some((each) => emailKey(each) === key),
    },
  };
  try {
    const fileId = fileOf(ward);
    if (fileId === null) return failure('ward-file-none', { ward: name });
    const permission = listPermissions(fileId).find((each) => emailKey(each.email) === key);
    if (permission === undefined) return failure('email-without-access', { email, ward: name });
    if (permission.role === 'owner') return failure('email-of-owner', { email, ward: name });
    try {
      removePermission(fileId, permission.id);
    } catch (error) {
      // Taken away already, by another hand or by a try whose answer was lost.
      if (readGoogleError(error).code !== 404) throw error;
    }
    return done;
  } catch (error) {
    const failed = driveFailure(error, name);
    return failed.code === 'shared-file-gone' ? sharingDenied(name, '') : failed;
  }
}

/** The file that stands in the list, else the one that is found by what it is. */
function fileOf(ward: ListedWard): string | null {
  return fileIdIn(ward.link) ?? wardFiles(ward).find(({ trashed }) => !trashed)?.id ?? null;
}
