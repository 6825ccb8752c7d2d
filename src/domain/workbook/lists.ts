/** The lists in force: the built-in ones, extended by the rows of `Danh mục` and by the settings. */
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
  const values = new Map<ListName, readonly string[]>();
  const finders = new Map<ListName, Finder<string>>();

  function valuesOf(list: ListName): readonly string[] {
    let found = values.get(list);
    if (found === undefined) {
      const added = additions.filter((addition) => addition.list === list);
      found = [...new Set([...builtInLists[list], ...added].map(({ value }) => value))];
      values.set(list, found);
    }
    return found;
  }

  function finder(list: ListName): Finder<string> {
    let found = finders.get(list);
    if (found === undefined) {
      const all = [...builtInLists[list], ...additions.filter((added) => added.list === list)];
      found = finderOf(
        all.flatMap(({ value, aliases }) =>
          [value, ...aliases].map((spelling) => [spelling, value] as const),
        ),
      );
      finders.set(list, found);
    }
    return found;
  }

  return { valuesOf, finder };
}
