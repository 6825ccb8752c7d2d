/** The indicators of a workbook, which whatever names one in its data is looked up in. */
import { ownIndicators } from '../schema/reference-sheets';
import { foldHeading } from '../vietnamese/fold';
import type { WorkbookData } from '../workbook/read-workbook';
import { builtInIndicators, indicatorOf, type Indicator } from './indicators';
import { readOwnIndicators, type DefinitionProblem } from './own-indicators';

export interface IndicatorList {
  /** In the order in which they are printed. */
  readonly all: readonly Indicator[];
  readonly byId: (id: string) => Indicator | undefined;
  /** The one of an id that another indicator's definition names. */
  readonly of: (id: string) => Indicator;
  /** By the label as typed in `Chỉ tiêu`, case, spaces and punctuation aside. */
  readonly labelled: (label: string) => Indicator | undefined;
  /** What is wrong with the rows of `Chỉ số`; these are no indicators. */
  readonly problems: readonly DefinitionProblem[];
}

function indicatorList(
  all: readonly Indicator[],
  problems: IndicatorList['problems'],
): IndicatorList {
  const indicators = new Map(all.map((one) => [one.id, one]));
  const byLabel = new Map(all.map((one) => [foldHeading(one.label), one]));
  return {
    all,
    byId: (id) => indicators.get(id),
    of: (id) => indicators.get(id) ?? indicatorOf(id),
    labelled: (label) => byLabel.get(foldHeading(label)),
    problems,
  };
}

const builtIn = indicatorList(builtInIndicators, []);

/** By the tables of a workbook, since every command asks often. */
const known = new WeakMap<WorkbookData['tables'], IndicatorList>();

/** The built-in ones, and those that staff define in `Chỉ số`. */
export function indicatorsOf(workbook: Pick<WorkbookData, 'tables' | 'context'>): IndicatorList {
  if (!workbook.tables.has(ownIndicators.sheet)) return builtIn;
  const before = known.get(workbook.tables);
  if (before !== undefined) return before;
  const { indicators, problems } = readOwnIndicators(
    workbook,
    (name) => builtIn.labelled(name) ?? builtIn.byId(name),
  );
  const list = indicatorList([...builtInIndicators, ...indicators], problems);
  known.set(workbook.tables, list);
  return list;
}
