/** Money in and out of the fund of each level: what it held, took in, paid and holds. */
import type { Period } from '../data/periods';
import { levelsFrom, type Level } from '../schema/levels';
import type { WorkbookData } from '../workbook/read-workbook';
import type { FigureReader } from './figure-reader';
import { indicatorOf } from './indicators';
import { gapBefore, typedOpening } from './given';

export interface LevelMoney {
  readonly level: Level;
  readonly opening: number;
  readonly raised: number;
  readonly fee: number;
  /** From another level of the association, and to one. */
  readonly received: number;
  readonly spent: number;
  readonly passedOn: number;
  readonly closing: number;
}

export function levelMoneyOf(
  workbook: WorkbookData,
  { figureOf }: FigureReader,
  period: Period,
): readonly LevelMoney[] {
  const gap = gapBefore(workbook, period);
  return levelsFrom(workbook.level).map((level) => {
    const flowsIn = (days: Period) => {
      const valueOf = (id: string) => {
        const indicator = indicatorOf(id);
        const others = indicator.filters.filter(({ column }) => column !== 'level');
        const filters = [{ column: 'level', oneOf: [level] }, ...others];
        return figureOf({ ...indicator, filters }, days).value;
      };
      return {
        raised: valueOf('fund.total.amount'),
        fee: valueOf('fund.fee.amount'),
        received: valueOf('fund.transfer.amount'),
        spent: valueOf('spend.total.amount'),
        passedOn: valueOf('spend.transfer.amount'),
      };
    };
    const flows = flowsIn(period);
    const typed = typedOpening(workbook, level) ?? 0;
    const opening = gap === null ? typed : typed + gap.sign * netOf(flowsIn(gap.period));
    return { level, opening, ...flows, closing: opening + netOf(flows) };
  });
}

type Flows = Omit<LevelMoney, 'level' | 'opening' | 'closing'>;

const netOf = ({ raised, fee, received, spent, passedOn }: Flows): number =>
  raised + fee + received - spent - passedOn;
