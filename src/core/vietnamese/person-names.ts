/** Tells names of single persons from names of groups, by the surname that they begin with. */
import { fold, withoutTones } from './fold';

// What of a name tells who is meant: without honorifics, "cty" as "công ty" (the contract, "Distinct donors").

/** Longer ones first, so that "đồng chí" is not left half. */
const honorifics = /^(?:(?:đồng chí|đ\/c|ông|bà|anh|chị|cô|chú|bác|thầy)[ .:]+)+(?=\S)/;

const company = /(^|[^\p{L}])cty(?![\p{L}])\.?/gu;

/**
 * @param folded a name as `fold` gives it
 * @returns folded too, but for spaces at its ends
 */
export function stripHonorifics(folded: string): string {
  const written = folded.includes('cty') ? folded.replace(company, '$1công ty') : folded;
  return written.replace(honorifics, '');
}

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
  const bare = stripHonorifics(fold(name).replace(household, '')).trim();
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

// Names of donors made comparable (the contract, "Distinct donors").

/** Two donors are the same when these are equal; tones matter. */
export function donorKey(name: string): string {
  return fold(stripHonorifics(fold(name)));
}

// Tells whether a text asks that the donor's name is not made known (the contract, "Anonymous donors").

/** Up to four words between two words of a request: "không muốn được nêu rõ tên". */
const between = String.raw`(?:[^\p{L}]+\p{L}+){0,4}?[^\p{L}]+`;

/**
 * In doubt a donor is anonymous: a name printed against someone's wish cannot be taken back.
 * @param as how the words are typed
 */
function requestPattern(as: (words: string) => string): RegExp {
  const not = as('(?:không|đừng|miễn)');
  const tell = as('(?:nêu|ghi|để|đăng|đọc|xưng|lộ|cho biết|công khai|công bố|tiết lộ)');
  const publish = as('(?:công khai|công bố|tiết lộ)');
  const identity = as('(?:tên|danh tính|quý danh|thông tin)');
  const requests = [
    as('(?:ẩn|vô|nặc) danh'),
    `${as('(?:giấu|dấu|ẩn)')}${between}${identity}`,
    `${not}${between}${tell}${between}${identity}`,
    `${not}${between}${publish}`,
    as('không (?:tên|danh tính)'),
  ];
  return new RegExp(`(?:^|[^\\p{L}])(?:${requests.join('|')})(?!\\p{L})`, 'u');
}

const typed = requestPattern((words) => words);
const typedWithoutTones = requestPattern(withoutTones);

/** A text without any mark may be typed without its tones: "xin khong neu ten". */
export function asksForAnonymity(text: string): boolean {
  const folded = fold(text);
  return typed.test(folded) || (withoutTones(folded) === folded && typedWithoutTones.test(folded));
}
