/** What the three type checks know: the values of lists and wards, and the bounds, of the sample. */
import { builtInLists } from '../../src/domain/tables/list-names';
import { wardList } from '../../src/domain/tables/ward-list';
import { toSerial } from '../../src/domain/text/dates';
import type { Workbook } from '../data/register';

export const firstDay = toSerial(1990, 1, 1) ?? 0;
export const lastDay = toSerial(2017, 7, 5) ?? 0;
export const firstYear = 1900;
export const lastYear = 2017;
export const phonePattern = /^0\d{9,10}$/;

const valuesOf = (list: keyof typeof builtInLists) => builtInLists[list].map(({ value }) => value);

export const titles = valuesOf('Danh hiệu');
export const forms = valuesOf('Hình thức đăng ký');
export const results = valuesOf('Kết quả');

export function wardNamesOf({ sheets }: Workbook): readonly string[] {
  const [headings = [], ...rows] = sheets.find(({ title }) => title === wardList.sheet)?.rows ?? [];
  const name = headings.indexOf('Tên');
  return [...new Set(rows.map((row) => String(row[name])))];
}
