/** The choice of a period: the workbook's own, those of its year, two days, and where a view has it, all times. */
import { useId, useState } from 'preact/hooks';
import type { DescribeReply } from '../../../addon/server';
import { formatDate, parseIsoDate } from '../../../core/data/dates';
import { useSay } from '../context';
import { derivedPeriods, periodProblem, type IsoPeriod, type PeriodOption } from './periods';
import { capitalised } from './capitalised';

/** The workbook's own period, two days of the user's, rows of all times, or else a derived period as "from/to". */
const ownPeriod = 'own';
const chosenDates = 'dates';
const allTimes = 'all';

export interface PeriodChoice {
  readonly derived: readonly PeriodOption[];
  /** `ownPeriod`, `chosenDates`, `allTimes` or the key of a derived period. */
  readonly period: string;
  readonly setPeriod: (period: string) => void;
  readonly dates: IsoPeriod;
  readonly setDates: (dates: IsoPeriod) => void;
  /** The days of the chosen period; null where they are not known, or make no period. */
  readonly span: IsoPeriod | null;
  /** What is wrong with the days chosen, null when nothing is. */
  readonly problem: ReturnType<typeof periodProblem>;
  /** The days to be sent; none: those of the settings. */
  readonly asked: Partial<IsoPeriod>;
  readonly isAllTimes: boolean;
}

export const periodKey = ({ from, to }: IsoPeriod) => `${from}/${to}`;

/** @param workbook null until it is known */
export function usePeriodChoice(workbook: DescribeReply | null): PeriodChoice {
  const [period, setPeriod] = useState<string | null>(null);
  const [dates, setDates] = useState<IsoPeriod>({ from: '', to: '' });
  const derived = workbook === null ? [] : derivedPeriods(workbook);
  // A workbook without a period has one of its year's to begin with.
  const first = workbook?.period === null ? derived[0] : undefined;
  const chosen = period ?? (first === undefined ? ownPeriod : periodKey(first));
  const asked = chosen === chosenDates ? dates : derived.find((one) => periodKey(one) === chosen);
  const problem = chosen === chosenDates ? periodProblem(dates) : null;
  const isAllTimes = chosen === allTimes;
  return {
    derived,
    period: chosen,
    setPeriod,
    dates,
    setDates,
    span: problem === null && !isAllTimes ? (asked ?? workbook?.period ?? null) : null,
    problem,
    asked: asked === undefined ? {} : { from: asked.from, to: asked.to },
    isAllTimes,
  };
}

interface PeriodFieldProps {
  readonly workbook: DescribeReply | null;
  readonly choice: PeriodChoice;
  readonly label: string;
  /** Whether rows of all times can be chosen. */
  readonly hasAllTimes?: boolean;
  /** Whether what is wrong with the days is to be said: not while they are first typed. */
  readonly showProblem: boolean;
}

export function PeriodField({
  workbook,
  choice,
  label,
  hasAllTimes = false,
  showProblem,
}: PeriodFieldProps) {
  const say = useSay();
  const id = useId();
  const { derived, period, setPeriod, problem, span } = choice;
  const ownName = workbook?.period?.name;
  return (
    <>
      <label for={`${id}-period`}>{label}</label>
      <select
        id={`${id}-period`}
        value={period}
        onChange={(event) => setPeriod(event.currentTarget.value)}
      >
        {workbook?.period !== null && (
          <option value={ownPeriod}>
            {ownName === undefined ? say('period.own') : capitalised(ownName)}
          </option>
        )}
        {derived.map((one) => (
          <option key={periodKey(one)} value={periodKey(one)}>
            {capitalised(one.name)}
          </option>
        ))}
        <option value={chosenDates}>{say('period.dates')}</option>
        {hasAllTimes && <option value={allTimes}>{say('period.all')}</option>}
      </select>
      {period === chosenDates && <Dates choice={choice} problemId={`${id}-problem`} />}
      {span !== null && (
        <p class="quiet span">
          {say(period === ownPeriod ? 'period.own-span' : 'period.span', {
            from: writtenDay(span.from),
            to: writtenDay(span.to),
          })}
        </p>
      )}
      <p class="problem" id={`${id}-problem`} role="alert">
        {showProblem && problem !== null && say(problem)}
      </p>
    </>
  );
}

interface DatesProps {
  readonly choice: PeriodChoice;
  readonly problemId: string;
}

function Dates({ choice: { dates, setDates }, problemId }: DatesProps) {
  const say = useSay();
  const id = useId();
  return (
    <div class="dates">
      {(['from', 'to'] as const).map((end) => (
        <div key={end}>
          <label for={`${id}-${end}`}>{say(`period.${end}`)}</label>
          <input
            id={`${id}-${end}`}
            type="date"
            min="1900-01-01"
            max="9999-12-31"
            value={dates[end]}
            aria-describedby={problemId}
            onInput={(event) => setDates({ ...dates, [end]: event.currentTarget.value })}
          />
        </div>
      ))}
    </div>
  );
}

/** "30/6/2017" from YYYY-MM-DD: the date fields may show days in another order. */
function writtenDay(iso: string): string {
  const serial = parseIsoDate(iso);
  return serial === null ? iso : formatDate(serial);
}
