/** What the user chose for the report: period and way of writing, and the request made of it. */
import { useState } from 'preact/hooks';
import type { DescribeReply } from '../../addon/server';
import type { Inputs } from '../calls/server-calls';
import { derivedPeriods, periodProblem, type IsoPeriod, type PeriodChoice } from './periods';

/** The workbook's own period, two days of the user's, or else a derived period as "from/to". */
export const ownPeriod = 'own';
export const chosenDates = 'dates';

export interface ReportChoices {
  readonly derived: readonly PeriodChoice[];
  /** `ownPeriod`, `chosenDates` or the key of a derived period. */
  readonly period: string;
  readonly setPeriod: (period: string) => void;
  readonly dates: IsoPeriod;
  readonly setDates: (dates: IsoPeriod) => void;
  readonly exact: boolean;
  readonly setExact: (exact: boolean) => void;
  /** Whether the lists for publication are made as well. */
  readonly lists: boolean;
  readonly setLists: (lists: boolean) => void;
  /** The days of the chosen period; null where they are not known, or make no period. */
  readonly span: IsoPeriod | null;
  /** What is wrong with the days chosen, null when nothing is. */
  readonly problem: ReturnType<typeof periodProblem>;
  /** The days to be sent; none: those of the settings. */
  readonly asked: Partial<IsoPeriod>;
  readonly input: Inputs['makeReport'];
}

export const periodKey = ({ from, to }: IsoPeriod) => `${from}/${to}`;

/** @param workbook null until it is known */
export function useReportChoices(workbook: DescribeReply | null): ReportChoices {
  const [period, setPeriod] = useState<string | null>(null);
  const [dates, setDates] = useState<IsoPeriod>({ from: '', to: '' });
  const [exact, setExact] = useState<boolean | null>(null);
  const [lists, setLists] = useState(false);
  const derived = workbook === null ? [] : derivedPeriods(workbook);
  // A workbook without a period has one of its year's to begin with.
  const first = workbook?.period === null ? derived[0] : undefined;
  const chosen = period ?? (first === undefined ? ownPeriod : periodKey(first));
  const asked = chosen === chosenDates ? dates : derived.find((one) => periodKey(one) === chosen);
  const problem = chosen === chosenDates ? periodProblem(dates) : null;
  const days = asked === undefined ? {} : { from: asked.from, to: asked.to };
  return {
    derived,
    period: chosen,
    setPeriod,
    dates,
    setDates,
    exact: exact ?? workbook?.exact ?? false,
    setExact,
    lists,
    setLists,
    span: problem === null ? (asked ?? workbook?.period ?? null) : null,
    problem,
    asked: days,
    input: {
      ...days,
      ...(exact !== null && { exact }),
      ...(lists && { lists }),
    },
  };
}
