/**
 * Names of clans, hamlets and offices made comparable by what they mean: "họ Nông" and "Dòng họ
 * Nông", "TDP số 7" and "Tổ dân phố 07", "Trường THCS P. Đức Xuân" and "Trung học cơ sở Đức Xuân"
 * (the contract, "The same thing twice").
 */
import { hamletComparer } from './hamlet-names';
import { nameComparer } from './name-likeness';

/** What is registered, as the names of it are typed. */
export type GroupKind = 'community' | 'clan' | 'unit';

const communityWords = /^(?:cộng đồng (?:học tập|hiếu học|khuyến học|dân cư)?|khu dân cư) ?(?=\S)/u;

const clanWords =
  /^(?:(?:dòng|gia) (?:họ|tộc)|tộc|họ|hiếu học|học tập|khuyến học|ban khuyến học) (?=\S)/u;

/** Abbreviations of schools and offices; "th" alone is tiểu học, as schools of that level are called. */
const schoolWords: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})trung học cơ sở(?!\p{L})/gu, 'thcs'],
  [/(?<!\p{L})trung học phổ thông(?!\p{L})/gu, 'thpt'],
  [/(?<!\p{L})phổ thông dân tộc nội trú(?!\p{L})/gu, 'ptdtnt'],
  [/(?<!\p{L})phổ thông dân tộc bán trú(?!\p{L})/gu, 'ptdtbt'],
  [/(?<!\p{L})tiểu học(?!\p{L})/gu, 'th'],
  [/(?<!\p{L})mầm non(?!\p{L})/gu, 'mn'],
  [/(?<!\p{L})mẫu giáo(?!\p{L})/gu, 'mg'],
  [/(?<!\p{L})ủy ban nhân dân(?!\p{L})/gu, 'ubnd'],
  [/(?<!\p{L})hợp tác xã(?!\p{L})/gu, 'htx'],
];

/** Words that a school, or a ward in a name, has or lacks without being another one. */
const fillers = new Set(['trường', 'phường', 'xã', 'thị', 'trấn', 'p', 'x', 'tt', 'và', 'số']);

const punctuation = /[ .,:;–&()-]+/gu;

/**
 * @param place the folded name of the row's ward without its kind word ("đức xuân"); '' for none
 * @returns takes a kind and a canonical text; equal results are one group, within a ward
 */
export function groupComparer(): (kind: GroupKind, name: string, place: string) => string {
  const comparable = nameComparer();
  const hamlet = hamletComparer();
  return (kind, name, place) => {
    if (kind === 'unit') return unitKey(comparable(name.replace(punctuation, ' ').trim()));
    const bare = withoutPlace(comparable(name.replace(punctuation, ' ').trim()), place);
    return kind === 'clan'
      ? withoutOpenings(bare, clanWords)
      : hamlet(withoutOpenings(hamlet(bare), communityWords));
  };
}

function unitKey(name: string): string {
  return schoolWords
    .reduce((text, [words, short]) => text.replace(words, short), name)
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');
}

/** "tổ 5 phường đức xuân" as "tổ 5"; a name that is nothing but the ward's stays. */
function withoutPlace(name: string, place: string): string {
  if (place === '' || !name.endsWith(` ${place}`)) return name;
  return name.slice(0, -place.length - 1).replace(/ (?:phường|xã|thị trấn|đặc khu|p|x|tt)$/u, '');
}

function withoutOpenings(name: string, opening: RegExp): string {
  let bare = name;
  for (let before = ''; bare !== before;) {
    before = bare;
    bare = bare.replace(opening, '');
  }
  return bare;
}
