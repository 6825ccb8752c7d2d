/** Errors that cross from one realm to another, where `instanceof Error` does not hold. */

export interface ErrorFields {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** What the Sheets API said, on a GoogleJsonResponseException. */
  readonly details?: unknown;
}

/** Reads an error of any realm; anything else that was thrown becomes the message of an Error. */
export function readError(thrown: unknown): ErrorFields {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'name' in thrown) {
    const stack =
      'stack' in thrown && thrown.stack !== undefined ? String(thrown.stack) : undefined;
    const fields = { name: String(thrown.name), message: String(thrown.message), stack };
    return 'details' in thrown ? { ...fields, details: thrown.details } : fields;
  }
  return { name: 'Error', message: String(thrown), stack: undefined };
}

/** The same error as one of the host's realm; its stack, which names the line in Code.js, is kept. */
export function hostError(thrown: unknown): Error {
  const { message, ...fields } = readError(thrown);
  return Object.assign(new Error(message), fields);
}
