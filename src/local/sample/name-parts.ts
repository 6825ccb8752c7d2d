/** The words that names of people in Bắc Kạn (Tày, Nùng, Dao, Kinh) are made of, with how usual they are. */
import type { Weighted } from './random';

const words = (text: string): readonly string[] => text.split(' ');

/** Surname, weight in the town, weight in the villages. */
const surnames: readonly (readonly [string, number, number])[] = [
  ['Nguyễn', 16, 5],
  ['Hoàng', 13, 14],
  ['Nông', 10, 13],
  ['Hà', 8, 9],
  ['Trần', 7, 2],
  ['Triệu', 4, 8],
  ['Lường', 4, 6],
  ['Lý', 3, 6],
  ['Phạm', 5, 2],
  ['Lê', 5, 2],
  ['Ma', 4, 5],
  ['Dương', 4, 4],
  ['Đinh', 4, 3],
  ['Vũ', 4, 1],
  ['Bàn', 1, 7],
  ['Đàm', 3, 3],
  ['Đặng', 2, 4],
  ['Phùng', 2, 3],
  ['Lục', 2, 3],
  ['Hứa', 2, 3],
  ['Bế', 2, 2],
  ['Mã', 2, 2],
  ['Bùi', 3, 1],
  ['Đỗ', 3, 1],
  ['Ngô', 2, 1],
  ['Lưu', 2, 1],
  ['Vi', 1, 2],
  ['Lộc', 1, 2],
  ['La', 1, 2],
  ['Đồng', 1, 2],
  ['Chu', 1, 2],
  ['Sằm', 1, 1],
];

export const townSurnames: readonly Weighted<string>[] = surnames.map(([name, town]) => [
  name,
  town,
]);
export const villageSurnames: readonly Weighted<string>[] = surnames.map(([name, , village]) => [
  name,
  village,
]);

/** One word or two; the common ones far ahead of the others. */
const middles = (
  first: Weighted<string>,
  others: readonly string[],
): readonly Weighted<string>[] => [first, ...others.map((name): Weighted<string> => [name, 2])];

const men = words(
  'Đức Quang Minh Thanh Hữu Ngọc Đình Xuân Công Trung Quốc Bá Thế Mạnh Tiến Duy Việt',
);
const women = words('Thu Bích Hồng Thanh Minh Ngọc Kim Mai Phương Lan Kiều Mỹ').map(
  (name) => `Thị ${name}`,
);

/** What a generation of men, or of women, is called. */
export interface NameStyle {
  readonly middles: readonly Weighted<string>[];
  readonly givens: readonly string[];
}

const commonMen = words(
  'An Bách Bảo Bắc Bình Chiến Chính Chung Công Cương Cường Dũng Duy Đại Đạt Điệp Định Đoàn Đông Đức Giang Hà Hải Hạnh Hiến Hiệp Hiếu Hòa Hoàn Hoạt Học Huấn Hùng Huy Hưng Khải Khánh Khiêm Khoa Kiên Kỳ Lâm Lập Liêm Linh Long Lộc Lợi Luân Luyện Lực Mạnh Minh Nam Nghĩa Nghiệp Ngọc Nguyên Nhân Nhất Ninh Phong Phú Phúc Phương Quân Quang Quyền Quyết Quý Sáng Sơn Sỹ Tài Tâm Tân Thái Thanh Thành Thắng Thế Thiện Thịnh Thông Thuận Thức Tiến Tiệp Tình Toàn Toản Trọng Trung Trường Trực Tú Tuấn Tùng Tuyên Tường Việt Vinh Vượng Xuân Yên',
);
const olderMen = words('Bằng Bảy Cao Cầm Đắc Đề Én Hợi Khìn Mão Nậm Păn Sinh Thân Thìn Tỵ Vần Ích');
const commonWomen = words(
  'Anh Ánh Bích Chi Chinh Chúc Diệp Dung Duyên Đào Giang Hà Hải Hạnh Hằng Hiền Hiệp Hoa Hoài Hoàn Hồng Huế Huệ Huyên Huyền Hương Hường Khuyên Kiều Lan Lành Lê Liên Liễu Linh Loan Lương Ly Mai Mến Minh Mỵ Nga Ngân Ngọc Nguyệt Nhàn Nhung Oanh Phượng Phương Quế Quyên Quỳnh Tâm Thanh Thảo Thắm Thoa Thơ Thu Thúy Thủy Thương Tình Trang Trâm Tuyết Tươi Vân Vinh Xuân Xuyến Yên Yến',
);
const olderWomen = words('Bé Bương Cúc Én Gái Khay Lả Mùi Nái Nhình Nhẫn Páo Sự Thêm Tẹo Viến');

/** Years of birth before this one give the names of the older generation. */
const youngerFrom = 1960;

const styles = {
  man: {
    older: { middles: middles(['Văn', 60], men.slice(0, 9)), givens: [...commonMen, ...olderMen] },
    younger: { middles: middles(['Văn', 30], men), givens: commonMen },
  },
  woman: {
    older: {
      middles: middles(['Thị', 80], women.slice(0, 6)),
      givens: [...commonWomen, ...olderWomen],
    },
    younger: { middles: middles(['Thị', 26], women), givens: commonWomen },
  },
} as const satisfies Record<string, Record<string, NameStyle>>;

export type Sex = keyof typeof styles;

export function nameStyle(sex: Sex, birthYear: number): NameStyle {
  return styles[sex][birthYear < youngerFrom ? 'older' : 'younger'];
}

const allStyles: readonly NameStyle[] = Object.values(styles).flatMap((one) => Object.values(one));

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Every word that a name may have in a place. */
export const allSurnames = distinct(surnames.map(([name]) => name));
export const allMiddles = distinct(
  allStyles.flatMap((style) => style.middles.map(([name]) => name)),
);
export const allGivens = distinct(allStyles.flatMap((style) => style.givens));
