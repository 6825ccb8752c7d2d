/** A store whose changes are passed on, so that a copy of it elsewhere stays the same. */
import type { SheetsStore } from '../../sheets-service/service';
import type { Change } from './messages';

/** @param passOn called with every change that the store took, in their order */
export function followedStore(store: SheetsStore, passOn: (change: Change) => void): SheetsStore {
  return {
    ...store,
    batchUpdate(...args) {
      const reply = store.batchUpdate(...args);
      passOn({ method: 'batchUpdate', args });
      return reply;
    },
    updateValues(...args) {
      const reply = store.updateValues(...args);
      passOn({ method: 'updateValues', args });
      return reply;
    },
    appendValues(...args) {
      const reply = store.appendValues(...args);
      passOn({ method: 'appendValues', args });
      return reply;
    },
    clearValues(...args) {
      const reply = store.clearValues(...args);
      passOn({ method: 'clearValues', args });
      return reply;
    },
  };
}
