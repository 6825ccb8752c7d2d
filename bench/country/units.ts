/** A country of 34 provinces with 98 communes each: their codes and names, and the sheet of the tree. */

const provinceCount = 34;
const communesOfProvince = 98;

export interface Province {
  readonly code: string;
  readonly communes: readonly string[];
}

export const provinces: readonly Province[] = Array.from({ length: provinceCount }, (_, order) => ({
  code: String(order + 1).padStart(2, '0'),
  communes: Array.from({ length: communesOfProvince }, (__, commune) =>
    String((order + 1) * 1000 + commune).padStart(5, '0'),
  ),
}));

/** The rows of `Cây đơn vị`, its header first. */
export function treeRows(): readonly (readonly string[])[] {
  return [
    ['Mã', 'Tên', 'Thuộc', 'Hiệu lực từ', 'Hiệu lực đến'],
    ['VN', 'Toàn quốc', '', '', ''],
    ...provinces.flatMap(({ code, communes }) => [
      [code, `Tỉnh số ${code}`, 'VN', '', ''],
      ...communes.map((commune) => [commune, `Xã số ${commune}`, code, '', '']),
    ]),
  ];
}
