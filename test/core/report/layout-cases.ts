/** Reports that are hard to lay out, by name. */
import type { Target } from '../../../src/core/figures/targets';
import type { ReportInput } from '../../../src/core/report/input';
import { bacKanSettings, bacKanValues, ward, type Made } from './made-figures';

const longName = 'Phường Nguyễn Thị Minh Khai và các khu vực lân cận '.repeat(4).slice(0, 200);
const hugeValues = Object.fromEntries(
  Object.entries(bacKanValues).map(([id, value]) => [
    id,
    id.endsWith('amount') ? 1_000_000_000_000 : value,
  ]),
);
export const yearValues = {
  ...bacKanValues,
  'achieved.family': 8512,
  'achieved.clan': 8,
  'achieved.community': 110,
  'achieved.unit': 24,
  'registered.citizen': 1200,
  'achieved.citizen': 1100,
  'registered.commune': 8,
  'achieved.commune': 8,
};
const targets = new Map<string, Target>([
  ['fund.city.amount', { plan: 40_000_000, previous: 36_200_000 }],
]);
const manyWards = Array.from({ length: 300 }, (_, order) =>
  ward(String(order), order % 10 === 0 ? longName : `Xã Dương Quang ${order}`),
);
const longText = 'Tiếp tục kiện toàn tổ chức Hội, phát triển hội viên. '.repeat(300).trim();

type Case = readonly ['upright' | 'across', Made, Partial<ReportInput>?];

export const cases: Readonly<Record<string, Case>> = {
  'nothing at all': ['upright', { wards: [] }],
  'nothing but wards': ['upright', {}],
  'the report of Bắc Kạn': [
    'upright',
    { values: bacKanValues },
    { settings: bacKanSettings, targets },
  ],
  'one ward': ['upright', { values: bacKanValues, wards: [ward('1', 'Phường Đức Xuân')] }],
  'a year': [
    'across',
    { values: yearValues, to: '2017-12-31' },
    { settings: bacKanSettings, targets },
  ],
  'a year, amounts of 10^12': [
    'across',
    { values: { ...yearValues, ...hugeValues }, to: '2017-12-31' },
    { targets },
  ],
  'amounts of 10^12': ['across', { values: hugeValues }, { targets }],
  'names without a space': [
    'upright',
    { values: bacKanValues, wards: [ward('1', 'W'.repeat(200))] },
  ],
  '300 wards': [
    'upright',
    { values: bacKanValues, wards: manyWards },
    { settings: bacKanSettings },
  ],
  'long settings': [
    'upright',
    { values: bacKanValues },
    {
      settings: {
        ...bacKanSettings,
        association: longName,
        parentBody: longName,
        ownLevel: longName,
        signer: longName,
        signerTitle: longName,
        recipients: Array.from({ length: 20 }, () => longName).join(';'),
      },
    },
  ],
  'a very long text': [
    'upright',
    {},
    { narrative: { limits: [], plans: [longText], requests: [] } },
  ],
};
