/** A sheet that requests are made for. */
import type { Sheet } from './api';

export interface Target {
  readonly sheetId: number;
  /** Its metadata; null where the same batch adds it. */
  readonly existing: Sheet | null;
}
