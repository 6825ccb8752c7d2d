/** What set-up is given to write beside the tables: nothing for a workbook of one's own, much for a ward's. */
import type { ListName } from '../../schema/lists';
import type { ListAddition } from '../../schema/lists';
import type { Settings } from '../../schema/settings';
import type { WorkbookData } from '../../workbook/read-workbook';
import type { RowValues } from '../append-rows';
import type { TypedValue } from '../cell-writes';

export interface Seed {
  /** Of a workbook that does not say it yet. */
  readonly levels?: Pick<WorkbookData, 'level' | 'listLevel'>;
  readonly settings: ReadonlyMap<keyof Settings, SeededSetting>;
  /** Values that `Danh mục` is to have. */
  readonly lists: readonly ListAddition[];
  /** Units that `Xã phường` is to have, with `code` at least. */
  readonly wards: readonly RowValues[];
  /** Indicators that `Chỉ số` is to have, with `name` at least. */
  readonly definitions: readonly RowValues[];
}

export interface SeededSetting {
  readonly written: TypedValue;
  /** Whether it replaces another value; else it fills only a blank one. */
  readonly isDictated: boolean;
}

export const noSeed: Seed = { settings: new Map(), lists: [], wards: [], definitions: [] };

export function seededValues({ lists }: Seed, wanted: ListName): readonly string[] {
  return lists.flatMap(({ list, value }) => (list === wanted ? [value] : []));
}
