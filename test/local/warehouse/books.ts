/** Small workbooks of wards to publish, and what a warehouse then holds. */
import { openDuckDB } from '../../../src/local/warehouse/duckdb';
import { day, type TestCell } from '../../core/book-of';

type Rows = readonly (readonly TestCell[])[];

export const wardRows: Rows = [
  ['Mã', 'Tên'],
  ['01840', 'Phường Đức Xuân'],
  ['01843', 'Phường Phùng Chí Kiên'],
];

const may = day('15/5/2017');

export interface BookOptions {
  /** Families registered, row by row. */
  readonly families?: readonly number[];
  readonly ward?: string;
  readonly donors?: readonly string[];
  readonly settings?: Rows;
}

export const halfYear: Rows = [
  ['Mục', 'Giá trị'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('30/6/2017')],
];

/** A workbook with registrations of one ward, and gifts of 100.000 đồng to the association. */
export function bookOfWard({
  families = [],
  ward = 'Phường Đức Xuân',
  donors = [],
  settings = halfYear,
}: BookOptions): Readonly<Record<string, Rows>> {
  return {
    'Thiết lập': settings,
    'Xã phường': wardRows,
    'Đăng ký': [
      ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'],
      ...families.map((count, order) => [
        may,
        ward,
        'Gia đình học tập',
        `Gia đình ông Nông Văn ${'ABCDEFGH'[order]}`,
        count,
      ]),
    ],
    Quỹ: [
      ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
      ...donors.map((donor) => [may, 'Thành hội', '', donor, 'Cá nhân', 100_000]),
    ],
  };
}

/** The rows of a query on a DuckDB file, numbers of 64 bits as numbers. */
export async function askDuckDB(
  path: string,
  sql: string,
): Promise<readonly (readonly unknown[])[]> {
  const warehouse = await openDuckDB(path, 'read');
  try {
    const rows = await warehouse.query(sql);
    return rows.map((row) =>
      Object.values(row).map((value) => (typeof value === 'bigint' ? Number(value) : value)),
    );
  } finally {
    await warehouse.close();
  }
}
