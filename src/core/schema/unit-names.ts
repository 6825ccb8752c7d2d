/** The names that a ward's association goes by, from the name of its unit. */
import type { Ward } from './units';

const kinds = ['Phường', 'Xã', 'Thị trấn', 'Đặc khu'] as const;

type Named = Pick<Ward, 'name'>;

function kindOf({ name }: Named): string | undefined {
  return kinds.find((kind) => name.toLowerCase().startsWith(`${kind.toLowerCase()} `));
}

/** "phường Đức Xuân", as it stands within a sentence. */
export function nameInSentence(ward: Named): string {
  const kind = kindOf(ward);
  return kind === undefined ? ward.name : kind.toLowerCase() + ward.name.slice(kind.length);
}

/** "Đức Xuân": the place that stands before the date of a document (NĐ 30/2020/NĐ-CP). */
export function placeName(ward: Named): string {
  const kind = kindOf(ward);
  return kind === undefined ? ward.name : ward.name.slice(kind.length + 1);
}

/** "Hội Khuyến học phường Đức Xuân". */
export function associationName(ward: Named): string {
  return `Hội Khuyến học ${nameInSentence(ward)}`;
}

/** The word for its own level; the lists know it as Xã, phường whatever kind the unit is. */
export const wardLevelWord = 'Hội xã, phường';
