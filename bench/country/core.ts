/** The core's own time: one workbook read, checked and added up, as `publish` does before it loads. */
import { toSerial } from '../../src/core/data/dates';
import type { Snapshot, SheetCells } from '../../src/core/workbook/snapshot';
import { readSource } from '../../src/warehouse/read-source';
import { period } from './rows';
import { provinces } from './units';

type Cell = string | number;

const surnames = 'Nguyễn Trần Lê Phạm Hoàng Nông Hà Lý Triệu Vũ Đặng Bùi Đỗ Hồ Ngô Dương'.split(
  ' ',
);
const middles = 'Văn Thị Đức Minh Hữu Ngọc Thanh Quang Xuân Thu Hồng Kim Bích Mạnh Quốc Anh'.split(
  ' ',
);
const given =
  'An Bình Chi Dũng Giang Hải Hoa Hùng Khánh Lan Linh Mai Nam Nga Oanh Phúc Quân Sơn Tâm Uyên Vinh Yến Hạnh Thảo Trang Tuấn Tú Việt Đạt Đông Hiếu Long Loan Lộc Nhung Phương Quyên Thắng Thủy Trung'.split(
    ' ',
  );

/** Different in every row of a commune. */
function nameOf(row: number): string {
  const last = given[row % given.length];
  const rest = Math.floor(row / given.length);
  const middle = middles[rest % middles.length];
  const first = surnames[Math.floor(rest / middles.length) % surnames.length];
  return `${first} ${middle} ${last}`;
}

/** @returns milliseconds, with the rows that were counted as proof */
export function coreTime(count: number): { readonly milliseconds: number; readonly rows: number } {
  const book = bookOf(count);
  const today = toSerial(2026, 7, 1) ?? 0;
  globalThis.gc?.();
  const start = performance.now();
  const plan = readSource.plan({ today, period }, book);
  const milliseconds = performance.now() - start;
  if (!plan.ok) throw new Error(plan.code);
  return { milliseconds, rows: plan.result.figures.countedRows };
}

function bookOf(count: number): Snapshot {
  const communes = provinces[0]?.communes ?? [];
  const perCommune = Math.ceil(count / communes.length);
  const dates = Array.from({ length: count }, (_, row) => period.from + ((row * 7) % 180));
  const columns = (isFormula: boolean): readonly (readonly Cell[])[] => [
    ['Ngày đăng ký', ...dates.map((day) => (isFormula ? 'ngày' : day))],
    ['Xã, phường', ...dates.map((_, row) => `Xã số ${communes[Math.floor(row / perCommune)]}`)],
    ['Danh hiệu', ...dates.map(() => 'Gia đình học tập')],
    ['Tên đăng ký', ...dates.map((_, row) => nameOf(row % perCommune))],
  ];
  const list = [
    ['Mã', ...communes],
    ['Tên', ...communes.map((code) => `Xã số ${code}`)],
  ];
  const sheet = (title: string, values: SheetCells['values'], formulas = values): SheetCells => ({
    title,
    values,
    formulas,
    merges: [],
    mark: null,
    charts: 0,
    typedColumns: [],
  });
  const sheets = [sheet('Xã phường', list), sheet('Đăng ký', columns(false), columns(true))];
  return {
    titles: sheets.map(({ title }) => title),
    sheets,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    fileMarks: {},
  };
}
