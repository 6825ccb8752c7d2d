/**
 * The targets of the programmes of the state, as staff keep them in `Danh mục`: "Gia đình học tập
 * đến năm 2020: 70%". Where the list is not there, those of the decisions hold; they are lower in
 * the mountains, so staff may set their own.
 */
import { builtInLists, programmeList, type ListValue } from '../schema/lists';
import { listTable } from '../schema/reference-sheets';
import { separated } from '../data/cell';
import { fold } from '../vietnamese/fold';
import { textsOf } from '../workbook/read-table';
import { listNamed, type WorkbookData } from '../workbook/read-workbook';
import { titleKinds } from './indicators';

/** What share of all is to have a title, by the end of a year. */
export interface ProgrammeTarget {
  /** The last part of the ids of the title's indicators. */
  readonly key: string;
  readonly year: number;
  /** Of 100. */
  readonly percent: number;
  /** "Quyết định số 281/QĐ-TTg"; '' where it is not said. */
  readonly decision: string;
}

const written = /^(.+?) đến năm (\d{4}) ?: ?(\d{1,3}(?:[.,]\d+)?) ?%$/;

/**
 * Reads "Gia đình học tập đến năm 2020: 70%"; null where it is not written so.
 * @param titleNamed which titles of the list Danh hiệu a text may mean
 */
export function readProgrammeTarget(
  { value, aliases }: ListValue,
  titleNamed: (text: string) => readonly string[],
): ProgrammeTarget | null {
  const [match, title = '', year, share = ''] = written.exec(fold(value)) ?? [];
  if (match === undefined) return null;
  const [known, ...others] = titleNamed(title);
  const key = titleKinds.find((_, order) => builtInLists['Danh hiệu'][order]?.value === known)?.key;
  const percent = Number(share.replace(',', '.'));
  if (key === undefined || others.length > 0 || percent > 100) return null;
  return { key, year: Number(year), percent, decision: aliases[0] ?? '' };
}

/** The targets in force in a year: of each title that of the nearest year to come, by its key. */
export function programmeTargets(
  { tables, context }: WorkbookData,
  year: number,
): ReadonlyMap<string, ProgrammeTarget> {
  const found = new Map<string, ProgrammeTarget>();
  for (const row of rowsOf(tables)) {
    const target = readProgrammeTarget(row, context.lists.finder('Danh hiệu'));
    if (target === null || target.year < year) continue;
    const known = found.get(target.key);
    if (known === undefined || target.year <= known.year) found.set(target.key, target);
  }
  return found;
}

/** The rows of `Danh mục`, or the built-in ones where it has none of this list. */
function rowsOf(tables: WorkbookData['tables']): readonly ListValue[] {
  const reading = tables.get(listTable.sheet);
  if (reading === undefined) return builtInLists[programmeList];
  const [values, aliases] = [textsOf(reading, 'value'), textsOf(reading, 'aliases')];
  const rows = textsOf(reading, 'list').flatMap((name, row): readonly ListValue[] =>
    listNamed(name ?? '') === programmeList
      ? [{ value: values[row] ?? '', aliases: separated(aliases[row] ?? '') }]
      : [],
  );
  return rows.length === 0 ? builtInLists[programmeList] : rows;
}
