/** A city's workbook and wards' workbooks in one store, and gathering between them. */
import { gather } from '../../../../src/core/commands/collect/gather';
import type {
  GatheredWard,
  GatherInput,
  GatherResult,
} from '../../../../src/core/commands/collect/collecting';
import { readWardFile } from '../../../../src/core/commands/collect/ward-file';
import type { SheetsStore } from '../../../../src/local/emulator/sheets/service';
import { createSheetsStore } from '../../../../src/local/emulator/sheets/store';
import { day, serial, today, type TestCell } from '../../book-of';
import { runOnStore, spreadsheetOf, type Ran } from '../../../sheets/run-on-store';

export type Rows = readonly (readonly TestCell[])[];
export type Sheets = Readonly<Record<string, Rows>>;

export const cityId = 'city';
export const may = day('15/5/2017');
export const fundHeadings = [
  'STT',
  'Ngày thu',
  'Số phiếu',
  'Cấp thu',
  'Xã, phường',
  'Người ủng hộ',
  'Loại',
  'Số tiền',
] as const;

/** A gift as the ward types it. */
export const gift = (ward: string, donor: string, amount: TestCell, receipt: TestCell = '') => [
  '',
  may,
  receipt,
  'Chi hội',
  ward,
  donor,
  'Cá nhân',
  amount,
];

export const wardRows: Rows = [
  ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào'],
  ['01840', 'Phường Đức Xuân', '', day('30/6/2025'), '01840'],
  ['01843', 'Phường Phùng Chí Kiên', '', day('30/6/2025'), '01843'],
  ['01849', 'Xã Dương Quang', '', day('30/6/2025'), '01849'],
  ['01840', 'Phường Đức Xuân', day('01/7/2025'), '', ''],
  ['01843', 'Phường Bắc Kạn', day('01/7/2025'), '', ''],
];

export const settingRows: Rows = [
  ['Mục', 'Giá trị'],
  ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('30/6/2017')],
  ['Hạn nộp', day('10/7/2017')],
];

export function cityOf(sheets: Sheets): SheetsStore {
  const store = createSheetsStore();
  store.put(spreadsheetOf(cityId, { 'Thiết lập': settingRows, 'Xã phường': wardRows, ...sheets }));
  return store;
}

/** Gathers files of the store, each with the code of its ward (null: the file says it). */
export function gatherFiles(
  store: SheetsStore,
  files: readonly (readonly [code: string | null, file: string])[],
  more: Partial<GatherInput> = {},
): Ran<GatherResult> {
  return runOnStore(
    store,
    gather,
    {
      now: today + 0.5,
      who: 'Bà Lý',
      mode: 'take-in',
      linked: false,
      wards: files.map(([code, file]) => ({
        code,
        file,
        title: file,
        changedOn: null,
        read: runOnStore(store, readWardFile, {}, file).outcome,
      })),
      ...more,
    },
    cityId,
  );
}

/** What was taken in of each ward as [code, added, changed, removed], or the code of why it was not. */
export function told({ outcome }: Ran<GatherResult>) {
  if (!outcome.ok) return outcome.code;
  return outcome.result.wards.map((ward) =>
    ward.ok ? [ward.code, ward.added, ward.changed, ward.removed] : [ward.code, ward.failure.code],
  );
}

export function gathered({ outcome }: Ran<GatherResult>): readonly GatheredWard[] {
  return outcome.ok ? outcome.result.wards.flatMap((ward) => (ward.ok ? [ward] : [])) : [];
}

export { serial };
