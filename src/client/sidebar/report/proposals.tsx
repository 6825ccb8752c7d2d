/** Sentences that the figures give for Hạn chế and Phương hướng: staff tick those that the report is to say. */
import { useState } from 'preact/hooks';
import type { Proposal } from '../../../core/report/text/proposals';
import { figureText } from '../../../core/figures/figure-text';
import type { ReportChoices } from '../calls/server-calls';
import { useServerCall } from '../calls/use-server-call';
import { useSay, useSurroundings } from '../context';
import { FailureNote } from '../parts/failure-note';
import { TraceClaim } from '../trace/traced-figure';
import type { IsoPeriod } from '../parts/periods';

interface ProposalsProps {
  readonly proposals: readonly Proposal[];
  readonly period: IsoPeriod;
  /** What the report was made with. */
  readonly choices: ReportChoices;
  /** The sentences stand in the workbook now, so that the report is to be made again. */
  readonly onAdded: () => void;
}

const sections = ['Hạn chế', 'Phương hướng'] as const;

export function Proposals({ proposals, period, choices, onAdded }: ProposalsProps) {
  const say = useSay();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { failure, isRunning, run, retry } = useServerCall('addProposals');
  if (proposals.length === 0) return null;
  const add = async () => {
    if (ticked.size === 0) return;
    const { from, to } = period;
    const { exact } = choices;
    const chosen = [...ticked];
    const reply = await run({ from, to, chosen, ...(exact !== undefined && { exact }) });
    if (reply !== null) onAdded();
  };
  return (
    <section class="proposals">
      <h2>{say('proposals.heading')}</h2>
      <p class="quiet">{say('proposals.intro')}</p>
      {sections.map((section) => {
        const ofSection = proposals.filter((one) => one.section === section);
        return (
          ofSection.length > 0 && (
            <fieldset key={section}>
              <legend>{section}</legend>
              {ofSection.map((proposal) => (
                <ProposalChoice
                  key={proposal.id}
                  proposal={proposal}
                  period={period}
                  isTicked={ticked.has(proposal.id)}
                  onTick={(isTicked) => {
                    const now = new Set(ticked);
                    if (isTicked) now.add(proposal.id);
                    else now.delete(proposal.id);
                    setTicked(now);
                  }}
                />
              ))}
            </fieldset>
          )
        );
      })}
      <button
        type="button"
        aria-disabled={isRunning || ticked.size === 0}
        onClick={() => void add()}
      >
        {say(isRunning ? 'proposals.running' : 'proposals.run', { chosenNumber: ticked.size })}
      </button>
      <FailureNote failure={failure} onRetry={retry} />
    </section>
  );
}

interface ProposalChoiceProps {
  readonly proposal: Proposal;
  readonly period: IsoPeriod;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function ProposalChoice({ proposal, period, isTicked, onTick }: ProposalChoiceProps) {
  const say = useSay();
  const { language } = useSurroundings();
  const [isOpen, setIsOpen] = useState(false);
  const { text, english, figures } = proposal;
  return (
    <div class="proposal">
      <label class="choice">
        <input
          type="checkbox"
          checked={isTicked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>
          <span lang="vi">{text}</span>
          {language === 'en' && <span class="quiet proposal-gloss">{english}</span>}
        </span>
      </label>
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{say('proposals.figures')}</summary>
        {isOpen && (
          <ul class="claims">
            {figures.map((figure) => (
              <li key={figure.ward ?? ''}>
                {say(
                  figure.plan !== null
                    ? 'proposals.claim-plan'
                    : figure.before === null
                      ? 'proposals.claim'
                      : 'proposals.claim-before',
                  {
                    name: figure.ward === null ? figure.label : figure.wardName,
                    value: figureText(figure.unit, figure.value),
                    before: figureText(figure.unit, figure.before ?? 0),
                    plan: figureText(figure.unit, figure.plan ?? 0),
                  },
                )}{' '}
                <TraceClaim claim={figure} period={period} />
              </li>
            ))}
          </ul>
        )}
      </details>
    </div>
  );
}
