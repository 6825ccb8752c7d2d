/** A count whose unit, or a name whose first words, belong to another title: "18 hộ" for Dòng họ học tập. */
import { readCountText } from '../vietnamese/parse/count';
import { registrations } from '../schema/registers/registrations';
import { columnOf } from '../schema/table';
import { nameOpenings, titleWords } from '../schema/registers/title-words';
import { fold } from '../vietnamese/fold';
import type { TableData } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';
import { splitNames } from '../workbook/split-names';

export const unitAgainstTitle: TableCheck = {
  codes: ['unit-title-mismatch'],
  run: (reading) => {
    if (reading.table !== registrations) return [];
    const titles = reading.column('title').cells;
    const quantities = reading.column('quantity').cells;
    const units = quantities.raw.map((typed) =>
      typeof typed === 'string' ? unitTyped(typed) : '',
    );
    const names = reading.column('name').cells;
    const opens = namesThatOpen(reading);
    const problems: RowProblem[] = [];
    for (let row = 0; row < reading.rows.length; row += 1) {
      const quantity = quantities.numbers[row] ?? -1;
      const name = names.numbers[row] ?? -1;
      const unit = quantity < 0 ? '' : (units[quantity] ?? '');
      const mayTell = name >= 0 && opens(name);
      if (unit === '' && !mayTell) continue;
      const title = titles.values[titles.numbers[row] ?? -1] ?? null;
      if (typeof title !== 'string' || !unitsOfTitle.has(title)) continue;
      if (!isUnitOf(title, unit)) problems.push(mismatch(row, 'quantity', title));
      // Where a row reports many, its name is that of the chapter that reports them.
      const isOne = quantity < 0 || quantities.values[quantity] === 1;
      if (isOne && mayTell && !titlesOf(String(names.values[name])).includes(title)) {
        problems.push(mismatch(row, 'name', title));
      }
    }
    return problems;
  },
};

const mismatch = (row: number, key: 'quantity' | 'name', title: string): RowProblem => ({
  row,
  column: columnOf(registrations, key),
  problem: { code: 'unit-title-mismatch', params: { title } },
});

const unitsOfTitle = new Map(titleWords.map(({ title, units }) => [title, units]));

/** The unit after a count, folded; '' where there is none, or the count is not certain. */
function unitTyped(text: string): string {
  const reading = readCountText(text);
  return (reading.kind === 'certain' && 'unit' in reading && reading.unit) || '';
}

/** Of several units ("thôn, bản, tổ dân phố") one that fits is enough. */
function isUnitOf(title: string, unit: string): boolean {
  const words = ` ${unit.replace(/[,/]/g, ' ')} `;
  return unit === '' || (unitsOfTitle.get(title) ?? []).some((fits) => words.includes(` ${fits} `));
}

/** Every title, where the name tells nothing. */
function titlesOf(name: string): readonly string[] {
  const folded = fold(name);
  const found = nameOpenings.find(({ openings }) =>
    openings.some((opening) => folded.startsWith(opening) && endsWord(folded, opening.length)),
  );
  return found?.titles ?? [...unitsOfTitle.keys()];
}

const letter = /\p{L}/u;

const endsWord = (text: string, end: number) => !letter.test(text.charAt(end));

/**
 * Whether a name (by the number of its cell) begins with a word that one of the openings begins
 * with: most names begin with a surname.
 */
function namesThatOpen(reading: TableData): (cell: number) => boolean {
  const first = (text: string) => text.split(' ', 1)[0] ?? '';
  const openers = new Set(nameOpenings.flatMap(({ openings }) => openings.map(first)));
  const opens = (text: string) => openers.has(fold(first(text)));
  const { headOf, tailOf, heads, tails } = splitNames(reading);
  const [headOpens, tailOpens] = [heads.map(opens), tails.map(opens)];
  return (cell) => {
    const head = headOf[cell] ?? -1;
    if (head < 0) return false;
    return heads[head] === '' ? tailOpens[tailOf[cell] ?? -1] === true : headOpens[head] === true;
  };
}
