/**
 * The eight wards of Bắc Kạn in 2017. Codes, names and what they were merged into are official
 * (NQ 1683/NQ-UBTVQH15); hamlets and totals are made up, of the size that they had.
 */

export interface Place {
  readonly code: string;
  /** With its kind, "Phường" or "Xã", as the first word. */
  readonly name: string;
  readonly aliases: string;
  /** The code, valid from 01/7/2025, of the unit that holds it now. */
  readonly mergedInto: string;
  /** Where surnames and given names are those of the villages. */
  readonly isRural: boolean;
  readonly households: number;
  readonly clans: number;
  readonly offices: number;
  readonly population: number;
  readonly hamlets: readonly string[];
  /** Families, and thôn, bản, tổ dân phố, that registered in the first half of 2017. */
  readonly families: number;
  readonly communities: number;
  readonly schools: readonly string[];
}

const groups = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Tổ ${index + 1}`);

const named = (kind: 'Tổ' | 'Thôn', names: string): readonly string[] =>
  names.split(', ').map((name) => `${kind} ${name}`);

/** A name that begins with its kind ("Phường Đức Xuân", "Tổ 4") as it stands inside a sentence. */
export const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What a table by ward code holds for a place. Throws where the place is missing in it. */
export function entryOf<T>(table: Readonly<Record<string, T>>, { code, name }: Place): T {
  const entry = table[code];
  if (entry === undefined) throw new Error(`${name} is missing in a table of the sample`);
  return entry;
}

export const places: readonly Place[] = [
  {
    code: '01834',
    name: 'Phường Nguyễn Thị Minh Khai',
    aliases: 'NTMK; Minh Khai',
    mergedInto: '01840',
    isRural: false,
    households: 1438,
    clans: 3,
    offices: 7,
    population: 5423,
    hamlets: groups(17),
    families: 1038,
    communities: 15,
    schools: ['Trường Tiểu học Nguyễn Thị Minh Khai', 'Trường Mầm non Nguyễn Thị Minh Khai'],
  },
  {
    code: '01837',
    name: 'Phường Sông Cầu',
    aliases: 'SC',
    mergedInto: '01843',
    isRural: false,
    households: 2387,
    clans: 3,
    offices: 9,
    population: 8961,
    hamlets: groups(22),
    families: 1702,
    communities: 19,
    schools: ['Trường Tiểu học Sông Cầu', 'Trường Mầm non Sông Cầu', 'Trường THPT Bắc Kạn'],
  },
  {
    code: '01840',
    name: 'Phường Đức Xuân',
    aliases: 'ĐX',
    mergedInto: '01840',
    isRural: false,
    households: 2643,
    clans: 4,
    offices: 12,
    population: 9884,
    hamlets: groups(24),
    families: 1927,
    communities: 22,
    schools: ['Trường Tiểu học Đức Xuân', 'Trường THCS Đức Xuân', 'Trường Mầm non Đức Xuân'],
  },
  {
    code: '01843',
    name: 'Phường Phùng Chí Kiên',
    aliases: 'PCK',
    mergedInto: '01843',
    isRural: false,
    households: 1986,
    clans: 3,
    offices: 10,
    population: 7458,
    hamlets: groups(19),
    families: 1405,
    communities: 16,
    schools: ['Trường Tiểu học Phùng Chí Kiên', 'Trường THCS Bắc Kạn'],
  },
  {
    code: '01846',
    name: 'Phường Huyền Tụng',
    aliases: 'HT',
    mergedInto: '01840',
    isRural: true,
    households: 1192,
    clans: 4,
    offices: 4,
    population: 4647,
    hamlets: named(
      'Tổ',
      'Bản Vẻn, Bản Cạu, Chí Lèn, Đon Tuấn, Giao Lâm, Khuổi Dủm, Khuổi Hẻo, Khuổi Lặng, Khuổi Mật, Khuổi Pái, Khuổi Thuổm, Lâm Trường, Nà Pam, Nà Pèn, Pá Danh, Phiêng My, Thác Giềng, Xây Dựng',
    ),
    families: 846,
    communities: 15,
    schools: ['Trường Tiểu học Huyền Tụng', 'Trường THCS Huyền Tụng'],
  },
  {
    code: '01849',
    name: 'Xã Dương Quang',
    aliases: 'DQ',
    mergedInto: '01849',
    isRural: true,
    households: 736,
    clans: 2,
    offices: 2,
    population: 2943,
    hamlets: named(
      'Thôn',
      'Bản Bung, Bản Giềng, Bản Pẻn, Cốc Lùng, Nà Cưởm, Bản Mún, Nà Ỏi, Nà Pài, Nà Rào, Nà Ché, Phặc Tràng, Quan Nưa, Khuổi Kén, Tân Lập',
    ),
    families: 531,
    communities: 12,
    schools: ['Trường Tiểu học và THCS Dương Quang'],
  },
  {
    code: '01852',
    name: 'Xã Nông Thượng',
    aliases: 'NT',
    mergedInto: '01843',
    isRural: true,
    households: 848,
    clans: 3,
    offices: 3,
    population: 3335,
    hamlets: named(
      'Thôn',
      'Cốc Muổng, Khau Cút, Khuổi Chang, Khuổi Cuồng, Khuổi Trang Nọi, Nà Bản, Nà Choong, Nà Diểu, Nà Kẹn, Nà Nàng, Nà Thinh, Nà Vịt, Nam Đội Thân, Phya Khao, Tân Thành, Thôm Luông, Pò Đồn',
    ),
    families: 635,
    communities: 15,
    schools: ['Trường Tiểu học Nông Thượng', 'Trường THCS Nông Thượng'],
  },
  {
    code: '01855',
    name: 'Phường Xuất Hóa',
    aliases: 'XH',
    mergedInto: '01843',
    isRural: true,
    households: 813,
    clans: 2,
    offices: 3,
    population: 3186,
    hamlets: named(
      'Tổ',
      'Bản Đồn 1, Bản Đồn 2, Bản Pjạt, Bản Rạo, Đoàn Kết, Khuổi Lót, Lũng Hoàn, Mai Hiên, Nà Bưa, Nà Duồng, Pá Yếu, Suối Viền, Tân Cư, Tung Hoi, Thôm Mò',
    ),
    families: 580,
    communities: 12,
    schools: ['Trường Tiểu học Xuất Hóa', 'Trường THCS Xuất Hóa'],
  },
];
