/** The settings of the workbook, one definition each, and the value that they are read into. */
import { coordinatorLevel, type Level } from './levels';

/** One setting: its name in the column Mục, its kind, and how set-up explains it. */
export interface SettingDefinition {
  readonly key: keyof Settings;
  readonly item: string;
  readonly kind: 'text' | 'date' | 'money' | 'count' | 'choice';
  /** The allowed texts of a choice; the first is the default. */
  readonly choices?: readonly string[];
  /** Of money of a level: only workbooks of the levels above it have the item. */
  readonly level?: Level;
  /** What set-up writes into a new workbook. */
  readonly initial?: string;
  readonly note: string;
}

/** Every setting read; a text that is not set is '', a date or an amount null. Dates are day serials. */
export interface Settings {
  readonly parentBody: string;
  readonly association: string;
  readonly ownLevel: string;
  /** The word for the units below; '': by the own level. */
  readonly unitsBelow: string;
  readonly place: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly periodName: string;
  readonly deadline: number | null;
  readonly reportNumber: string;
  readonly reportDate: number | null;
  readonly decisionNumber: string;
  readonly decisionDate: number | null;
  readonly signerTitle: string;
  readonly signer: string;
  readonly recipients: string;
  readonly writing: string;
  readonly numberWords: string;
  /** Of the own level; of the levels below. */
  readonly openingBalance: number | null;
  readonly openingBalanceOfWards: number | null;
  readonly openingBalanceOfChapters: number | null;
  /** null: the sum of the units'. */
  readonly population: number | null;
  readonly templateVersion: string;
}

export const settingDefinitions: readonly SettingDefinition[] = [
  {
    key: 'parentBody',
    item: 'Cơ quan chủ quản',
    kind: 'text',
    note: 'Dòng trên cùng bên trái của báo cáo.',
  },
  {
    key: 'association',
    item: 'Tên Hội',
    kind: 'text',
    note: 'Tên đầy đủ của Hội, in đậm trong báo cáo.',
  },
  {
    key: 'ownLevel',
    item: 'Tên cấp Hội',
    kind: 'text',
    initial: coordinatorLevel,
    note: 'Từ chỉ cấp của Hội: Thành hội, Tỉnh hội, Hội xã, Hội phường…',
  },
  {
    key: 'unitsBelow',
    item: 'Đơn vị trực thuộc',
    kind: 'text',
    note: 'Từ chỉ các đơn vị bên dưới: xã, phường; thôn, tổ dân phố; chi hội… Để trống: theo Tên cấp Hội.',
  },
  { key: 'place', item: 'Địa danh', kind: 'text', note: 'Nơi ghi trước ngày tháng của báo cáo.' },
  { key: 'from', item: 'Từ ngày', kind: 'date', note: 'Ngày đầu của kỳ báo cáo.' },
  { key: 'to', item: 'Đến ngày', kind: 'date', note: 'Ngày cuối của kỳ báo cáo.' },
  {
    key: 'periodName',
    item: 'Tên kỳ',
    kind: 'text',
    note: 'Để trống: tên kỳ được suy ra từ hai ngày trên.',
  },
  { key: 'deadline', item: 'Hạn nộp', kind: 'date', note: 'Hạn xã, phường nộp số liệu.' },
  { key: 'reportNumber', item: 'Số báo cáo', kind: 'text', note: 'Ví dụ: 05/BC-HKH.' },
  { key: 'reportDate', item: 'Ngày báo cáo', kind: 'date', note: 'Ngày ký báo cáo.' },
  {
    key: 'decisionNumber',
    item: 'Số quyết định',
    kind: 'text',
    note: 'Số quyết định công nhận, khen thưởng in trên giấy chứng nhận, ví dụ: 12/QĐ-HKH.',
  },
  {
    key: 'decisionDate',
    item: 'Ngày quyết định',
    kind: 'date',
    note: 'Ngày ký quyết định đó.',
  },
  {
    key: 'signerTitle',
    item: 'Chức vụ người ký',
    kind: 'text',
    initial: 'CHỦ TỊCH',
    note: 'Ví dụ: CHỦ TỊCH; hoặc PHÓ CHỦ TỊCH (tự thêm “KT. CHỦ TỊCH”). Ký thừa lệnh: TL. BAN THƯỜNG VỤ; CHÁNH VĂN PHÒNG.',
  },
  { key: 'signer', item: 'Người ký', kind: 'text', note: 'Họ tên người ký.' },
  {
    key: 'recipients',
    item: 'Nơi nhận',
    kind: 'text',
    note: 'Các nơi nhận, cách nhau bằng dấu chấm phẩy.',
  },
  {
    key: 'writing',
    item: 'Cách ghi số liệu',
    kind: 'choice',
    choices: ['Làm tròn', 'Chính xác'],
    initial: 'Làm tròn',
    note: 'Làm tròn (hơn 8.660) hoặc Chính xác (8.664).',
  },
  {
    key: 'numberWords',
    item: 'Cách đọc số',
    kind: 'choice',
    choices: ['nghìn, linh, tỷ', 'ngàn, lẻ, tỉ'],
    initial: 'nghìn, linh, tỷ',
    note: 'nghìn, linh, tỷ hoặc ngàn, lẻ, tỉ.',
  },
  {
    key: 'openingBalance',
    item: 'Tồn quỹ đầu kỳ',
    kind: 'money',
    note: 'Số dư Quỹ đầu kỳ của cấp Hội giữ sổ, bằng đồng.',
  },
  {
    key: 'openingBalanceOfWards',
    item: 'Tồn quỹ đầu kỳ xã, phường',
    kind: 'money',
    level: 'Xã, phường',
    note: 'Số dư Quỹ đầu kỳ của các Hội xã, phường, bằng đồng.',
  },
  {
    key: 'openingBalanceOfChapters',
    item: 'Tồn quỹ đầu kỳ chi hội',
    kind: 'money',
    level: 'Chi hội',
    note: 'Số dư Quỹ đầu kỳ của các Chi hội, bằng đồng.',
  },
  {
    key: 'population',
    item: 'Dân số',
    kind: 'count',
    note: 'Tổng số dân. Để trống: cộng dân số các đơn vị trực thuộc.',
  },
  {
    key: 'templateVersion',
    item: 'Phiên bản mẫu',
    kind: 'text',
    note: 'Tiện ích tự ghi. Không sửa.',
  },
];

export const noSettings: Settings = {
  parentBody: '',
  association: '',
  ownLevel: '',
  unitsBelow: '',
  place: '',
  from: null,
  to: null,
  periodName: '',
  deadline: null,
  reportNumber: '',
  reportDate: null,
  decisionNumber: '',
  decisionDate: null,
  signerTitle: '',
  signer: '',
  recipients: '',
  writing: '',
  numberWords: '',
  openingBalance: null,
  openingBalanceOfWards: null,
  openingBalanceOfChapters: null,
  population: null,
  templateVersion: '',
};
