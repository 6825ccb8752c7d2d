/** A cell's value before and after its mend, told apart by place, arrow and weight. */
import { useSay } from '../context';
import type { ProposingIssue } from './fix';
import { shownMend } from './shown-values';

export function OldAndNew({ issue }: { readonly issue: ProposingIssue }) {
  const say = useSay();
  const shown = shownMend(issue);
  const value = (text: string) => (text === '' ? say('mend.blank') : text);
  return (
    <span class="old-and-new">
      <del>{value(shown.old)}</del> <span aria-hidden="true">→</span>
      <span class="unseen">{say('mend.becomes')}</span> <ins>{value(shown.new)}</ins>
      {shown.looksSame && <span class="quiet">{say('mend.looks-same')}</span>}
    </span>
  );
}
