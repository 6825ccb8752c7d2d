/** From the cell that is selected on the report's sheet to the rows behind its figure. */
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { TracedFigure } from './traced-figure';

export function TraceCell({ sheet }: { readonly sheet: string }) {
  const say = useSay();
  const { answer, failure, isRunning, run, retry } = useServerCall('traceFigure');
  return (
    <section class="trace">
      <h2>{say('trace.heading')}</h2>
      <p class="quiet">{say('trace.intro', { sheet })}</p>
      <button type="button" aria-disabled={isRunning} onClick={() => void run({})}>
        {say(isRunning ? 'trace.running' : 'trace.cell')}
      </button>
      <FailureNote failure={failure} onRetry={retry} />
      <div role="status">
        {answer !== null && failure === null && (
          <p class="traced-label">
            {answer.labels.join(' + ')}
            {answer.ward !== null && `, ${answer.ward || say('result.no-ward')}`}
          </p>
        )}
      </div>
      {answer !== null && failure === null && (
        <TracedFigure traced={answer} seen={answer.printed ?? answer.value} />
      )}
    </section>
  );
}
