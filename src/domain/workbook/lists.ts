/** The lists in force: the built-in ones, extended by the rows of `Danh mục` and by the settings. */
import { remembered } from '../remembered';
import { fold } from '../text/fold';
import { builtInLists, type ListName, type ListValue } from '../tables/list-names';
import { finderOf, type Finder } from './spellings';

export interface Lists {
  /** The values in order, as drop-downs offer them. */
  readonly valuesOf: (list: ListName) => readonly string[];
  /** Which values a text may mean. */
  readonly finder: (list: ListName) => Finder<string>;
}

export interface ListAddition extends ListValue {
  readonly list: ListName;
}

/** @param additions rows of `Danh mục`; a value that is known already only gains aliases */
export function listsOf(additions: readonly ListAddition[]): Lists {
  const addedTo = (list: ListName) => additions.filter((addition) => addition.list === list);
  return {
    valuesOf: remembered((list) => [
      ...new Set([...builtInLists[list], ...addedTo(list)].map(({ value }) => value)),
    ]),
    finder: remembered((list) => {
      const all = [...builtInLists[list], ...addedTo(list)];
      // A value always wins over an alias that is spelled like it.
      const values = new Set(all.map(({ value }) => fold(value)));
      return finderOf(
        all.flatMap(({ value, aliases }) => [
          [value, value] as const,
          ...aliases
            .filter((alias) => !values.has(fold(alias)))
            .map((alias) => [alias, value] as const),
        ]),
      );
    }),
  };
}
