/** Proves which formulas the server copies after the grid filled in their results. */
import { expect, test } from '@jest/globals';
import { formulaFills } from '../../../../src/local/studio-page/grid/fill-formulas';

const range = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

test.each([
  ['downwards, of the columns with formulas', range(0, 0, 0, 2), range(0, 4, 0, 2), ['0:2>1-4:2']],
  ['upwards', range(4, 4, 2, 2), range(1, 4, 2, 2), ['4:2>1-3:2']],
  ['from two rows on', range(0, 1, 2, 2), range(0, 3, 2, 2), ['1:2>2-3:2']],
  ['to the right', range(5, 5, 2, 2), range(5, 5, 2, 4), ['5:2>5-5:3']],
  ['nothing without formulas', range(0, 0, 0, 1), range(0, 4, 0, 1), []],
])('%s', (_name, sourceRange, targetRange, fills) => {
  const requests = formulaFills({ sourceRange, targetRange }, 7, (_row, column) => column === 2);
  const said = requests.map(({ copyPaste: { source, destination } = {} }) => {
    expect(source?.sheetId).toBe(7);
    return `${source?.startRowIndex}:${source?.startColumnIndex}>${destination?.startRowIndex}-${(destination?.endRowIndex ?? 0) - 1}:${destination?.startColumnIndex}`;
  });
  expect(said).toEqual(fills);
});
