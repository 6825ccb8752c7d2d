/** A city's workbook, wards' files, and the built add-on between them; any call can be made to fail. */
import type { AddonOptions } from '../../../src/local/emulator/apps-script/options';
import type { SheetsStore } from '../../../src/local/emulator/sheets/service';
import { createSheetsStore } from '../../../src/local/emulator/sheets/store';
import { day, type TestCell } from '../../core/book-of';
import { spreadsheetOf, valuesOf } from '../../sheets/run-on-store';
import { builtAddon } from '../built-addon';
import type { Intercept } from '../call-faults';

export type Rows = readonly (readonly TestCell[])[];

export const cityId = 'so-thanh-hoi-0123456789';
export const files = {
  dx: 'tep-duc-xuan-0123456789',
  dq: 'tep-duong-quang-0123456',
} as const;

const settings: Rows = [
  ['Mục', 'Giá trị'],
  ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('30/6/2017')],
  ['Hạn nộp', day('05/7/2017')],
];

export const wards: Rows = [
  ['Mã', 'Tên', 'Tên khác', 'Email', 'Tệp'],
  [
    '01840',
    'Phường Đức Xuân',
    'ĐX',
    'lan@gmail.com',
    `https://docs.google.com/spreadsheets/d/${files.dx}/edit`,
  ],
  ['01849', 'Xã Dương Quang', '', '', files.dq],
  ['01852', 'Xã Nông Thượng', '', '', ''],
];

export const fundHeadings = [
  'Ngày thu',
  'Cấp thu',
  'Xã, phường',
  'Người ủng hộ',
  'Loại',
  'Số tiền',
] as const;

export const gift = (ward: string, donor: string, amount: TestCell): readonly TestCell[] => [
  day('15/5/2017'),
  'Chi hội',
  ward,
  donor,
  'Cá nhân',
  amount,
];

export const fund = (...rows: Rows): Readonly<Record<string, Rows>> => ({
  Quỹ: [[...fundHeadings], ...rows],
});

export type Reply = Readonly<Record<string, unknown>> & {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
};

export interface World {
  readonly store: SheetsStore;
  /** Runs a server function once; every run is the script's own, as at Google. */
  readonly call: (name: string, input: object, intercept?: Intercept) => Reply;
  /** The methods of the last run, in order. */
  readonly calls: () => readonly string[];
}

/** @param city sheets of the city's workbook beside its settings and wards */
export function worldOf(
  city: Readonly<Record<string, Rows>>,
  wardFiles: Readonly<Record<string, Readonly<Record<string, Rows>>>>,
  options: Partial<AddonOptions> = {},
): World {
  const store = createSheetsStore();
  store.put(spreadsheetOf(cityId, { 'Thiết lập': settings, 'Xã phường': wards, ...city }));
  for (const [id, sheets] of Object.entries(wardFiles)) store.put(spreadsheetOf(id, sheets));
  let calls: string[] = [];
  return {
    store,
    calls: () => calls,
    call: (name, input, intercept = (_, call) => call()) => {
      calls = [];
      const addon = builtAddon({
        sheets: store,
        spreadsheetId: cityId,
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

/** Donor, amount and Nguồn of every row of the city's fund. */
export function fundOf({ store }: World): readonly (readonly unknown[])[] {
  return valuesOf(store, 'Quỹ', cityId)
    .slice(1)
    .map((row) => [row[3], row[5], row[6] ?? '']);
}

export const both = [
  { code: '01840', file: files.dx },
  { code: '01849', file: files.dq },
];
