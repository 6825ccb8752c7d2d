/** The choices of a report: its period, whether figures are rounded, and the lists beside it. */
import { useId, useState } from 'preact/hooks';
import type { DescribeReply } from '../../../addon/server';
import { formatDate, parseIsoDate } from '../../../core/data/dates';
import { useSay } from '../context';
import { capitalised } from '../parts/capitalised';
import type { Inputs } from '../calls/server-calls';
import { derivedPeriods, periodProblem, type IsoPeriod, type PeriodChoice } from './periods';

// What the user chose for the report: period and way of writing, and the request made of it.

/** The workbook's own period, two days of the user's, or else a derived period as "from/to". */
const ownPeriod = 'own';
const chosenDates = 'dates';

interface ReportChoices {
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

interface ReportFormProps {
  readonly workbook: DescribeReply | null;
  readonly choices: ReportChoices;
  /** Whether what is wrong with the days is to be said: not while they are first typed. */
  readonly showProblem: boolean;
}

export function ReportForm({ workbook, choices, showProblem }: ReportFormProps) {
  const say = useSay();
  const id = useId();
  const { derived, period, setPeriod, problem, span } = choices;
  const ownName = workbook?.period?.name;
  return (
    <>
      <label for={`${id}-period`}>{say('period.label')}</label>
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
      </select>
      {period === chosenDates && <Dates choices={choices} problemId={`${id}-problem`} />}
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
      <Figures choices={choices} />
      <label class="choice">
        <input
          type="checkbox"
          checked={choices.lists}
          onChange={(event) => choices.setLists(event.currentTarget.checked)}
        />
        {say('lists.label')}
      </label>
    </>
  );
}

interface PartProps {
  readonly choices: ReportChoices;
}

function Dates({
  choices: { dates, setDates },
  problemId,
}: PartProps & { readonly problemId: string }) {
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

function Figures({ choices: { exact, setExact } }: PartProps) {
  const say = useSay();
  const id = useId();
  return (
    <fieldset>
      <legend>{say('figures.label')}</legend>
      {([false, true] as const).map((choice) => (
        <label key={String(choice)} class="choice">
          <input
            type="radio"
            name={id}
            checked={exact === choice}
            onChange={() => setExact(choice)}
          />
          {say(choice ? 'figures.exact' : 'figures.rounded')}
        </label>
      ))}
    </fieldset>
  );
}

/** "30/6/2017" from YYYY-MM-DD: the date fields may show days in another order. */
function writtenDay(iso: string): string {
  const serial = parseIsoDate(iso);
  return serial === null ? iso : formatDate(serial);
}
