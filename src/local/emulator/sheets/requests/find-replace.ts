/** The request findReplace: texts in cells, replaced as if someone typed the new ones. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { areaOf, gridSize, storedArea, type SheetArea } from '../areas';
import { required, sheetById, sheetsOf, type Draft } from '../draft';
import { invalidArgument, unsupported } from '../failures';
import { changeCells } from '../grid';
import { flag, integer, message, one, text } from '../messages/message';
import { gridRange } from '../messages/ranges';
import { createNumberFormatter } from '../number-formats';
import { formattedValue } from '../render';
import { entered } from '../values/typed-value';
import { requestKind } from './request';

const findReplace = message<Schema.FindReplaceRequest>(
  'FindReplaceRequest',
  {
    find: text,
    replacement: text,
    matchCase: flag,
    matchEntireCell: flag,
    searchByRegex: flag,
    includeFormulas: flag,
    range: one(gridRange),
    sheetId: integer,
    allSheets: flag,
  },
  { scope: ['range', 'sheetId', 'allSheets'] },
);

const replacedCounts = message<Schema.FindReplaceResponse>('FindReplaceResponse', {
  valuesChanged: integer,
  formulasChanged: integer,
  rowsChanged: integer,
  sheetsChanged: integer,
  occurrencesChanged: integer,
});

export const findReplaceRequests = {
  findReplace: requestKind(
    findReplace,
    (draft, request) => {
      const { replacement = '', includeFormulas = false } = request;
      const replace = replacerOf(request, replacement);
      const { locale = '' } = draft.spreadsheet.properties ?? {};
      const formatter = createNumberFormatter(locale);
      const counts = { values: 0, rows: 0, sheets: 0, occurrences: 0 };
      for (const area of areasOf(draft, request)) {
        const rows = new Set<number>();
        changeCells(draft, area.sheetId, area, (cell, row) => {
          if (cell.userEnteredValue === undefined) return cell;
          if (cell.userEnteredValue.formulaValue !== undefined) {
            if (includeFormulas) throw unsupported('findReplace.includeFormulas in a formula');
            return cell;
          }
          // What is looked at is what the cell shows.
          const { result, count } = replace(formattedValue(cell, formatter));
          if (count === 0) return cell;
          counts.values += 1;
          counts.occurrences += count;
          rows.add(row);
          return entered(cell, result, 'USER_ENTERED', locale);
        });
        counts.rows += rows.size;
        counts.sheets += rows.size === 0 ? 0 : 1;
      }
      return {
        findReplace: {
          valuesChanged: counts.values,
          rowsChanged: counts.rows,
          sheetsChanged: counts.sheets,
          occurrencesChanged: counts.occurrences,
        },
      };
    },
    replacedCounts,
  ),
};

function areasOf(draft: Draft, request: Schema.FindReplaceRequest): readonly SheetArea[] {
  const { range, sheetId, allSheets } = request;
  if (range !== undefined) return [areaOf(draft, range)];
  const whole = (id: number) => ({
    sheetId: id,
    ...storedArea({}, gridSize(sheetById(draft, id))),
  });
  if (sheetId !== undefined) return [whole(sheetId)];
  required(allSheets === true ? true : undefined, 'range, sheetId or allSheets');
  return sheetsOf(draft).map(({ properties }) => whole(properties?.sheetId ?? 0));
}

type Replacer = (shown: string) => { readonly result: string; readonly count: number };

/** @throws 400 for nothing to find, and for what is no regular expression */
function replacerOf(
  {
    find = '',
    matchCase = false,
    matchEntireCell = false,
    searchByRegex = false,
  }: Schema.FindReplaceRequest,
  replacement: string,
): Replacer {
  if (find === '') throw invalidArgument('find must not be empty.');
  const wanted = searchByRegex ? find : find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // In a plain replacement "$" is only a character.
  const words = searchByRegex ? replacement : replacement.replace(/\$/g, '$$$$');
  let pattern: RegExp;
  try {
    pattern = new RegExp(matchEntireCell ? `^(?:${wanted})$` : wanted, `gu${matchCase ? '' : 'i'}`);
  } catch {
    throw invalidArgument(`Invalid regular expression: ${find}`);
  }
  return (shown) => ({
    result: shown.replace(pattern, words),
    count: [...shown.matchAll(pattern)].length,
  });
}
