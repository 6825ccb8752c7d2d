/** A count whose unit, or a name whose first words, belong to another title: "18 hộ" for Dòng họ học tập. */
import { readCountText } from '../reading/count-text';
import { registrations } from '../tables/registrations';
import { columnOf } from '../tables/table';
import { nameOpenings, titleWords } from '../tables/title-words';
import { fold } from '../text/fold';
import { numbersOf, textsOf } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';

export const unitAgainstTitle: TableCheck = {
  codes: ['unit-title-mismatch'],
  run: (reading) => {
    if (reading.table !== registrations) return [];
    const titles = textsOf(reading, 'title');
    const counts = numbersOf(reading, 'quantity');
    const quantities = reading.column('quantity').cells;
    const units = quantities.raw.map((typed) =>
      typeof typed === 'string' ? unitTyped(typed) : '',
    );
    const names = reading.column('name').cells;
    const mayOpen = openingWords();
    const opens = names.values.map((name) => typeof name === 'string' && mayOpen(name));
    const problems: RowProblem[] = [];
    titles.forEach((title, row) => {
      const quantity = quantities.numbers[row] ?? -1;
      const name = names.numbers[row] ?? -1;
      const unit = units[quantity] ?? '';
      if (unit === '' && opens[name] !== true) return;
      if (title === null || !unitsOfTitle.has(title)) return;
      const tell = (key: 'quantity' | 'name') =>
        problems.push({
          row,
          column: columnOf(registrations, key),
          problem: { code: 'unit-title-mismatch', params: { title } },
        });
      if (!isUnitOf(title, unit)) tell('quantity');
      // Where a row reports many, its name is that of the chapter that reports them.
      const isOne = counts[row] === 1 || quantity < 0;
      if (isOne && opens[name] === true && !titlesOf(String(names.values[name])).includes(title)) {
        tell('name');
      }
    });
    return problems;
  },
};

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

/** Whether a name begins with a word that one of the openings begins with: most names begin with a surname. */
function openingWords(): (name: string) => boolean {
  const first = (text: string) => text.slice(0, (text.indexOf(' ') + 1 || text.length + 1) - 1);
  const words = new Set(nameOpenings.flatMap(({ openings }) => openings.map(first)));
  const known = new Map<string, boolean>();
  return (name) => {
    const word = first(name);
    let isOne = known.get(word);
    if (isOne === undefined) {
      isOne = words.has(fold(word));
      known.set(word, isOne);
    }
    return isOne;
  };
}
