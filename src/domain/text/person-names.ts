/** Tells names of single persons from names of groups, by the surname that they begin with. */
import { bareName } from './bare-names';
import { fold } from './fold';

/** Surnames of the peoples of Vietnam, folded; single words, as the first word of a name tells enough. */
const surnames: ReadonlySet<string> = new Set(
  (
    'âu bạc bạch bàn bế bồ bùi cà cao cầm châu chang chảo cháng chu chử cù cung cư diệp doãn dư dương đàm đan đặng đào ' +
    'đậu điêu điền đinh đoàn đỗ đồng đới đường giang giàng giáp hà hạ hán hàn hầu hồ hoa hoàng hờ hứa huỳnh kha khổng ' +
    'khuất kiều kim khương la lã lạc lai lại lâm lao lăng lâu lầu lê leo liêu liễu lò lộc lô lỗ lù lữ lục lương lường lưu lý ' +
    'ma mã mạc mai mùa nghiêm ngô ngọc ngụy nguyễn nhâm nhữ ninh nông ong phạm phan phàn phí phó phù phùng phương quách ' +
    'quan quàng sầm sùng sử tạ tăng tẩn tào thạch thái thân thào thẩm thi tiêu tô tòng tôn tống trà trần triệu trịnh ' +
    'trình trương tưởng từ ung vàng vi vĩnh võ vũ vừ vương vy xa'
  ).split(' '),
);

const household = /^(?:hộ gia đình|hộ|gia đình)[ .:]+(?=\S)/;
const fewestWords = 2;
const mostWords = 6;
const lettersOnly = /^[\p{L}\p{M} ]+$/u;

/** Whether a canonical text is the name of one person: a surname and at least one more word, letters only. */
export function isPersonName(name: string): boolean {
  const bare = bareName(fold(name).replace(household, '')).trim();
  const words = bare.split(' ');
  return (
    words.length >= fewestWords &&
    words.length <= mostWords &&
    lettersOnly.test(bare) &&
    surnames.has(words[0] ?? '')
  );
}

/** "vi văn đức" as "Vi Văn Đức". */
export function withCapitals(name: string): string {
  return name.replace(
    /(^|[ ])(\p{L})/gu,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  );
}
