/** docs/du-lieu.md: sheets, columns, lists, settings and indicators, from their definitions. */
import { builtInIndicators, type Indicator } from '../../src/core/figures/indicators';
import type { ColumnType } from '../../src/core/schema/column-type';
import { allTables, ownTables } from '../../src/core/schema/all';
import { journal } from '../../src/core/schema/managed-sheets';
import { coordinatorLevel } from '../../src/core/schema/levels';
import { builtInLists, listNames } from '../../src/core/schema/lists';
import { paperTables } from '../../src/core/schema/paper-sheets';
import { proposals } from '../../src/core/schema/registers/registrations';
import { submissions } from '../../src/core/schema/managed-sheets';
import {
  columnOf,
  type Column,
  type Presence,
  type ProductRule,
  type Table,
} from '../../src/core/schema/table';
import { settingDefinitions } from '../../src/core/schema/settings';
import { unitTreeTable } from '../../src/warehouse/unit-tree';
import { code, generatedNote, page, table } from './markdown';

const kindNames: Readonly<Record<ColumnType['name'], string>> = {
  text: 'chữ',
  name: 'chữ',
  date: 'ngày',
  money: 'số tiền (đồng)',
  count: 'số nguyên',
  year: 'năm',
  phone: 'số điện thoại',
  list: 'chọn trong danh sách',
  ward: 'xã, phường',
};

const settingKinds = {
  text: 'chữ',
  date: 'ngày',
  money: 'số tiền (đồng)',
  count: 'số nguyên',
  choice: 'chọn một',
} as const;

function kindWords({ name, rule }: ColumnType): string {
  return rule?.kind === 'list' ? `danh sách “${rule.list}”` : kindNames[name];
}

/** When a row must have a value, in words that name columns by their headings. */
function presenceWords(owner: Table, presence: Presence): string {
  if (presence === 'required') return 'có';
  if (presence === 'optional') return '';
  if ('requiredUnlessFilled' in presence) {
    return `có, nếu trống “${columnOf(owner, presence.requiredUnlessFilled).heading}”`;
  }
  const { column, oneOf } = presence.requiredUnless;
  const usual = oneOf[coordinatorLevel].join(', ');
  const ofCommune = oneOf['Xã, phường'].join(', ');
  const words = `có, trừ khi “${columnOf(owner, column).heading}” là ${usual}`;
  return ofCommune === usual ? words : `${words} (ở sổ của xã, phường: ${ofCommune})`;
}

function columnRow(owner: Table, column: Column): readonly string[] {
  return [
    column.inHeader === 'required' ? `**${column.heading}**` : column.heading,
    presenceWords(owner, column.inRow),
    kindWords(column.kind),
    column.help,
    column.example,
    column.aliases.join('; '),
  ];
}

function tableSection(one: Table): readonly string[] {
  return [
    `### ${one.sheet}`,
    '',
    one.purpose,
    '',
    ...table(
      ['Cột', 'Bắt buộc ghi', 'Loại', 'Ý nghĩa', 'Ví dụ', 'Tên cột khác được hiểu'],
      one.columns.map((column) => columnRow(one, column)),
    ),
    '',
  ];
}

function productWords(owner: Table, { product, count, rate }: ProductRule): string {
  const heading = (key: string) => columnOf(owner, key).heading;
  return `Cộng “${heading(product)}” (trống là ${heading(count)} × ${heading(rate)})`;
}

function measureWords({ measure, table: owner, countedBy }: Indicator): string {
  const heading = 'column' in measure ? `“${columnOf(owner, measure.column).heading}”` : '';
  switch (measure.kind) {
    case 'rows':
      return 'Đếm dòng';
    case 'sum':
      return `Cộng ${heading}${columnOf(owner, measure.column).blank === 1 ? ' (trống là 1)' : ''}${countedBy === 'recognition' ? ', theo ngày công nhận' : ''}`;
    case 'amount':
      return owner.product === undefined ? 'Cộng “Số tiền”' : productWords(owner, owner.product);
    case 'received':
      return 'Của các cam kết trong kỳ: cộng “Số tiền” ở trang “Quỹ” của cùng người ủng hộ từ ngày cam kết đến cuối kỳ, nhiều nhất bằng số cam kết';
    case 'distinct-names':
      return `Số ${heading} khác nhau; mỗi dòng “Ẩn danh” là một`;
    case 'newest':
      return `${heading} của dòng mới nhất từng đơn vị đến ngày cuối kỳ`;
    case 'given':
      return 'Các mục “Tồn quỹ đầu kỳ”; kỳ bắt đầu ngày khác thì cộng thêm thu, trừ chi ở giữa';
    case 'combined':
      return measure.parts
        .map(
          ({ id, sign }, order) => `${sign === 1 ? (order === 0 ? '' : '+ ') : '− '}${labelOf(id)}`,
        )
        .join(' ');
    case 'ratio':
      return `${labelOf(measure.of)}${measure.times === 1 ? '' : ` × ${measure.times}`} : ${measure.over === undefined ? 'Dân số' : labelOf(measure.over)}, làm tròn`;
  }
}

const labelOf = (id: string) => `“${builtInIndicators.find((one) => one.id === id)?.label ?? id}”`;

function filterWords({ table: owner, filters }: Indicator): string {
  return filters
    .map(({ column, oneOf, noneOf = [] }) => {
      const { heading } = columnOf(owner, column);
      return oneOf === undefined
        ? `${heading} khác ${noneOf.join(', ')}`
        : `${heading}: ${oneOf.join(' / ')}`;
    })
    .join('; ');
}

export function dataDictionary(): string {
  return page(
    generatedNote,
    '',
    '# Từ điển dữ liệu',
    '',
    'Sổ có những trang nào, mỗi trang có những cột nào, và báo cáo cộng từ đâu. Cột **in đậm** phải có ở dòng tiêu đề; cột khác có thể không có. Tiện ích tìm cột theo tên nên thứ tự cột, cột thêm và dòng tên sổ ở trên không ảnh hưởng gì.',
    '',
    '## Trang để ghi',
    '',
    ...allTables.flatMap(tableSection),
    '## Trang của các mẫu giấy',
    '',
    'Hai trang này không bắt buộc: không có thì dùng các mẫu và bộ tiêu chí có sẵn.',
    '',
    ...paperTables.flatMap(tableSection),
    'Ở các trang “Đăng ký”, “Quỹ”, “Khen thưởng”, “Hoạt động”, “Tổ chức Hội”, tiện ích thêm hai cột của mình: “Kiểm tra” (dòng này sai gì) và, khi đã thu số liệu, “Nguồn” (mã xã, phường của dòng). Không ghi gì vào hai cột này.',
    '',
    '## Trang do tiện ích ghi',
    '',
    'Ngoài các trang dưới đây, tiện ích ghi “Tổng hợp” (báo cáo), “Lỗi” (mọi chỗ cần xem, có liên kết tới ô) và các danh sách để công bố. Các trang này được ghi lại mỗi lần chạy; trang đã sửa tay thì tiện ích hỏi trước.',
    '',
    ...[...ownTables, journal, submissions, proposals].flatMap(tableSection),
    '## Trang chỉ dùng với kho số liệu',
    '',
    ...tableSection(unitTreeTable),
    '## Mục của trang “Thiết lập”',
    '',
    ...table(
      ['Mục', 'Loại', 'Ý nghĩa', 'Mẫu ghi sẵn'],
      settingDefinitions.map(({ item, kind, choices, note, initial }) => [
        item,
        choices === undefined ? settingKinds[kind] : choices.join(' / '),
        note,
        initial ?? '',
      ]),
    ),
    '',
    '## Danh sách',
    '',
    'Giá trị có sẵn. Hội thêm giá trị hoặc tên khác của mình ở trang “Danh mục”.',
    '',
    ...table(
      ['Danh sách', 'Giá trị', 'Tên khác được hiểu'],
      listNames.flatMap((list) =>
        builtInLists[list].map(({ value, aliases }, order) => [
          order === 0 ? `**${list}**` : '',
          value,
          aliases.join('; '),
        ]),
      ),
    ),
    '',
    '## Chỉ số của báo cáo',
    '',
    'Một dòng được tính khi ngày của dòng nằm trong kỳ và dòng không có lỗi. Ba cột đầu của bảng: mã dùng khi xuất số liệu, tên ở trang “Chỉ tiêu” và trong báo cáo, đơn vị.',
    '',
    ...table(
      ['Mã', 'Chỉ số', 'Đơn vị', 'Trang', 'Chỉ tính dòng có', 'Cách tính'],
      builtInIndicators.map((one) => [
        code(one.id),
        one.label,
        one.unit,
        one.table.sheet,
        filterWords(one),
        measureWords(one),
      ]),
    ),
  );
}
