/** What a window asks of the worker that keeps its workbooks, and what that answers. */
import type { StorageFailure } from '../failures';

export interface ListedWorkbook {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970, as Date.now has them. */
  readonly changedAt: number;
  readonly role: 'workbook' | 'ward';
  /** The workbook that a ward's belongs to. */
  readonly parent: string | null;
}

export interface OpenedWorkbook {
  readonly name: string;
  readonly base: Uint8Array;
  readonly changes: readonly unknown[];
  readonly index: number;
}

export interface ListedVersion {
  readonly id: string;
  readonly at: number;
  readonly name: string;
}

/** A call of append: the text of a JSON array, and how many changes that holds. */
export interface Batch {
  readonly json: string;
  readonly count: number;
}

/** `index` is the one that the window's next change gets: how many it knows of. */
export interface VaultCalls {
  list(): Promise<readonly ListedWorkbook[]>;
  /** @returns its id */
  create(
    name: string,
    base: Uint8Array,
    role: 'workbook' | 'ward',
    parent: string | null,
  ): Promise<string>;
  remove(id: string): Promise<void>;
  open(id: string): Promise<OpenedWorkbook>;
  /** From then on no append of another window is taken, until that claims the workbook in turn. */
  claim(id: string): Promise<void>;
  /** @returns the index after them */
  append(id: string, index: number, batches: readonly Batch[]): Promise<number>;
  /** @param upTo how many changes the base holds */
  checkpoint(id: string, index: number, base: Uint8Array, upTo: number): Promise<void>;
  rename(id: string, index: number, name: string): Promise<void>;
  /** @returns null where they are folded, and gone */
  changesFrom(id: string, index: number): Promise<readonly unknown[] | null>;
  versions(id: string): Promise<readonly ListedVersion[]>;
  version(id: string, version: string): Promise<Uint8Array>;
  /** Lets other windows write on. */
  release(id: string): Promise<void>;
}

export type CallName = keyof VaultCalls;

export interface VaultRequest {
  readonly call: number;
  readonly name: CallName;
  readonly args: readonly unknown[];
}

export type VaultReply =
  | { readonly call: number; readonly ok: true; readonly value: unknown }
  | {
      readonly call: number;
      readonly ok: false;
      readonly code: StorageFailure;
      readonly reason: string;
    };
