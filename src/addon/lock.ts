/** The lock of the open spreadsheet: one run at a time. It binds scripts, not people. */
import { failure, type Failure } from '../core/messages/failure-catalog';

/** How long to wait for another run on the same spreadsheet. */
const lockMilliseconds = 10_000;

/** Does the work while no other run does any on this spreadsheet; refuses where there is none, or it takes too long. */
export function underDocumentLock<Result>(work: () => Result): Result | Failure {
  const lock = LockService.getDocumentLock();
  if (lock === null) return failure('no-document');
  if (!lock.tryLock(lockMilliseconds)) return failure('busy');
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
