/** The message to the wards that have not handed in, and whom it goes to, ready to be copied. */
import type { BoardReply } from '../../addon/server';
import { submissionStates } from '../../domain/tables/submission-states';
import { useSay } from '../context';
import { CopyableText } from '../parts/copyable-text';

export function LateLetter({ board: { letter, letterTo, wards } }: { readonly board: BoardReply }) {
  const say = useSay();
  const awaited = wards.filter(
    ({ hasReported, state }) => !hasReported || state === submissionStates.sentBack,
  );
  return (
    <details class="undo">
      <summary>{say('letter.title', { countNumber: awaited.length })}</summary>
      <CopyableText label={say('letter.copy')} paragraphs={letter.split('\n')} />
      {letterTo.length > 0 && (
        <>
          <h3 class="letter-to">{say('letter.to')}</h3>
          <CopyableText label={say('letter.copy-to')} paragraphs={[letterTo.join(', ')]} />
        </>
      )}
    </details>
  );
}
