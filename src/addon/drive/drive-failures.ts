/** What Google Drive answered instead, as a failure with words. */
import { failure, type Failure } from '../../core/messages/failure-catalog';
import {
  isDriveFull,
  isLimit,
  isProgramError,
  isRefusal,
  isSharingLimit,
  isSwitchedOff,
  lacksScope,
  readGoogleError,
} from '../google-failures';

/** The scope in which files that the add-on made can be shared. */
export const driveScope = 'https://www.googleapis.com/auth/drive.file';

/**
 * @param ward the full name of the ward whose file it is
 * @param owner who may share it; '' where that is not known
 */
export function driveFailure(error: unknown, ward: string, owner = ''): Failure {
  const read = readGoogleError(error);
  const { code, message } = read;
  if (isSwitchedOff(read) || typeof Drive === 'undefined') return failure('services-off');
  // Apps Script itself refuses what the user did not allow, without a code: so it is asked.
  if (lacksScope(read) || (code === undefined && missingScope() !== null)) {
    return failure('scope-missing');
  }
  if (isProgramError(error)) return failure('program-failed', { message });
  if (isSharingLimit(read)) return failure('sharing-quota');
  if (isLimit(read)) return failure('drive-quota');
  if (isDriveFull(read)) return failure('drive-full');
  if (code === 403) return sharingDenied(ward, owner);
  if (code === 404) return failure('shared-file-gone', { ward });
  return failure(isRefusal(read) ? 'drive-refused' : 'drive-failed', { message });
}

/** Only whoever made a file through the add-on may share it: drive.file is granted by user, app and file. */
export function sharingDenied(ward: string, owner: string): Failure {
  return failure('sharing-denied', { ward, owner: owner || unknownOwner });
}

/** Google says who owns a file, to those who may see it. */
const unknownOwner = 'xem “Chủ sở hữu” trong Google Drive';

/**
 * Why one person could not be given access.
 * @param isQuiet whether it was tried without a message
 */
export function personFailure(
  error: unknown,
  email: string,
  {
    ward,
    owner,
    isQuiet,
  }: { readonly ward: string; readonly owner: string; readonly isQuiet: boolean },
): Failure {
  const { code, reasons, message } = readGoogleError(error);
  if (isQuiet && mustNotify(error)) return failure('email-needs-message', { email });
  const isAboutPerson = code === 400 && (reasons.includes(refused) || reasons.includes('invalid'));
  return isAboutPerson
    ? failure('email-refused', { email, message })
    : driveFailure(error, ward, owner);
}

const refused = 'invalidSharingRequest';

/** Someone without a Google account gets access only with a message: what a try without one comes to. */
export function mustNotify(error: unknown): boolean {
  const { code, reasons } = readGoogleError(error);
  return code === 400 && reasons.includes(refused);
}

/** Whether the next person would meet the same. */
export function stopsSharing({ code }: Failure): boolean {
  return code !== 'email-refused' && code !== 'email-needs-message';
}

/** null: the add-on may make and share files. */
export function missingScope(): { readonly url: string } | null {
  const info = scriptApp().getAuthorizationInfo(ScriptApp.AuthMode.FULL, [driveScope]);
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED
    ? { url: info.getAuthorizationUrl() ?? '' }
    : null;
}

/** Asking about single scopes is newer than the types: developers.google.com/apps-script/reference/script/script-app */
function scriptApp() {
  return ScriptApp as unknown as {
    getAuthorizationInfo(
      mode: GoogleAppsScript.Script.AuthMode,
      scopes: readonly string[],
    ): GoogleAppsScript.Script.AuthorizationInfo;
  };
}
