/** Every server function that reads or writes a workbook, with a world in which it has something to do. */
import type { StepSize } from '../../../src/core/commands/fix/journal';
import type { Spreadsheet } from '../../../src/sheets/api';
import type { AddonOptions } from '../../../src/local/emulator/apps-script/options';
import type { SheetsStore } from '../../../src/local/emulator/sheets/service';
import { day, type TestCell } from '../../core/book-of';
import { spreadsheetOf, valuesOf } from '../../sheets/run-on-store';
import type { PapersReply } from '../../../src/addon/server';
import { settings, worldOf, type Reply, type World } from '../share/world';

type Rows = readonly (readonly TestCell[])[];

export const cityId = 'test';
export const wardFile = 'tep-duc-xuan-0123456789';

const headings = [
  'Riêng',
  'Ngày thu',
  'Cấp thu',
  'Xã, phường',
  'Người ủng hộ',
  'Loại',
  'Số tiền',
  'Dấu',
  'Kiểm tra',
  'Nguồn',
];

const may = day('15/5/2017');

const gift = (mark: string, donor: string, amount: TestCell, source = ''): readonly TestCell[] => [
  `riêng ${mark}`,
  may,
  'Chi hội',
  'Phường Đức Xuân',
  donor,
  'Cá nhân',
  amount,
  mark,
  '',
  source,
];

/** Rows typed here, mends to be made, one confirmable warning, rows gathered before, of which one goes and one changes. */
const fund: Rows = [
  headings,
  gift('m10', 'Hà Văn Thạch', '1tr5'),
  gift('m11', 'Nông Thị Hoa', 500),
  gift('m12', 'Lý Văn Sơn', '300.000đ'),
  ['riêng m13', may, 'Chi hội', 'Phường Đức Xuân', 'Bế Thị Na', 'Cá nhân', 70_000, '', '', '01840'],
  [
    'riêng m14',
    may,
    'Chi hội',
    'Phường Đức Xuân',
    'Mã Văn Lâm',
    'Cá nhân',
    80_000,
    '',
    '',
    '01840',
  ],
  ['riêng m15', may, 'Chi hội', 'Phường Đức Xuân', 'Vi Thị Bé', 'Cá nhân', 90_000, '', '', '01840'],
  gift('m16', 'Dương Văn Tài', 250_000),
];

/** The same before the add-on was ever run. */
const typed: Rows = fund.map((row) => row.slice(0, 8));

const wardFund: Rows = [
  headings.slice(0, 8),
  gift('w1', 'Bế Thị Na', 70_000).slice(0, 8),
  gift('w2', 'Mã Văn Lâm', 85_000).slice(0, 8),
  gift('w3', 'Triệu Văn Mới', '2tr').slice(0, 8),
  gift('w4', 'Hoàng Thị Mới', 60_000).slice(0, 8),
];

const city = {
  Quỹ: fund,
  'Khen thưởng': [
    ['Ngày', 'Cấp chi', 'Xã, phường', 'Đối tượng', 'Họ và tên', 'Mức thưởng'],
    [may, 'Chi hội', 'Phường Đức Xuân', 'Giáo viên', 'Lục Thị Thu', 200_000],
  ],
  'Sổ riêng': [
    ['Việc', 'Ngày'],
    ['gọi lại cho phường', may],
  ],
  'Xã phường': [
    ['Mã', 'Tên', 'Tên khác', 'Email', 'Tệp'],
    ['01840', 'Phường Đức Xuân', 'ĐX', 'lan@gmail.com; hoa@backan.vn', wardFile],
    ['01849', 'Xã Dương Quang', '', 'thu@gmail.com', ''],
  ],
};

export interface Prepared {
  readonly world: World;
  readonly store: SheetsStore;
}

/**
 * A city's workbook that was checked once, and a ward's file beside it, ready for a function.
 * @param options of the world, where it is not as all others
 */
export function prepared(tried: Tried, options?: Partial<AddonOptions>): Prepared {
  const rows = { 'Thiết lập': settings, ...city, ...(tried.isFirst && { Quỹ: typed }) };
  const world = worldOf(rows, {}, options);
  const found = { world, store: world.sheets };
  const known = kept.get(tried);
  if (known !== undefined) {
    for (const spreadsheet of known) world.sheets.put(spreadsheet);
    return found;
  }
  world.sheets.put(spreadsheetOf(wardFile, { Quỹ: wardFund, 'Sổ riêng': [['của phường']] }));
  if (tried.isFirst !== true) must(world.call('checkWorkbook', {}));
  tried.before?.(found);
  if (tried.usesDrive === true) return found;
  kept.set(
    tried,
    [cityId, wardFile].map((id) => world.sheets.peek(id)),
  );
  return found;
}

/** The store never changes what it holds, so a workbook that was made ready serves again. */
const kept = new Map<Tried, readonly Spreadsheet[]>();

function must(reply: Reply): Reply {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply;
}

export interface Tried {
  readonly name: string;
  readonly input: (prepared: Prepared) => object;
  /** Whatever has to have been done before. */
  readonly before?: (prepared: Prepared) => void;
  /** The workbook was not even checked yet: it has no columns of the add-on's. */
  readonly isFirst?: true;
  /** What was done before stands in Drive too. */
  readonly usesDrive?: true;
  /** The workbook that others edit meanwhile; by default the city's. */
  readonly edited?: string;
}

const who = 'Bà Lý';
const ward = { code: '01840', file: wardFile };

const seen = ({ store }: Prepared, id = cityId) =>
  valuesOf(store, 'Quỹ', id).flatMap((row, index) =>
    ['1tr5', '300.000đ', '2tr'].includes(String(row[6]))
      ? [{ sheet: 'Quỹ', cell: `G${index + 1}`, code: 'money-as-text', value: row[6] }]
      : [],
  );

/** What undoing is asked for. */
function newestMends({ world }: Prepared): object {
  const { cells: _, ...step } = must(world.call('lookAtMends', {}))['step'] as StepSize;
  return { step };
}

export const functions: readonly Tried[] = [
  { name: 'checkWorkbook', input: () => ({}) },
  { name: 'checkWorkbook', input: () => ({}), isFirst: true },
  {
    name: 'confirmWarnings',
    input: () => ({
      findings: [{ sheet: 'Quỹ', cell: 'G3', code: 'amount-small' }],
      reason: 'đúng',
      who,
    }),
  },
  {
    name: 'revokeConfirmations',
    before: ({ world }) =>
      void must(
        world.call('confirmWarnings', {
          findings: [{ sheet: 'Quỹ', cell: 'G3', code: 'amount-small' }],
          reason: 'đúng',
          who,
        }),
      ),
    input: ({ store }) => ({ keys: [valuesOf(store, 'Ngoại lệ')[1]?.[0]] }),
  },
  { name: 'mendFindings', input: (found) => ({ findings: seen(found), who }) },
  {
    name: 'undoMends',
    before: (found) => void must(found.world.call('mendFindings', { findings: seen(found), who })),
    input: newestMends,
  },
  { name: 'makeReport', input: () => ({}) },
  { name: 'setUpWorkbook', input: () => ({ vietnamese: true }) },
  { name: 'closePeriod', input: () => ({ reason: 'còn lỗi', who }) },
  {
    name: 'reopenPeriod',
    before: ({ world }) => void must(world.call('closePeriod', { reason: 'còn lỗi', who })),
    input: () => ({ reason: 'sửa', who }),
  },
  { name: 'gatherWards', input: () => ({ wards: [ward], who }) },
  { name: 'lookAtWards', input: () => ({ wards: [ward], who }) },
  { name: 'sendBack', input: () => ({ ...ward, note: 'xem lại', who }) },
  { name: 'sendBack', input: () => ({ ...ward, note: 'xem lại', who }), edited: wardFile },
  {
    name: 'mendWardFile',
    input: (found) => ({ ...ward, findings: seen(found, wardFile), who }),
    edited: wardFile,
  },
  { name: 'adoptFile', input: () => ({ code: '01840', link: wardFile }) },
  { name: 'shareWard', input: () => ({ code: '01849' }) },
  { name: 'openNewYear', input: () => ({ bringForward: true }) },
  { name: 'describeWorkbook', input: () => ({}) },
  {
    name: 'addRegisterRow',
    input: () => ({
      sheet: 'Quỹ',
      values: {
        date: '16/5/2017',
        level: 'Thành hội',
        donor: 'Nông Thị Hoa',
        donorKind: 'Cá nhân',
        amount: '70000',
      },
      acceptedAt: 9,
    }),
  },
  { name: 'listTemplates', input: () => ({}) },
  { name: 'papersToPrint', input: () => ({ template: { name: 'Phiếu thu' } }) },
  { name: 'addTemplateSheets', input: () => ({}) },
  {
    name: 'recordPrinted',
    input: ({ world }) => {
      const { job } = must(
        world.call('papersToPrint', { template: { name: 'Phiếu thu' } }),
      ) as unknown as PapersReply;
      return {
        template: job.name,
        rows: job.rows.map(({ sheet, row, name, key }) => ({ sheet, row, name, key })),
        who,
      };
    },
  },
  { name: 'describeEntry', input: () => ({}) },
  { name: 'findRegisterRows', input: () => ({ query: 'ha van' }) },
  {
    name: 'lookAtMends',
    before: (found) => void must(found.world.call('mendFindings', { findings: seen(found), who })),
    input: () => ({}),
  },
  { name: 'boardOfWards', input: () => ({}) },
  { name: 'listWards', input: () => ({}) },
  { name: 'lookAtPeriod', input: () => ({}) },
  { name: 'previewGather', input: () => ({ wards: [ward] }) },
  { name: 'reportDocument', input: () => ({}) },
];

/** An older workbook of the same association, and blank spreadsheets to be filled. */
const olderFile = 'so-cu-cua-hoi-thanh-pho-1';
const blankFile = 'bang-tinh-trang-012345678';

const withFiles = ({ store }: Prepared): void => {
  store.put(
    spreadsheetOf(olderFile, {
      'Thiết lập': [
        ['Mục', 'Giá trị'],
        ['Người ký', 'Nông Thị Hương'],
      ],
      Quỹ: [headings.slice(0, 8), gift('c1', 'Đàm Văn Cũ', 40_000).slice(0, 8)],
      'Hoạt động': [
        ['Ngày', 'Cấp', 'Loại', 'Nội dung'],
        [may, 'Thành hội', 'Khác', 'Họp mặt đầu xuân'],
      ],
    }),
  );
  store.put(spreadsheetOf(blankFile, { 'Trang tính1': [] }));
};

/** Functions that need more files, or more in Drive, than the others. */
export const functionsWithFiles: readonly Tried[] = [
  {
    name: 'takeOverWorkbook',
    before: withFiles,
    usesDrive: true,
    input: () => ({ source: olderFile, isPreview: false }),
  },
  {
    name: 'fillNextYear',
    before: withFiles,
    usesDrive: true,
    input: () => ({ spreadsheetId: blankFile, bringForward: true }),
  },
  {
    name: 'fillWardWorkbook',
    before: withFiles,
    usesDrive: true,
    input: () => ({ code: '01849', spreadsheetId: blankFile }),
  },
  {
    name: 'revokeAccess',
    before: ({ world }) => void must(world.call('shareWard', { code: '01849' })),
    usesDrive: true,
    input: () => ({ code: '01849', email: 'thu@gmail.com' }),
  },
];

export const files = [cityId, wardFile, olderFile, blankFile];
