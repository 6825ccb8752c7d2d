/** What the list of findings may do about their mends. */
import { useMemo } from 'preact/hooks';
import { kindTitle, type ListedFinding } from '../check/finding';
import { capitalised } from '../parts/capitalised';
import { rememberedName } from '../parts/who-field';
import { mendsOf, type Mend } from './mend';
import type { PreviewRequest } from './mend-preview';
import type { Mending } from './use-mending';

export interface MendControls {
  /** By the id of its finding; see `mendsOf`. */
  readonly byId: ReadonlyMap<number, Mend>;
  readonly stateOf: Mending['stateOf'];
  /** Of these findings, the mends that are neither made nor under way. */
  readonly openMends: (findings: readonly ListedFinding[]) => readonly Mend[];
  /** A preview cannot be opened just now, as something runs that will change the list. */
  readonly isBlocked: boolean;
  /** At once, where the name of who mends is known; else by the preview, which asks for it. */
  readonly mendOne: (mend: Mend) => void;
  readonly preview: (request: PreviewRequest) => void;
}

/** @param findings all of the reply, in its order */
export function useMendControls(
  findings: readonly ListedFinding[],
  { stateOf, mendSoon }: Mending,
  isBlocked: boolean,
  preview: (request: PreviewRequest) => void,
): MendControls {
  const byId = useMemo(() => mendsOf(findings), [findings]);
  return {
    byId,
    stateOf,
    openMends: (some) =>
      some.flatMap(({ id }) => {
        const mend = byId.get(id);
        return mend !== undefined && stateOf(mend) === 'open' ? [mend] : [];
      }),
    isBlocked,
    mendOne: (mend) => {
      if (rememberedName() !== '') mendSoon(mend);
      else if (!isBlocked) preview({ mends: [mend], kind: capitalised(kindTitle(mend.issue)) });
    },
    preview,
  };
}
