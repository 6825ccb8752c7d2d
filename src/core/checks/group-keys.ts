/** What tells apart the clans, hamlets, offices and communes that register: one of a meaning in a ward and year. */
import { titleKinds } from '../figures/indicators';
import { builtInLists } from '../schema/lists';
import { registrations } from '../schema/registers/registrations';
import { fromSerial } from '../data/dates';
import { groupComparer, type GroupKind } from '../vietnamese/group-names';
import { hamletComparer } from '../vietnamese/hamlet-names';
import { fold } from '../vietnamese/fold';
import { cachePerTable } from '../data/memoize';
import { numberAt, textAt, wardAt, type TableData } from '../workbook/read-table';
import { bareWardName, type Ward } from '../schema/units';

/** A row by which one clan, hamlet, office or commune registers. */
export interface GroupRow {
  /** Data row. */
  readonly row: number;
  readonly title: string;
  /** null: directly under the association. */
  readonly ward: Ward | null;
  /** Day serial. */
  readonly day: number;
  /** Equal for names that mean one group; '' where the ward alone says which it is. */
  readonly name: string;
  /** As compared; '' where it is not said, or is the name itself. */
  readonly hamlet: string;
}

const kindOfTitle = new Map<string, GroupKind | 'commune'>(
  titleKinds.flatMap(({ key }, order) => {
    const title = builtInLists['Danh hiệu'][order]?.value ?? '';
    return key === 'family' || key === 'citizen' ? [] : [[title, key] as const];
  }),
);

/**
 * Rows whose date, ward or name cannot be used are left out. A chapter may report many groups in
 * one row (Số lượng): such a row is none of them, except that a ward is one whatever is typed.
 */
export const groupRows = cachePerTable((reading: TableData): readonly GroupRow[] => {
  if (reading.table !== registrations) return [];
  const titles = reading.column('title');
  const kinds = titles.values.map((title) => kindOfTitle.get(String(title)));
  if (kinds.every((kind) => kind === undefined)) return [];
  const [nameAt, hamletAt] = [textAt(reading, 'name'), textAt(reading, 'hamlet')];
  const [dayAt, quantityAt] = [numberAt(reading, 'date'), numberAt(reading, 'quantity')];
  const { isBlank: hasNoWard } = reading.column('ward');
  const wardOf = wardAt(reading);
  const comparable = groupComparer();
  const comparableHamlet = hamletComparer();
  const rows: GroupRow[] = [];
  for (let row = 0; row < reading.rows.length; row += 1) {
    const titleNumber = titles.numbers[row] ?? -1;
    const kind = kinds[titleNumber];
    if (kind === undefined) continue;
    const [day, ward, typed] = [dayAt(row), wardOf(row), nameAt(row)];
    if (day === null || typed === null || (ward === null && !hasNoWard(row))) continue;
    const isCommune = kind === 'commune';
    if (!isCommune && (quantityAt(row) ?? 1) !== 1) continue;
    const place = ward === null ? '' : fold(bareWardName(ward));
    const name = isCommune ? '' : comparable(kind, typed, place);
    if (name === '' && !isCommune) continue;
    const isOfHamlet = kind === 'clan' || kind === 'unit';
    const hamlet = isOfHamlet ? comparableHamlet(hamletAt(row) ?? '') : '';
    rows.push({ row, title: String(titles.values[titleNumber]), ward, day, name, hamlet });
  }
  return rows;
});

/** Equal for rows of groups that may be one: of a title, a year and a meaning. */
export function groupKey({ title, day, name }: GroupRow, place: string): string {
  return [title, fromSerial(day).year, name, place].join('\u0001');
}

/**
 * The first of the rows that register the same group in a ward and year, by data row of a group.
 * Two clans of a name may live in two hamlets; where one row does not say the hamlet, they are
 * only likely to be one.
 */
export const firstOfGroup = cachePerTable((reading: TableData): ReadonlyMap<number, number> => {
  const firsts = new Map<string, number>();
  return new Map(
    groupRows(reading).map((group) => {
      const place = `${group.ward?.row ?? ''}\u0001${group.hamlet}`;
      const key = groupKey(group, place);
      const first = firsts.get(key) ?? group.row;
      firsts.set(key, first);
      return [group.row, first];
    }),
  );
});
