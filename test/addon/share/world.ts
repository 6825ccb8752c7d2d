/** An association's workbook, a Drive, and the built add-on between them; any call can be made to fail. */
import type { AddonOptions } from '../../../src/local/emulator/apps-script/options';
import type { DriveStore } from '../../../src/local/emulator/drive/service';
import { createDriveStore, type DriveOptions } from '../../../src/local/emulator/drive/store';
import type { SheetsStore } from '../../../src/local/emulator/sheets/service';
import { day, type TestCell } from '../../core/book-of';
import { spreadsheetId, storeOf, valuesOf } from '../../sheets/run-on-store';
import { builtAddon } from '../built-addon';
import type { Intercept } from '../call-faults';

export const officer = { displayName: 'Thường trực Hội', emailAddress: 'hoi@backan.vn' };

export type Rows = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

export const settings: readonly (readonly TestCell[])[] = [
  ['Mục', 'Giá trị'],
  ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('30/6/2017')],
  ['Hạn nộp', day('05/7/2017')],
];

export const wards: readonly (readonly TestCell[])[] = [
  ['Mã', 'Tên', 'Tên khác', 'Email', 'Tệp'],
  ['01840', 'Phường Đức Xuân', 'ĐX', 'lan@gmail.com; hoa@backan.vn', ''],
  ['01849', 'Xã Dương Quang', '', '', ''],
  ['01852', 'Xã Nông Thượng', '', 'thu@nongthuong', ''],
];

export type Reply = Readonly<Record<string, unknown>> & {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
};

export interface World {
  readonly sheets: SheetsStore;
  readonly drive: DriveStore;
  /** Runs a server function once; every run is the script's own, as at Google. */
  readonly call: (name: string, input: object, intercept?: Intercept) => Reply;
  /** The methods of the last run, in order. */
  readonly calls: () => readonly string[];
}

export function worldOf(
  rows: Rows = {},
  drive: Omit<DriveOptions, 'sheets'> = {},
  options: Partial<AddonOptions> = {},
): World {
  const sheets = storeOf({ 'Thiết lập': settings, 'Xã phường': wards, Quỹ: [], ...rows });
  let seconds = 0;
  // Files made one after the other are told apart by their time.
  const now = () => new Date(Date.UTC(2017, 6, 1, 3, 0, (seconds += 1)));
  const driveStore = createDriveStore({ sheets, user: officer, now, ...drive });
  let calls: string[] = [];
  return {
    sheets,
    drive: driveStore,
    calls: () => calls,
    call: (name, input, intercept = (_, call) => call()) => {
      calls = [];
      const addon = builtAddon({
        sheets,
        drive: driveStore,
        spreadsheetId,
        now: () => new Date(Date.UTC(2017, 6, 1, 3)),
        intercept: (method, call) => {
          calls.push(method);
          return intercept(method, call, calls.length - 1);
        },
        ...options,
      });
      return addon.callFromClient(name, [{ today: '2017-07-01', ...input }]) as Reply;
    },
  };
}

/** A row of Tình hình nộp by headings, for a ward. */
export function submission({ sheets }: World, ward: string): Readonly<Record<string, unknown>> {
  const [heads = [], ...rows] = valuesOf(sheets, 'Tình hình nộp');
  const row = rows.find((cells) => cells.includes(ward)) ?? [];
  return Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? '']));
}

/** What stands in Tệp of a ward. */
export function linkIn({ sheets }: World, ward: string): unknown {
  return valuesOf(sheets, 'Xã phường').find(([, name]) => name === ward)?.[4] ?? '';
}

export { spreadsheetId, valuesOf };
