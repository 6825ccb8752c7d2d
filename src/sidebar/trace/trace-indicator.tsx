/** From a figure's card to the rows behind it: in all, or of one ward. */
import { useState } from 'preact/hooks';
import type { IndicatorJson } from '../../domain/commands/report-json';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import type { IsoPeriod } from '../report/periods';
import { TracedFigure } from './traced-figure';

interface TraceIndicatorProps {
  readonly indicator: IndicatorJson;
  readonly period: IsoPeriod;
  /** By code. */
  readonly wardNames: Readonly<Record<string, string>>;
}

/** The choice that means all wards together; no code of a ward. */
const all = 'all';

export function TraceIndicator({ indicator, period, wardNames }: TraceIndicatorProps) {
  const say = useSay();
  const { answer, failure, isRunning, run, retry } = useServerCall('traceFigure');
  const [choice, setChoice] = useState(all);
  const wards = Object.entries(indicator.byWard).filter(([, value]) => value !== 0);
  const traceWard = (code: string) => {
    setChoice(code);
    const { from, to } = period;
    const ward = code === all ? null : code;
    void run({ figure: { indicator: indicator.id, ward, from, to } });
  };
  const seen = choice === all ? indicator.value : (indicator.byWard[choice] ?? 0);
  if (answer === null && failure === null) {
    return (
      <button
        type="button"
        class="plain"
        aria-disabled={isRunning}
        onClick={() => !isRunning && traceWard(all)}
      >
        {say(isRunning ? 'trace.running' : 'trace.rows')}
      </button>
    );
  }
  return (
    <div class="trace-rows" aria-busy={isRunning}>
      {wards.length > 1 && (
        <select
          aria-label={say('trace.ward')}
          value={choice}
          disabled={isRunning}
          onChange={(event) => traceWard(event.currentTarget.value)}
        >
          <option value={all}>{say('trace.all-wards')}</option>
          {wards.map(([code]) => (
            <option key={code} value={code}>
              {code === '' ? say('result.no-ward') : (wardNames[code] ?? code)}
            </option>
          ))}
        </select>
      )}
      <FailureNote failure={failure} onRetry={retry} />
      {answer !== null && failure === null && !isRunning && (
        <TracedFigure traced={answer} seen={seen} />
      )}
    </div>
  );
}
