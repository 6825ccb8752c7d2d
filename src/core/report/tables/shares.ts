/** The shares as tables: by title with the targets of the programme, and of the families by ward. */
import { titleKinds } from '../../figures/indicators';
import type { Figure } from '../../figures/figures';
import type { FigureOrigin } from '../../figures/figures';
import { shareInWard, wholeOf, type Denominator } from '../../figures/shares';
import { fill } from '../../messages/format';
import { roundedShare } from './comparison';
import type { Table, TableCell, TableColumn, TableRow } from '../document';
import { captions, tableWords } from '../labels';
import type { ReportInput } from '../input';
import { printsAchieved } from '../period-kind';
import { wholes } from '../text/phrases';
import { unitWords } from '../unit-words';
import { nameColumn, orderColumn } from './by-unit';

/** Figures of one title that are printed beside each other, each with its share. */
const statesOf = ({ figures }: ReportInput, key: string): readonly Figure[] => [
  figures.of(`registered.${key}`),
  ...(printsAchieved(figures.period) ? [figures.of(`achieved.${key}`)] : []),
];

const count = (heading: string): TableColumn => ({ heading, align: 'right', format: 'count' });
const share = (heading: string): TableColumn => ({ heading, align: 'right', format: 'share' });

const stateColumns = ({ figures }: ReportInput): readonly TableColumn[] => [
  count(tableWords.registered),
  share(tableWords.shareRegistered),
  ...(printsAchieved(figures.period)
    ? [count(tableWords.achieved), share(tableWords.shareAchieved)]
    : []),
];

/** A figure and its share, cell by cell, and what the figure can be traced to. */
function statePart(
  states: readonly Figure[],
  ward: string | null,
  cellsOf: (figure: Figure) => readonly [TableCell, TableCell],
): Required<Pick<TableRow, 'cells' | 'origins'>> {
  return {
    cells: states.flatMap(cellsOf),
    origins: states.flatMap(({ indicator }): readonly (FigureOrigin | null)[] => [
      { indicators: [indicator.id], ward },
      null,
    ]),
  };
}

/** null where no share is known. */
export function sharesByTitle(input: ReportInput): Table | null {
  const { wards } = input.figures;
  const told = titleKinds.flatMap(({ key }) => {
    const states = statesOf(input, key).map((figure) => ({
      figure,
      whole: figure.value === 0 ? null : wholeOf(figure, wards),
    }));
    const whole = states.find((state) => state.whole !== null)?.whole ?? null;
    return whole === null ? [] : [{ key, whole, states }];
  });
  if (told.length === 0) return null;
  const targets = told.map(({ key }) => input.programme.get(key) ?? null);
  const years = new Set(targets.flatMap((target) => target?.year ?? []));
  const [year] = years;
  const rows = told.map(({ whole, states }, order): TableRow => {
    const wholeAt = new Map<Figure, Denominator | null>(
      states.map((state) => [state.figure, state.whole]),
    );
    const [first] = states;
    const part = statePart(
      states.map(({ figure }) => figure),
      null,
      (figure) => [figure.value, roundedShare(figure.value, wholeAt.get(figure)?.value ?? null)],
    );
    const target = targets[order];
    return {
      cells: [
        order + 1,
        fill(tableWords.titleOfWhole, {
          title: first?.figure.indicator.label ?? '',
          whole: wholes[whole.of],
        }),
        whole.value,
        ...part.cells,
        ...(years.size === 0
          ? []
          : [target === null || target === undefined ? null : target.percent / 100]),
      ],
      origins: [null, null, null, ...part.origins, ...(years.size === 0 ? [] : [null])],
    };
  });
  return {
    kind: 'table',
    caption: captions.sharesByTitle,
    columns: [
      orderColumn,
      nameColumn(tableWords.title),
      count(tableWords.whole),
      ...stateColumns(input),
      ...(years.size === 0
        ? []
        : [
            share(
              years.size === 1 && year !== undefined
                ? fill(tableWords.targetOfYear, { targetYear: year })
                : tableWords.target,
            ),
          ]),
    ],
    hasColumnNumbers: true,
    rows,
  };
}

/** The share of households by ward; null where none is known. */
export function familySharesByWard(input: ReportInput): Table | null {
  const { wards } = input.figures;
  const states = statesOf(input, 'family');
  const isTold = wards.some((ward) =>
    states.some((figure) => (shareInWard(figure, ward) ?? 0) !== 0),
  );
  if (!isTold) return null;
  const rows = wards.map((ward, order): TableRow => {
    const part = statePart(states, ward.code, (figure) => {
      const value = figure.byWard.get(ward.code) ?? 0;
      const isKnown = shareInWard(figure, ward) !== null;
      return [value, isKnown ? roundedShare(value, ward.households) : null];
    });
    return {
      cells: [order + 1, ward.name, ward.households, ...part.cells],
      origins: [null, null, null, ...part.origins],
    };
  });
  return {
    kind: 'table',
    caption: fill(captions.familySharesByWard, unitWords(input.figures)),
    columns: [
      orderColumn,
      nameColumn(unitWords(input.figures).Units),
      count(tableWords.households),
      ...stateColumns(input),
    ],
    hasColumnNumbers: true,
    rows: [...rows, totalRow(input, states)],
  };
}

function totalRow({ figures: { wards } }: ReportInput, states: readonly Figure[]): TableRow {
  const wholeAt = (figure: Figure) => wholeOf(figure, wards)?.value ?? null;
  const part = statePart(states, null, (figure) => [
    figure.value,
    roundedShare(figure.value, wholeAt(figure)),
  ]);
  const whole = states.map(wholeAt).find((value) => value !== null) ?? null;
  return {
    kind: 'total',
    cells: [null, tableWords.total, whole, ...part.cells],
    origins: [null, null, null, ...part.origins],
  };
}
