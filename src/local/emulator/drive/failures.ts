/**
 * The answers of the Drive API that are no result, in Google's words.
 * Source: developers.google.com/workspace/drive/api/guides/handle-errors
 */

/** What Google answers instead of a result: HTTP code, reason and sentence. */
export class DriveApiError extends Error {
  constructor(
    readonly code: number,
    readonly reason: string,
    message: string,
  ) {
    super(message);
    this.name = 'DriveApiError';
  }
}

export function fileNotFound(fileId: string): DriveApiError {
  return new DriveApiError(404, 'notFound', `File not found: ${fileId}.`);
}

export function permissionNotFound(permissionId: string): DriveApiError {
  return new DriveApiError(404, 'notFound', `Permission not found: ${permissionId}.`);
}

export function invalidValue(what: string): DriveApiError {
  return new DriveApiError(400, 'invalid', `Invalid Value: ${what}`);
}

/** 501: Google can do it, the local host cannot. Said by name, so that nothing is silently ignored. */
export function unsupported(what: string): DriveApiError {
  return new DriveApiError(501, 'notImplemented', `The local host does not support: ${what}`);
}

export function invalidAddress(): DriveApiError {
  return new DriveApiError(
    400,
    'invalid',
    'The specified emailAddress is invalid or not applicable for the given permission type.',
  );
}

/** Someone without a Google account can be reached by a message only. */
export function mustNotify(email: string): DriveApiError {
  return new DriveApiError(
    400,
    'invalidSharingRequest',
    `Bad Request. User message: "You are trying to invite ${email}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`,
  );
}

/** Nobody becomes the owner of a file by the way; no transfer is served here. */
export function ownerNeedsTransfer(): DriveApiError {
  return new DriveApiError(
    403,
    'forbidden',
    "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
  );
}
