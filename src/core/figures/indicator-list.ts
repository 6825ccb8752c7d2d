/** The indicators of a workbook, which whatever names one in its data is looked up in. */
import { foldHeading } from '../vietnamese/fold';
import type { WorkbookData } from '../workbook/read-workbook';
import { builtInIndicators, indicatorOf, type Indicator } from './indicators';

export interface IndicatorList {
  /** In the order in which they are printed. */
  readonly all: readonly Indicator[];
  readonly byId: (id: string) => Indicator | undefined;
  /** The one of an id that another indicator's definition names. */
  readonly of: (id: string) => Indicator;
  /** By the label as typed in `Chỉ tiêu`, case, spaces and punctuation aside. */
  readonly labelled: (label: string) => Indicator | undefined;
}

export function indicatorList(all: readonly Indicator[]): IndicatorList {
  const indicators = new Map(all.map((one) => [one.id, one]));
  const byLabel = new Map(all.map((one) => [foldHeading(one.label), one]));
  return {
    all,
    byId: (id) => indicators.get(id),
    of: (id) => indicators.get(id) ?? indicatorOf(id),
    labelled: (label) => byLabel.get(foldHeading(label)),
  };
}

const builtIn = indicatorList(builtInIndicators);

export function indicatorsOf(_workbook: Pick<WorkbookData, 'tables'>): IndicatorList {
  return builtIn;
}
