/**
 * Takes out of a text that is to be published what the law keeps private and people type into any
 * cell: telephones, e-mail addresses, numbers of papers, days and years of birth, and where somebody
 * lives. "Ông Hà Văn Tú (sn 1961, tổ 3, ĐT 0912 345 678)" becomes "Ông Hà Văn Tú". In doubt it is
 * taken out; names of groups ("Tổ 7", "Thôn Nà Bản", "khóa 2005-2008") and amounts of money stay.
 */

/** What may stand between a name and a remark behind it. */
const gap = String.raw`[\s,;:/–—-]{0,8}`;

/** No letter stands before; `\b` knows no Vietnamese letters. */
const begins = String.raw`(?<![\p{L}\p{M}\p{N}])`;

const phoneLabel = String.raw`(?:(?:số\s+)?(?:điện\s*thoại|đtdđ|sđt|đt|dđ|di\s*động|đ/t|tel|phone|mobile|hotline|zalo|viber|liên\s*hệ|lh)(?![\p{L}])(?:\s*(?:di\s*động|dđ|số|zalo))?[.:\s]*)`;

const separator = String.raw`[\s.,()–-]{0,3}`;

/** Of eight to eleven digits after 0 or 84, in whatever groups; not an amount of money. */
const phoneNumber = String.raw`(?<![\d.,])(?:\(?\+?\s?84|\(?0|\(?o(?=[35789]))(?:${separator}\d){8,10}(?!\d)(?!\s*(?:đ|đồng|vnđ|vnd)(?!\p{L}))`;

const paperLabel = String.raw`(?:cccd|cmnd|cmt|căn\s*cước(?:\s*công\s*dân)?|chứng\s*minh(?:\s*nhân\s*dân|\s*thư)?|số\s*định\s*danh|mã\s*định\s*danh|stk|số\s*tài\s*khoản|tài\s*khoản|mst|bhyt|hộ\s*chiếu)`;

const dateOrYear = String.raw`(?:(?:\d{1,2}\s*[/.-]\s*){0,2}(?:19|20)\d{2}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2})(?!\d)`;

const birthLabel = String.raw`(?:sinh\s*ngày|ngày\s*sinh|sinh\s*năm|năm\s*sinh|sinh(?=\s*:?\s*\d)|s\.?\s?n\.?(?=\s*[:.]?\s*\d)|n\.?\s?s\.?(?=\s*[:.]?\s*\d))`;

/** Where somebody lives, below the commune: streets, hamlets, houses. */
const homeWord = String.raw`(?:tổ\s*dân\s*phố|tdp|tổ(?=\s*(?:số\s*)?\d)|thôn|bản|xóm|ấp|buôn|khu\s*phố|khu(?=\s*(?:số\s*)?[\dIVX])|khối(?=\s*(?:phố|\d))|tiểu\s*khu|ngõ|ngách|hẻm|kiệt|số\s*nhà|nhà\s*số|sn\s*\d+[a-z]?(?=\s*(?:,|đường|phố|ngõ))|số\s*\d+[a-z]?(?=\s*,?\s*(?:đường|phố|ngõ|ngách|hẻm))|đường|phố)`;

const communeWord = String.raw`(?:xã|phường|p\.|x\.|thị\s*trấn|tt\.|quận|huyện|h\.|thành\s*phố|tp|tỉnh)`;

const homeLabel = String.raw`(?:địa\s*chỉ|đ/c\s*:|đ/c(?=\s*(?:${homeWord}|\d))|đchỉ|đc\s*:|(?:thường\s*|tạm\s*|cư\s*)?trú(?:\s*(?:tại|ở|quán))?|hiện\s*ở|sống\s*(?:tại|ở)|ngụ(?:\s*(?:tại|ở))?|nhà\s*ở|quê(?:\s*(?:quán|ở))?|hộ\s*khẩu|(?<=[\s,;(–-])ở(?=\s+(?:${homeWord}|${communeWord})))`;

/** What can be nothing but part of an address. */
const houseWord = String.raw`(?:số\s*nhà|nhà\s*số|ngõ|ngách|hẻm|số\s*\d+[a-z]?\s*,?\s*(?:đường|phố))`;

/** To the end of the remark: a bracket, a semicolon or a dash between spaces. */
const rest = String.raw`(?:(?!\s[–—-]\s)[^();\[\]]){0,300}`;

const patterns: readonly RegExp[] = [
  [gap, String.raw`(?:e-?mail\s*:?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+`],
  [gap, begins, paperLabel, String.raw`(?:\s*số)?[\s:.]*[\d\s.-]{6,}\d`],
  [gap, String.raw`(?:${begins}${phoneLabel})?${phoneNumber}`],
  [gap, begins, phoneLabel, String.raw`\d(?:[\s.-]?\d){5,10}(?!\d)`],
  [gap, String.raw`(?<![\d.,])\d{9}(?:\d{3})?(?![\d.,]*\d)(?!\s*(?:đ|đồng|vnđ|vnd)(?!\p{L}))`],
  [gap, begins, birthLabel, String.raw`[\s:.]*`, dateOrYear],
  [gap, begins, homeLabel, String.raw`[\s:.]*`, rest],
  [gap, begins, houseWord, String.raw`(?![\p{L}])`, rest],
  [String.raw`\s{0,4}[(\[]\s{0,4}`, homeWord, String.raw`(?![\p{L}])`, rest],
  [String.raw`(?:\s{0,4}[,;]|\s{1,4}[–—-])\s{0,4}`, homeWord, String.raw`(?![\p{L}])`, rest],
].map((parts) => new RegExp(parts.join(''), 'giu'));

/** In names only: a year or a day alone is one of birth, a commune in brackets a home. */
const inNames: readonly RegExp[] = [
  [String.raw`\s{0,4}[(\[]\s{0,4}`, dateOrYear, String.raw`(?=\s*[)\]])`],
  [String.raw`\s{0,4}[(\[]\s{0,4}`, communeWord, String.raw`(?![\p{L}])`, rest],
].map((parts) => new RegExp(parts.join(''), 'giu'));

const trailingYear = new RegExp(String.raw`[\s,;–—-]{1,6}${dateOrYear}$`, 'u');

/** Whose names may end in a year: "Cựu học sinh khóa 2005", "Hội đồng niên 1975". */
const ofGroup =
  /(?<!\p{L})(?:khóa|khoá|lớp|niên|trường|công ty|cty|tnhh|hội|ban|chi|đội|tổ|clb|câu lạc bộ|htx|hợp tác xã|dự án|quỹ|phòng|sở|chùa|nhóm|xuân|tết|dòng họ|họ|năm)(?!\p{L})/iu;

const emptied = /[([][,;:.\s–-]{0,12}[)\]]/gu;
const danglingOpen = /[([]\s{0,2}(?=[,;)\]]|$)/gu;
const leftMark = /([([])[\s,;:.–—-]{1,8}/gu;
const edge = /[\s,;:–—-]/u;

/** @returns '' where nothing else was in it */
export function withoutPersonalData(text: string): string {
  if (!/[\d@([,;:–—-]|ở|trú|quê|chỉ/iu.test(text)) return text;
  return tidied(stripped(text.normalize('NFC'), patterns), text);
}

/** The same of somebody's name. */
export function nameWithoutPersonalData(name: string): string {
  if (!/[\d@([,;:–—-]|ở|trú|quê|chỉ/iu.test(name)) return name;
  const bare = tidied(stripped(name.normalize('NFC'), [...patterns, ...inNames]), name);
  return ofGroup.test(bare) ? bare : bare.replace(trailingYear, '').trim();
}

const stripped = (text: string, all: readonly RegExp[]) =>
  all.reduce((left, pattern) => left.replace(pattern, ' '), text);

/** Brackets that lost what was in them, and marks that stand at an end now. */
function tidied(left: string, before: string): string {
  if (left === before) return before;
  let tidy = left
    .replace(/\s+/gu, ' ')
    .replace(emptied, ' ')
    .replace(leftMark, '$1')
    .replace(danglingOpen, ' ');
  const opens = tidy.match(/[([]/gu)?.length ?? 0;
  const closes = tidy.match(/[)\]]/gu)?.length ?? 0;
  if (closes > opens) tidy = tidy.replace(/[)\]]/u, ' ');
  if (opens > closes) tidy = tidy.replace(/[([]/u, ' ');
  tidy = tidy
    .replace(/\s+/gu, ' ')
    .replace(/ ([,;.)\]])/gu, '$1')
    .replace(/[,;:](?=[)\]])/gu, '');
  let [start, end] = [0, tidy.length];
  while (start < end && edge.test(tidy[start] ?? '')) start += 1;
  while (end > start && edge.test(tidy[end - 1] ?? '')) end -= 1;
  return tidy.slice(start, end);
}
