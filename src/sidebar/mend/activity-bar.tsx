/** How far mending, or its undoing, has come. */
import { useSay } from '../context';
import { StepBar } from '../steps/step-bar';
import type { Activity } from '../steps/use-steps';
import { cellsPerStep } from './steps';

export function ActivityBar({ activity }: { readonly activity: Activity<'mend' | 'undo'> }) {
  const say = useSay();
  const { kind, done, total } = activity;
  return (
    <StepBar
      activity={activity}
      label={say(kind === 'mend' ? 'mending.running' : 'undo.running')}
      sentence={say('mending.step', { doneNumber: done, totalNumber: total })}
      perStep={cellsPerStep}
    />
  );
}
