/** Criteria of Thi đua that cannot be used, and units that one of them gives no points. */
import { criterionRows, rankingsOf, type CriterionFault } from '../figures/emulation';
import { figureReader } from '../figures/figure-reader';
import type { Figure } from '../figures/figures';
import { indicatorsOf } from '../figures/indicator-list';
import type { Problem } from '../messages/finding';
import { emulationCriteria } from '../schema/reference-sheets';
import { columnOf } from '../schema/table';
import { fold } from '../vietnamese/fold';
import { separated } from '../data/cell';
import { memoize } from '../data/memoize';
import { textAt } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { WorkbookData } from '../workbook/read-workbook';
import { placed, type FigureCheck, type TableCheck } from './check';

const columns = {
  'full-unclear': 'fullAt',
  'share-of-nothing': 'fullAt',
  'not-by-unit': 'indicator',
} as const satisfies Readonly<Record<CriterionFault, string>>;

export const emulationRows: TableCheck = {
  codes: [
    'emulation-full-unclear',
    'emulation-full-is-one',
    'emulation-share-of-nothing',
    'emulation-not-by-unit',
    'emulation-kind-unknown',
  ],
  run: (reading, workbook) => {
    if (reading.table !== emulationCriteria) return [];
    const labelAt = textAt(reading, 'indicator');
    const tell = (row: number, key: string, problem: Problem): RowProblem => ({
      row,
      column: columnOf(emulationCriteria, key),
      problem,
    });
    return criterionRows(workbook).flatMap(({ row, read }): readonly RowProblem[] => {
      if (read === null) return [];
      if ('fault' in read) {
        const indicator = indicatorsOf(workbook).labelled(labelAt(row) ?? '')?.label ?? '';
        return [tell(row, columns[read.fault], faultOf(read.fault, indicator))];
      }
      const { full, indicator } = read;
      const isOne = full.kind === 'number' && full.value === 1;
      const unknown = unknownKind(textAt(reading, 'kinds')(row) ?? '', workbook);
      return [
        ...(isOne
          ? [
              tell(row, 'fullAt', {
                code: 'emulation-full-is-one',
                params: { unit: indicator.unit },
              }),
            ]
          : []),
        ...(unknown === null ? [] : [tell(row, 'kinds', unknown)]),
      ];
    });
  },
};

function faultOf(fault: CriterionFault, indicator: string): Problem {
  return fault === 'share-of-nothing'
    ? { code: 'emulation-share-of-nothing', params: { indicator } }
    : { code: `emulation-${fault}` };
}

/** The first of the kinds named that no unit is of. */
function unknownKind(typed: string, { context: { wards } }: WorkbookData): Problem | null {
  const kinds = new Map(
    wards.all.flatMap(({ kind = '' }) => (kind === '' ? [] : [[fold(kind), kind] as const])),
  );
  const kind = separated(typed).find((one) => !kinds.has(fold(one)));
  if (kind === undefined) return null;
  const params = { kind, candidates: [...kinds.values()].join(', ') };
  return { code: 'emulation-kind-unknown', params };
}

/** More names than these are not told one by one. */
const mostNames = 5;

export const emulationMarks: FigureCheck = {
  codes: ['emulation-not-scored'],
  run: (workbook, findings) => {
    const reading = workbook.tables.get(emulationCriteria.sheet);
    const { period } = workbook;
    if (reading === undefined || period === null) return [];
    const { figureOf } = figureReader(workbook, findings);
    const known = indicatorsOf(workbook);
    const rankings = rankingsOf(workbook, {
      wards: workbook.context.wards.validOn(period.to),
      of: memoize((id: string): Figure => {
        const indicator = known.of(id);
        return { indicator, ...figureOf(indicator, period) };
      }),
    });
    const without = new Map<number, string[]>();
    for (const { criteria, units } of rankings) {
      criteria.forEach(({ row }, order) => {
        const names = units
          .filter(({ marks }) => marks[order]?.points === null)
          .map(({ unit }) => unit.name);
        without.set(row, [...(without.get(row) ?? []), ...names]);
      });
    }
    return [...without].flatMap(([row, names]) => {
      if (names.length === 0) return [];
      const shown = names.slice(0, mostNames).join(', ');
      const params = {
        unitsNumber: names.length,
        units: names.length > mostNames ? `${shown}…` : shown,
      };
      const column = columnOf(emulationCriteria, 'criterion');
      return [placed(reading, { row, column, problem: { code: 'emulation-not-scored', params } })];
    });
  },
};
