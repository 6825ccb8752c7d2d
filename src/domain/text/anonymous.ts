/** Tells whether a text asks that the donor's name is not made known (the contract, "Anonymous donors"). */
import { fold, withoutTones } from './fold';

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
