/** `LockService`: the lock of the open document. It is held by a run, and gone when the run ends. */
import { exception, type Host } from './host';

const documentLock = 'document';

export function createLockService(host: Host): object {
  const { spreadsheetId, isLockedElsewhere } = host.options;
  const tryLock = () => {
    if (!host.heldLocks.has(documentLock) && isLockedElsewhere()) return false;
    host.heldLocks.add(documentLock);
    return true;
  };
  const lock = host.expose('Lock', {
    hasLock: () => host.heldLocks.has(documentLock),
    releaseLock: () => void host.heldLocks.delete(documentLock),
    tryLock,
    waitLock: () => {
      if (!tryLock()) {
        throw exception('Lock timeout: another process was holding the lock for too long.');
      }
    },
  });
  return host.expose('LockService', {
    getDocumentLock: () => (spreadsheetId === undefined ? null : lock),
  });
}
