/** What the page and the server of `khuyenhoc studio FILE` say to each other about the one file. */
import type { FileFailure } from './failures';

/** GET reads the file, HEAD only looks at it, PUT writes it; each with the secret, PUT also with the stamp. */
export const filePath = 'file';

export const secretHeader = 'x-khuyenhoc-secret';
/** Of the content that was read or written last. */
export const stampHeader = 'x-khuyenhoc-stamp';
/** The file's name, with encodeURIComponent. */
export const nameHeader = 'x-khuyenhoc-name';
/** What the file is known by, the same at each start. */
export const idHeader = 'x-khuyenhoc-id';

/** What PUT answers, as JSON; GET answers the bytes, or the last of these. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly stamp: string }
  /** The file on the disk is another than that of the stamp: nothing was written. */
  | { readonly kind: 'changed-elsewhere'; readonly stamp: string }
  | { readonly kind: 'failed'; readonly code: FileFailure };

const fragmentName = 'file=';

/** A fragment is sent to no server, and stands in no log. */
export const fragmentOf = (secret: string): string => `#${fragmentName}${secret}`;

/** @param fragment of the page's address, as location.hash has it @returns null where no file was given */
export function secretIn(fragment: string): string | null {
  const secret = fragment.startsWith(`#${fragmentName}`)
    ? fragment.slice(fragmentName.length + 1)
    : '';
  return secret === '' ? null : secret;
}
