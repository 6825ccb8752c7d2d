/** A count whose unit, or a name whose first words, belong to another title: "18 hộ" for Dòng họ học tập. */
import { readCountText } from '../reading/count-text';
import { registrations } from '../tables/registrations';
import { columnOf } from '../tables/table';
import { nameOpenings, titleWords } from '../tables/title-words';
import { fold } from '../text/fold';
import { textNumbers } from '../text/text-numbers';
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
    if (!opens.includes(true) && units.every((unit) => unit === '')) return [];
    titles.forEach((title, row) => {
      const quantity = quantities.numbers[row] ?? -1;
      const name = names.numbers[row] ?? -1;
      const unit = quantity < 0 ? '' : (units[quantity] ?? '');
      const mayTell = name >= 0 && opens[name] === true;
      if (unit === '' && !mayTell) return;
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
      if (isOne && mayTell && !titlesOf(String(names.values[name])).includes(title)) {
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
  const endOfFirst = (text: string) => {
    const space = text.indexOf(' ');
    return space < 0 ? text.length : space;
  };
  const first = (text: string) => text.slice(0, endOfFirst(text));
  const openers = new Set(nameOpenings.flatMap(({ openings }) => openings.map(first)));
  const words = textNumbers();
  const opens: boolean[] = [];
  return (name) => {
    const word = words.numberOf(name, 0, endOfFirst(name));
    return (opens[word] ??= openers.has(fold(first(name))));
  };
}
