/**
 * The usual forms of the level above, as documents with codes in their cells: organisation, models,
 * fund, awards. The .xlsx files in docs/bieu-mau and the sheets that the add-on makes come from
 * these; provinces have forms of their own, for which these are something to begin with.
 */
import type {
  Block,
  Letterhead,
  ReportDocument,
  Signature,
  Table,
  TableColumn,
  TableRow,
} from '../../report/document';
import { letterheadWords } from '../../report/labels';
import { builtInLists } from '../../schema/lists';
import { titleKinds } from '../../figures/indicators';

export interface UsualForm {
  /** By which `report --form` knows it; the name of its file. */
  readonly name: string;
  /** Of its sheet. */
  readonly title: string;
  readonly document: ReportDocument;
}

const code = (id: string, choice?: string) =>
  choice === undefined ? `{{${id}}}` : `{{${id}|${choice}}}`;
const setting = (item: string) => code(`setting:${item}`);

/** A column of figures: its heading, and the code of its cells. */
interface CodeColumn {
  readonly column: TableColumn;
  readonly code: string;
}

const figure = (
  heading: string,
  of: string,
  options: Partial<Pick<TableColumn, 'group' | 'unit' | 'format'>> = {},
): CodeColumn => ({
  column: { heading, align: 'right', format: 'count', ...options },
  code: of,
});

const percent = (heading: string, of: string, group?: string): CodeColumn =>
  figure(heading, of, { format: 'points', ...(group !== undefined && { group }) });

const order: TableColumn = { heading: 'STT', align: 'center', format: 'count' };
const named = (heading: string): TableColumn => ({ heading, align: 'left', format: 'count' });

/**
 * A row for each unit, and what they are together with what belongs to none of them.
 * @param hasOwn whether the association itself may have figures beside those of its units
 */
function byUnit(caption: string, figures: readonly CodeColumn[], hasOwn = true): Table {
  const codes = figures.map((one) => one.code);
  const own = codes.map((one) => one.replace('}}', '|own}}'));
  return {
    kind: 'table',
    caption,
    columns: [order, named('Đơn vị'), ...figures.map(({ column }) => column)],
    hasColumnNumbers: true,
    rows: [
      { cells: [1, '{{unit}}', ...codes] },
      ...(hasOwn ? [{ cells: [null, 'Của Hội, không theo đơn vị', ...own] }] : []),
      { kind: 'total', cells: [null, 'Tổng cộng', ...codes] },
    ],
  };
}

/** Rows that are the same in every association; a row without codes is a heading. */
function ofRows(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly [name: string, ...codes: string[]])[],
): Table {
  let number = 0;
  return {
    kind: 'table',
    caption,
    columns: [order, ...columns],
    hasColumnNumbers: true,
    rows: rows.map(([name, ...codes]): TableRow => {
      if (codes.length > 0) number += 1;
      const blanks = columns.slice(1 + codes.length).map(() => null);
      return {
        ...(codes.length === 0 && { kind: 'total' }),
        cells: [codes.length === 0 ? null : number, name, ...codes, ...blanks],
      };
    }),
  };
}

const money: TableColumn = {
  heading: 'Số tiền',
  unit: 'đồng',
  align: 'right',
  format: 'count',
};
const count = (heading: string): TableColumn => ({ heading, align: 'right', format: 'count' });
const share = (heading: string): TableColumn => ({ heading, align: 'right', format: 'points' });

const letterhead: Letterhead = {
  kind: 'letterhead',
  parentBody: setting('Cơ quan chủ quản'),
  association: setting('Tên Hội'),
  nation: letterheadWords.nation,
  number: '',
  placeAndDate: `${setting('Địa danh')}, ${letterheadWords.noDate}`,
  attachment: '',
};

const signature: Signature = {
  kind: 'signature',
  recipientsHeading: '',
  recipients: [],
  signerTitle: [setting('Chức vụ người ký')],
  signer: setting('Người ký'),
};

const form = (
  name: string,
  title: string,
  heading: string,
  tables: readonly Table[],
): UsualForm => {
  const blocks: readonly Block[] = [
    letterhead,
    { kind: 'title', name: heading, subject: 'Kỳ báo cáo: {{period}}' },
    ...tables,
    signature,
  ];
  return { name, title, document: { blocks } };
};

const organisation = form('to-chuc', 'Biểu 1 Tổ chức Hội', 'BIỂU 1. TỔ CHỨC HỘI VÀ HỘI VIÊN', [
  byUnit(
    'Tổ chức Hội, hội viên theo đơn vị',
    [
      figure('Dân số', code('unit:Dân số')),
      figure('Tổng', code('chapters.total'), { group: 'Chi hội' }),
      figure('Thôn, tổ', code('chapters.hamlet'), { group: 'Chi hội' }),
      figure('Trường học', code('chapters.school'), { group: 'Chi hội' }),
      figure('Cơ quan', code('chapters.office'), { group: 'Chi hội' }),
      figure('Dòng họ', code('boards.clan'), { group: 'Ban khuyến học' }),
      figure('Khác', code('boards.other'), { group: 'Ban khuyến học' }),
      figure('Tổng số', code('members.total'), { group: 'Hội viên' }),
      figure('Nữ', code('members.women'), { group: 'Hội viên' }),
      figure('Đảng viên', code('members.party'), { group: 'Hội viên' }),
      figure('Mới', code('members.new'), { group: 'Hội viên' }),
      percent('Trên dân số (%)', code('members.share'), 'Hội viên'),
      figure('Đã cấp thẻ', code('members.carded'), { group: 'Hội viên' }),
      figure('Đóng hội phí', code('members.paid'), { group: 'Hội viên' }),
    ],
    false,
  ),
]);

/** What there are of each title's kind; of a title of cấp xã nothing is counted. */
const wholes: Readonly<Record<string, string>> = {
  family: 'Số hộ',
  clan: 'Số dòng họ',
  community: 'Số thôn tổ',
  unit: 'Số đơn vị',
  citizen: 'Người lớn',
};

const titleRows = titleKinds.map(({ key }, at): readonly [string, ...string[]] => {
  const title = builtInLists['Danh hiệu'][at]?.value ?? '';
  const whole = wholes[key];
  const [registered, achieved] = [`registered.${key}`, `achieved.${key}`];
  return whole === undefined
    ? [title, '', code(registered), '', code(achieved), '']
    : [
        title,
        code(`unit:${whole}`),
        code(registered),
        code(registered, 'share'),
        code(achieved),
        code(achieved, 'share'),
      ];
});

const communeGrades = [
  ['Trong đó cấp xã mức độ 1', 'level1'],
  ['Trong đó cấp xã mức độ 2', 'level2'],
] as const;

const shortNames: Readonly<Record<string, string>> = {
  family: 'Gia đình',
  clan: 'Dòng họ',
  community: 'Cộng đồng',
  unit: 'Đơn vị',
  citizen: 'Công dân',
};

const models = form('mo-hinh', 'Biểu 2 Mô hình học tập', 'BIỂU 2. CÁC MÔ HÌNH HỌC TẬP', [
  ofRows(
    'Danh hiệu của cả Hội',
    [
      named('Danh hiệu'),
      count('Tổng số'),
      count('Đăng ký'),
      share('Tỷ lệ đăng ký (%)'),
      count('Đạt'),
      share('Tỷ lệ đạt (%)'),
    ],
    [
      ...titleRows,
      ...communeGrades.map(([name, key]): readonly [string, ...string[]] => [
        name,
        '',
        '',
        '',
        code(`achieved.commune.${key}`),
        '',
      ]),
    ],
  ),
  byUnit(
    'Danh hiệu theo đơn vị',
    Object.entries(shortNames).flatMap(([key, group]) => [
      figure('Đăng ký', code(`registered.${key}`), { group }),
      figure('Đạt', code(`achieved.${key}`), { group }),
    ]),
  ),
]);

const fund = form('quy', 'Biểu 3 Quỹ Khuyến học', 'BIỂU 3. QUỸ KHUYẾN HỌC', [
  ofRows(
    'Thu, chi, tồn của cả Hội (sổ theo dõi, không thay cho sổ kế toán)',
    [named('Nội dung'), money],
    [
      ['Tồn đầu kỳ', code('fund.opening.amount')],
      ['Thu trong kỳ'],
      ['Vận động được', code('fund.total.amount')],
      ['Trong đó: heo đất', code('fund.pig.amount')],
      ['Trong đó: hiện vật quy tiền', code('fund.inkind.amount')],
      ['Hội phí', code('fund.fee.amount')],
      ['Chi trong kỳ'],
      ['Khen thưởng', code('spend.award.amount')],
      ['Học bổng', code('spend.scholarship.amount')],
      ['Hỗ trợ', code('spend.support.amount')],
      ['Hoạt động', code('spend.activity.amount')],
      ['Khác', code('spend.other.amount')],
      ['Tổng chi', code('spend.total.amount')],
      ['Tồn cuối kỳ', code('fund.balance.amount')],
      ['Theo dõi riêng'],
      ['Cấp Hội khác chuyển đến', code('fund.transfer.amount')],
      ['Chuyển cấp Hội khác', code('spend.transfer.amount')],
      ['Cam kết ủng hộ trong kỳ', code('pledge.amount')],
      ['Đã nhận theo cam kết (nằm trong số vận động được)', code('pledge.received.amount')],
      ['Vận động được bình quân đầu người', code('fund.perhead.amount')],
    ],
  ),
  byUnit('Thu, chi theo đơn vị', [
    figure('Vận động được', code('fund.total.amount'), { unit: 'đồng' }),
    figure('Hội phí', code('fund.fee.amount'), { unit: 'đồng' }),
    figure('Heo đất', code('fund.pig.amount'), { unit: 'đồng' }),
    figure('Số heo', code('fund.pig.count')),
    figure('Chi', code('spend.total.amount'), { unit: 'đồng' }),
  ]),
]);

const awards = form('khen-thuong', 'Biểu 4 Khen thưởng', 'BIỂU 4. KHEN THƯỞNG, HỌC BỔNG', [
  ofRows(
    'Khen thưởng, học bổng của cả Hội',
    [named('Đối tượng'), count('Số suất'), count('Số người'), money],
    [
      ...(
        [
          ['Giáo viên', 'teacher'],
          ['Học sinh (giỏi, tiên tiến, nghèo vượt khó)', 'pupil'],
        ] as const
      ).map(([name, key]): readonly [string, ...string[]] => [
        name,
        code(`award.${key}.count`),
        code(`award.${key}.count`, 'persons'),
        code(`award.${key}.amount`),
      ]),
      ...(
        [
          ['Thi đỗ đại học', 'university'],
          ['Học bổng', 'scholarship'],
          ['Tập thể, gia đình, khác', 'other'],
        ] as const
      ).map(([name, key]): readonly [string, ...string[]] => [
        name,
        code(`award.${key}.count`),
        '',
        code(`award.${key}.amount`),
      ]),
      ['Cộng', '', '', code('award.amount')],
      ['Nguồn'],
      ['Chi khen thưởng từ Quỹ', '', '', code('spend.award.amount')],
      ['Chi học bổng từ Quỹ', '', '', code('spend.scholarship.amount')],
    ],
  ),
  byUnit('Khen thưởng, học bổng theo đơn vị', [
    figure('Giáo viên', code('award.teacher.count'), { group: 'Số suất' }),
    figure('Học sinh', code('award.pupil.count'), { group: 'Số suất' }),
    figure('Đỗ đại học', code('award.university.count'), { group: 'Số suất' }),
    figure('Học bổng', code('award.scholarship.count'), { group: 'Số suất' }),
    figure('Số tiền', code('award.amount'), { unit: 'đồng' }),
  ]),
]);

export const usualForms: readonly UsualForm[] = [organisation, models, fund, awards];
