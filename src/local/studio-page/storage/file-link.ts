/** Names what a workbook's file outside the browser's storage can do, wherever it lies. */
import { fileSentence, type FileFailure } from '../../studio/file-server/failures';
import type { WriteOutcome } from '../../studio/file-server/protocol';

export type { WriteOutcome } from '../../studio/file-server/protocol';
export type { FileFailure } from '../../studio/file-server/failures';

export interface FileLink {
  /** 'server': the file that `khuyenhoc studio FILE` was given; 'handle': one that the user opened. */
  readonly kind: 'server' | 'handle';
  readonly name: string;
  /** What the server knows the file by, the same at each start; null for a handle. */
  readonly serverId: string | null;
  /** null for the server's file. */
  readonly handle: FileSystemFileHandle | null;
  /** @throws FileLinkError */
  read(): Promise<{ readonly bytes: Uint8Array; readonly stamp: string }>;
  /** The stamp of the file as it now is: another one tells that it was changed elsewhere. @throws FileLinkError */
  look(): Promise<string>;
  /** Writes the file whole. @param stamp of what was read or written last */
  write(bytes: Uint8Array, stamp: string): Promise<WriteOutcome>;
  /** Asks the user whether the page may use the file, in answer to a click. @returns whether it may */
  allow(): Promise<boolean>;
}

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
