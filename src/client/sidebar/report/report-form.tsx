/** The choices of a report: its period, whether figures are rounded, and the lists beside it. */
import { useId, useState } from 'preact/hooks';
import type { DescribeReply } from '../../../addon/server';
import { useSay } from '../context';
import type { Inputs } from '../calls/server-calls';
import { PeriodField, usePeriodChoice, type PeriodChoice } from '../parts/period-field';

// What the user chose for the report: period and way of writing, and the request made of it.

interface ReportChoices {
  readonly period: PeriodChoice;
  readonly exact: boolean;
  readonly setExact: (exact: boolean) => void;
  /** Whether the lists for publication are made as well. */
  readonly lists: boolean;
  readonly setLists: (lists: boolean) => void;
  readonly input: Inputs['makeReport'];
}

/** @param workbook null until it is known */
export function useReportChoices(workbook: DescribeReply | null): ReportChoices {
  const period = usePeriodChoice(workbook);
  const [exact, setExact] = useState<boolean | null>(null);
  const [lists, setLists] = useState(false);
  return {
    period,
    exact: exact ?? workbook?.exact ?? false,
    setExact,
    lists,
    setLists,
    input: {
      ...period.asked,
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
  return (
    <>
      <PeriodField
        workbook={workbook}
        choice={choices.period}
        label={say('period.label')}
        showProblem={showProblem}
      />
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
