/** Reads a ward's file: one look in Drive where it can be seen there, and three reads of the Sheets service. */
import type { WardToGather } from '../../core/commands/collect/collecting';
import { readWardFile } from '../../core/commands/collect/ward-file';
import { failure, type Failure } from '../../core/messages/failure-catalog';
import { fileState, type FileState } from '../drive/file-state';
import type { Environment } from '../environment';
import { runWithinLock } from '../sheets-host';

export interface AskedWard {
  readonly code?: string | undefined;
  readonly file: string;
  readonly title?: string | undefined;
}

export function wardToGather(
  { code, file, title }: AskedWard,
  { spreadsheetId }: Environment,
): WardToGather {
  const state = fileState(file);
  return {
    code: code ?? null,
    file,
    title: title ?? state.name,
    changedOn: state.changedOn,
    read: readFile(file, spreadsheetId, state),
  };
}

function readFile(file: string, ownId: string, { isInBin }: FileState): WardToGather['read'] {
  if (file === ownId) return failure('link-own');
  if (isInBin) return failure('ward-file-in-bin');
  const read = runWithinLock(readWardFile, {}, file);
  return read.ok ? read : wardFileFailure(read);
}

/** The same failure in the words of a ward's file. */
export function wardFileFailure(failed: Failure): Failure {
  if (failed.code === 'spreadsheet-missing') return failure('ward-file-gone');
  if (failed.code === 'permission-denied') return failure('ward-file-denied');
  if (failed.code === 'not-a-google-sheet') return failure('ward-file-not-sheets');
  return failed;
}
