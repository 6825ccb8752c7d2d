/** Words for what is counted: "12 hộ", "126 thôn, bản, tổ dân phố". */

const countable = [
  'hộ',
  'hộ gia đình',
  'gia đình',
  'dòng họ',
  'dòng tộc',
  'họ',
  'cộng đồng',
  'thôn',
  'bản',
  'làng',
  'ấp',
  'xóm',
  'khu',
  'khu phố',
  'tổ',
  'tổ dân phố',
  'đơn vị',
  'cơ quan',
  'doanh nghiệp',
  'trường',
  'xã',
  'phường',
  'thị trấn',
  'chi hội',
  'ban khuyến học',
  'công dân',
  'người',
  'hội viên',
  'cán bộ',
  'giáo viên',
  'gv',
  'học sinh',
  'hs',
  'sinh viên',
  'em',
  'cháu',
  'lượt',
  'suất',
  'phần',
  'giải',
  'lớp',
  'buổi',
  'lần',
];

const known: ReadonlySet<string> = new Set(countable);
const conjunction = /, ?|\/| và /;

/** Whether a text names nothing but things that are counted. @param text folded */
export function isCountUnit(text: string): boolean {
  return text.split(conjunction).every((part) => known.has(part));
}
