/** The names that a unit's association goes by, from the name of its unit. */
import type { Level } from './levels';
import type { Ward } from './units';

const communes = ['Phường', 'Xã', 'Thị trấn', 'Đặc khu'] as const;

const belowCommunes = [
  'Thôn',
  'Bản',
  'Xóm',
  'Ấp',
  'Buôn',
  'Làng',
  'Tổ dân phố',
  'Tổ',
  'Khu dân cư',
  'Khu phố',
  'Khu',
  'Trường',
] as const;

type Named = Pick<Ward, 'name'>;

function kindOf({ name }: Named, kinds: readonly string[]): string | undefined {
  return kinds.find((kind) => name.toLowerCase().startsWith(`${kind.toLowerCase()} `));
}

/** "phường Đức Xuân", "thôn Đồng Tâm", as it stands within a sentence. */
export function nameInSentence(ward: Named): string {
  const kind = kindOf(ward, [...communes, ...belowCommunes]);
  return kind === undefined ? ward.name : kind.toLowerCase() + ward.name.slice(kind.length);
}

/** "Đức Xuân": the place that stands before the date of a document (NĐ 30/2020/NĐ-CP). */
export function placeName(ward: Named): string {
  const kind = kindOf(ward, communes);
  return kind === undefined ? ward.name : ward.name.slice(kind.length + 1);
}

/** "Hội Khuyến học phường Đức Xuân", "Chi hội Khuyến học thôn Đồng Tâm". @param level the unit's */
export function associationName(ward: Named, level: Level): string {
  if (level !== 'Chi hội') return `Hội Khuyến học ${nameInSentence(ward)}`;
  const [, ofChapter] = /^chi hội (?:khuyến học )?(.+)$/iu.exec(ward.name) ?? [];
  return `Chi hội Khuyến học ${nameInSentence({ name: ofChapter ?? ward.name })}`;
}

/** The word for a unit's own level: "Hội phường", "Chi hội". */
export function unitLevelWord(ward: Named, level: Level): string {
  if (level === 'Chi hội') return level;
  const kind = kindOf(ward, communes);
  return kind === undefined ? 'Hội xã, phường' : `Hội ${kind.toLowerCase()}`;
}
