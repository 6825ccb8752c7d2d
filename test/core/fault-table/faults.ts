/** What is wrong in real sheets, class by class, in spellings of real sheets, and what is found of each. */
import { day, type TestCell } from '../book-of';
import type { Cells, Change, Typed } from './faulty-sample';

export interface Fault {
  /** What is typed, for people. */
  readonly typed: string;
  readonly changes: readonly Change[];
  /** [heading, severity, code and proposal]; none: it is understood, and nothing is to be said. */
  readonly found: readonly (readonly [heading: string, finding: string])[];
}

export interface FaultClass {
  readonly name: string;
  readonly faults: readonly Fault[];
}

/** One cell typed wrong; what is found stands in its own column. */
const cell =
  (sheet: Typed['sheet'], more: Cells = {}) =>
  (heading: string, value: TestCell, ...found: readonly string[]): Fault => ({
    typed: `${heading}: ${shownCell(value)}`,
    changes: [{ sheet, rows: [{ ...more, [heading]: value }] }],
    found: found.map((each) => [heading, each]),
  });

const shownCell = (value: TestCell) =>
  typeof value === 'object' && value !== null && 'date' in value
    ? `ngày ${value.date}`
    : JSON.stringify(value);

const gift = cell('Quỹ');
const ward = (text: string, ...found: string[]) => gift('Xã, phường', text, ...found);
const donor = (text: string, ...found: string[]) => gift('Người ủng hộ', text, ...found);
const amount = (value: TestCell, ...found: string[]) => gift('Số tiền', value, ...found);
const date = (value: TestCell, ...found: string[]) => gift('Ngày thu', value, ...found);
const household = cell('Đăng ký');
const phone = (value: TestCell, ...found: string[]) => household('Số điện thoại', value, ...found);
const title = (text: string, ...found: string[]) => household('Danh hiệu', text, ...found);
const clans = cell('Đăng ký', { 'Danh hiệu': 'Dòng họ học tập', 'Tên đăng ký': 'Chi hội Tổ 4' });
const communities = cell('Đăng ký', {
  'Danh hiệu': 'Cộng đồng học tập',
  'Tên đăng ký': 'Chi hội Tổ 4',
});

/** Two rows that are compared with each other. */
const twice = (
  typed: string,
  sheet: Typed['sheet'],
  one: Cells,
  other: Cells,
  ...found: Fault['found']
): Fault => ({
  typed,
  changes: [{ sheet, rows: [one, other] }],
  found,
});

const remade = (
  typed: string,
  remake: (rows: readonly (readonly TestCell[])[]) => readonly (readonly TestCell[])[],
  ...found: Fault['found']
): Fault => ({ typed, changes: [{ title: 'Quỹ', remake }], found });

const tidied = (text: string) => `suggestion untidy-text → ${text}`;
const wardIs = (name: string) => `suggestion ward-spelling → ${name}`;
const money = (đồng: number) => `error money-as-text → ${đồng}`;
const phoneIs = (digits: string) => `suggestion phone-spelling → ${digits}`;
const dayIs = (iso: string) => `error date-as-text → ${iso}`;
const titleIs = (name: string) => `suggestion list-spelling → ${name}`;

const ĐứcXuân = 'Phường Đức Xuân';
const minhKhai = 'Phường Nguyễn Thị Minh Khai';
const family = 'Gia đình học tập';
const inName = 'Tên đăng ký';

export const faultTable: readonly FaultClass[] = [
  {
    name: 'decomposed or half-composed Unicode',
    faults: [
      donor('Nguyễn Thị Én'.normalize('NFD'), tidied('Nguyễn Thị Én')),
      donor('Nguyê\u0303n Thị Én', tidied('Nguyễn Thị Én')),
      ward(ĐứcXuân.normalize('NFD'), wardIs(ĐứcXuân)),
    ],
  },
  {
    name: 'Ð, Ɖ, ð for Đ, đ',
    faults: [
      donor('\u00D0àm Văn \u00D0ông', tidied('Đàm Văn Đông')),
      donor('Công ty \u00F0iện lực', tidied('Công ty điện lực')),
      ward('Phường \u0189ức Xuân', wardIs(ĐứcXuân)),
    ],
  },
  {
    name: 'TCVN3, VNI, mojibake, lost letters',
    faults: [
      donor('Phßng Gi¸o dôc', 'suggestion text-tcvn3 → Phòng Giáo dục'),
      donor('Tr\u00ADêng THCS §øc Xu©n', 'suggestion text-tcvn3 → Trường THCS Đức Xuân'),
      donor('Tröôøng Tieåu hoïc', 'suggestion text-vni → Trường Tiểu học'),
      donor('Há»™i Khuyáº¿n há»c', 'suggestion text-mojibake → Hội Khuyến học'),
      donor('H?I KHUY?N H?C', 'warning text-lost-letters'),
      ward('Ph\u00ADêng §øc Xu©n', `suggestion text-tcvn3 → ${ĐứcXuân}`),
      ward('P. Ñöùc Xuaân', `suggestion text-vni → ${ĐứcXuân}`),
      title('Gia ®×nh hiÕu häc', `suggestion text-tcvn3 → ${family}`),
    ],
  },
  {
    name: 'tone placement',
    faults: [
      donor('Lý Thị Hoà'),
      ward('Phường Xuất Hoá', wardIs('Phường Xuất Hóa')),
      twice('Hoà, Hòa', 'Đăng ký', { [inName]: 'Mông Thị Hoà' }, { [inName]: 'Mông Thị Hòa' }, [
        inName,
        'error duplicate-row',
      ]),
      twice('Hoa, Hòa', 'Đăng ký', { [inName]: 'Mông Thị Hoa' }, { [inName]: 'Mông Thị Hòa' }),
    ],
  },
  {
    name: 'case, spaces, invisible characters',
    faults: [
      donor('  Lý  Văn Mông\u00A0', tidied('Lý Văn Mông')),
      donor('Lý\u200B Văn\tMông\n', tidied('Lý Văn Mông')),
      ward('phường  ĐỨC XUÂN', wardIs(ĐứcXuân)),
      gift('Loại', 'CÁ NHÂN', 'suggestion list-spelling → Cá nhân'),
    ],
  },
  {
    name: 'wards, hamlets and titles by other spellings',
    faults: [
      ...[
        'P. Đức Xuân',
        'P.Đức Xuân',
        'đức xuân',
        'Duc Xuan',
        'Đức Xuan',
        'ĐX',
        'Đ.Xuân',
        'P. ĐX',
      ].map((text) => ward(text, wardIs(ĐứcXuân))),
      ...['Ng. T. Minh Khai', 'N.T.M.Khai', 'NTMK', 'P. NTMK', 'Minh Khai'].map((text) =>
        ward(text, wardIs(minhKhai)),
      ),
      ward('Phong Quảng', 'error ward-unknown'),
      ward('Đồng Xuân', 'error ward-unknown'),
      ward('Phường Bắc Kạn', 'error ward-not-valid'),
      {
        typed: 'Xã, phường: "Đ.X" beside a Phường Đông Xuân',
        changes: [
          { sheet: 'Xã phường', rows: [{ Mã: '01999', Tên: 'Phường Đông Xuân' }] },
          { sheet: 'Quỹ', rows: [{ 'Xã, phường': 'Đ.X' }] },
        ],
        found: [['Xã, phường', `error ward-ambiguous (${ĐứcXuân}, Phường Đông Xuân)`]],
      },
      twice(
        'tổ 3, Tổ dân phố số 03',
        'Đăng ký',
        { 'Thôn, tổ': 'tổ 3' },
        { 'Thôn, tổ': 'Tổ dân phố số 03' },
        [inName, 'error duplicate-row'],
      ),
      twice(
        'Bản Đồn II, Bản Đồn 2',
        'Đăng ký',
        { 'Thôn, tổ': 'Bản Đồn II' },
        { 'Thôn, tổ': 'Bản Đồn 2' },
        [inName, 'error duplicate-row'],
      ),
      ...['GĐHT', 'Gia đình hiếu học', 'gia dinh hoc tap', 'GĐ học tập'].map((text) =>
        title(text, titleIs(family)),
      ),
      title('Gia đình văn hóa', 'error not-in-list'),
    ],
  },
  {
    name: 'money as text',
    faults: [
      ...['1.500.000', '1,500,000', '1 500 000đ', '1,5 triệu', '1.5tr', '1tr5', '1 triệu 500'].map(
        (text) => amount(text, money(1_500_000)),
      ),
      ...['500.000 VNĐ', '500k', '500 ngàn', 'năm trăm nghìn'].map((text) =>
        amount(text, money(500_000)),
      ),
      amount('5.000.000đ (Năm triệu đồng)', money(5_000_000)),
      amount('61 triệu 600 nghìn', money(61_600_000), 'warning amount-outlier'),
      amount('1,2 tỷ', money(1_200_000_000), 'warning amount-outlier'),
      ...['1.500', '500', '2tr - 3tr', '5.000.000đ (Năm trăm nghìn đồng)'].map((text) =>
        amount(text, 'error money-unclear'),
      ),
      amount('chưa nộp', 'error not-money'),
      amount(day('05/5/2017'), 'error date-for-number'),
      amount(250.5, 'error not-whole'),
      amount(300, 'warning amount-small'),
      amount(900_000_000, 'warning amount-outlier'),
    ],
  },
  {
    name: 'dates',
    faults: [
      date('30/6/2017', dayIs('2017-06-30')),
      date('4-7-2017', dayIs('2017-07-04'), 'warning date-outside-period'),
      date('15.5.2017', dayIs('2017-05-15')),
      date('20/062017', dayIs('2017-06-20')),
      date('6/2017', 'error date-unclear'),
      date('05/25/2017', 'error date-swapped → 2017-05-25'),
      date('31/02/2017', 'error date-impossible'),
      date('hôm qua', 'error not-a-date'),
      date(2017, 'error not-a-date'),
      date(42_870, 'suggestion date-as-number → 2017-05-15'),
      date(day('15/5/2016'), 'warning date-outside-period'),
      date(day('15/5/2027'), 'warning date-in-future'),
    ],
  },
  {
    name: 'the same household, donor or pupil twice',
    faults: [
      twice('all equal', 'Đăng ký', {}, {}, [inName, 'error duplicate-row']),
      twice('year of birth blank', 'Đăng ký', {}, { 'Năm sinh': null }, [
        inName,
        'warning likely-duplicate',
      ]),
      twice('another year of birth', 'Đăng ký', {}, { 'Năm sinh': 1980 }),
      twice('Ông', 'Đăng ký', {}, { [inName]: 'Ông Mông Thế Anh' }, [
        inName,
        'warning likely-duplicate',
      ]),
      twice('Cty', 'Quỹ', { 'Người ủng hộ': 'Công ty TNHH X' }, { 'Người ủng hộ': 'Cty TNHH X' }, [
        'Người ủng hộ',
        'warning likely-duplicate',
      ]),
      twice(
        'one receipt, two donors',
        'Quỹ',
        { 'Số phiếu': '901' },
        { 'Số phiếu': '901', 'Người ủng hộ': 'Triệu Thị Mùi' },
        ['Số phiếu', 'warning receipt-repeated'],
      ),
      twice('one pupil, two awards', 'Khen thưởng', {}, { Ngày: day('20/6/2017') }, [
        'Họ và tên',
        'warning likely-duplicate',
      ]),
    ],
  },
  {
    name: 'phones',
    faults: [
      phone(912_345_678, phoneIs('0912345678')),
      ...['0912.345.678', '+84 912 345 678'].map((text) => phone(text, phoneIs('0912345678'))),
      phone('01202345678', phoneIs('0702345678')),
      phone('01692345678', phoneIs('0392345678')),
      phone('0186 234 5678', phoneIs('0562345678')),
      phone('0209 3812 345', phoneIs('02093812345')),
      phone('0912345678 / 0988777666', 'warning phone-unclear'),
      phone('12345', 'warning not-a-phone'),
    ],
  },
  {
    name: 'subtotals, titles above, inserted and renamed columns',
    faults: [
      {
        typed: 'Cộng phường Đức Xuân',
        changes: [
          {
            sheet: 'Quỹ',
            rows: [
              {
                'Ngày thu': null,
                'Cấp thu': null,
                'Xã, phường': null,
                Loại: null,
                'Người ủng hộ': 'Cộng phường Đức Xuân',
              },
            ],
          },
        ],
        found: [['Người ủng hộ', 'warning subtotal-row']],
      },
      remade('title rows above', (rows) => [['SỔ QUỸ KHUYẾN HỌC NĂM 2017'], [], ...rows]),
      remade('an inserted column', (rows) =>
        rows.map(([first, ...others], row) => [first, row === 0 ? 'Người ghi' : 'Lan', ...others]),
      ),
      remade('renamed headings', ([header = [], ...rows]) => [
        header.map((heading) =>
          heading === 'Số tiền'
            ? 'SỐ TIỀN (đồng)'
            : heading === 'Người ủng hộ'
              ? 'Họ tên'
              : heading,
        ),
        ...rows,
      ]),
      remade('headings once more below', (rows) => [...rows, rows[0] ?? []]),
      remade(
        'a required column missing',
        ([header = [], ...rows]) => [
          header.map((heading) => (heading === 'Số tiền' ? 'Ghi' : heading)),
          ...rows,
        ],
        ['Số tiền', 'error column-missing'],
      ),
    ],
  },
  {
    name: 'figures that contradict each other',
    faults: [
      communities('Số lượng', '91/74', 'error not-a-count'),
      { ...clans('Số lượng', 119_127), found: [['Số dòng họ', 'warning registered-above-total']] },
      clans('Số lượng', '18 hộ', 'error count-as-text', 'warning unit-title-mismatch'),
      household('Số lượng', '18 hộ', 'error count-as-text → 18'),
      household(inName, 'Dòng họ Mông', 'warning unit-title-mismatch'),
      {
        ...cell('Khen thưởng')('Mức thưởng', 90_000_000),
        found: [
          ['', 'warning spending-above-fund'],
          ['Mức thưởng', 'warning amount-outlier'],
        ],
      },
      {
        ...cell('Đăng ký', {
          'Ngày đăng ký': day('15/02/2016'),
          'Danh hiệu': 'Dòng họ học tập',
          'Tên đăng ký': 'Chi hội Tổ 4',
          'Kết quả': 'Đạt',
          'Ngày công nhận': day('20/5/2017'),
        })('Số lượng', 4),
        found: [['Tên', 'warning achieved-above-registered']],
      },
    ],
  },
];
