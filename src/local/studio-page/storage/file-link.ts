/** Names what a file outside the browser's storage can do, wherever it lies. */
import { fileSentence, type FileFailure } from '../../studio/file-server/failures';

export interface FileLink {
  /** 'server': the file that `khuyenhoc studio FILE` was given; 'handle': one that the user opened. */
  readonly kind: 'server' | 'handle';
  readonly name: string;
  /** @throws FileLinkError */
  read(): Promise<{ readonly bytes: Uint8Array; readonly stamp: string }>;
  /** Writes the file whole. @param stamp of what was read or written last */
  write(bytes: Uint8Array, stamp: string): Promise<WriteOutcome>;
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly stamp: string }
  /** The file on the disk is another than that of the stamp: nothing was written. */
  | { readonly kind: 'changed-elsewhere'; readonly stamp: string }
  | { readonly kind: 'failed'; readonly code: FileFailure };

export class FileLinkError extends Error {
  constructor(
    readonly code: FileFailure,
    file: string,
    options?: ErrorOptions,
  ) {
    super(fileSentence(code, file, 'vi'), options);
    this.name = 'FileLinkError';
  }
}
