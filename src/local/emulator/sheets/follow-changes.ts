/** Tells of every change that a store took, so that something else can keep up with it. */
import type { SheetsStore } from './service';

/** Every call of the store that changes a spreadsheet in it; the spreadsheet's id comes first. */
const changingMethods = [
  'batchUpdate',
  'updateValues',
  'appendValues',
  'clearValues',
  'batchUpdateValues',
  'batchUpdateByDataFilter',
  'batchClearValues',
  'batchClearByDataFilter',
] as const;

type ChangingMethod = (typeof changingMethods)[number];

/** A call that the store took. */
export type Change = {
  readonly [Method in ChangingMethod]: {
    readonly method: Method;
    readonly args: Parameters<SheetsStore[Method]>;
  };
}[ChangingMethod];

type AnyCall = (...args: Change['args']) => never;

/** The store, with `after` called for every change that it took, in their order. */
export function followChanges(store: SheetsStore, after: (change: Change) => void): SheetsStore {
  const followed = Object.fromEntries(
    changingMethods.map((method) => [
      method,
      (...args: Change['args']) => {
        const reply: unknown = (store[method] as AnyCall)(...args);
        after({ method, args } as Change);
        return reply;
      },
    ]),
  );
  return { ...store, ...followed };
}

/** Carries a change out on another store. */
export function applyChange(store: SheetsStore, { method, args }: Change): void {
  (store[method] as AnyCall)(...args);
}
