/** The report's figures as cards; each opens to its bars by ward. */
import { useId, useState } from 'preact/hooks';
import type { IndicatorJson } from '../../../core/commands/report/report-json';
import { figureText as textOf, shareUnit } from '../../../core/figures/figure-text';
import { formatInteger } from '../../../core/vietnamese/format-number';
import { TraceIndicator } from '../trace/traced-figure';
import { useSay } from '../context';
import { Icon } from '../parts/progress';
import type { IsoPeriod } from '../parts/periods';
import { comparisonsOf, figureText, wardBars, type WardBar } from './figures';

interface KeyFiguresProps {
  readonly indicators: readonly IndicatorJson[];
  readonly period: IsoPeriod;
  readonly wardNames: Readonly<Record<string, string>>;
}

const isKnown = ({ value, plan, previous }: IndicatorJson) =>
  value !== null && (value !== 0 || plan !== null || previous !== null);

export function KeyFigures({ indicators, period, wardNames }: KeyFiguresProps) {
  const say = useSay();
  const printed = indicators.filter(({ isPrinted }) => isPrinted);
  const known = printed.filter(isKnown);
  // Nobody waits for what the report does not print.
  const unknown = printed.filter((indicator) => !isKnown(indicator));
  return (
    <>
      <div class="figures">
        {known.map((indicator, index) => (
          <FigureCard
            key={indicator.id}
            indicator={indicator}
            period={period}
            wardNames={wardNames}
            bars={wardBars(indicator.byWard, wardNames)}
            opensFirst={index === 0}
          />
        ))}
      </div>
      {unknown.length > 0 && (
        <p class="quiet">
          {say('result.nothing', { labels: unknown.map(({ label }) => label).join(', ') })}
        </p>
      )}
    </>
  );
}

interface FigureCardProps {
  readonly indicator: IndicatorJson;
  readonly period: IsoPeriod;
  readonly wardNames: KeyFiguresProps['wardNames'];
  readonly bars: readonly WardBar[];
  readonly opensFirst: boolean;
}

function FigureCard({ indicator, period, wardNames, bars, opensFirst }: FigureCardProps) {
  const say = useSay();
  const id = useId();
  const [isOpen, setIsOpen] = useState(opensFirst);
  const face = (
    <>
      <span class="figure-label">{indicator.label}</span>
      <span class="figure-value">{figureText(indicator)}</span>
      {comparisonsOf(indicator).map(({ key, params }) => (
        <span key={key} class="figure-comparison">
          {say(key, params)}
        </span>
      ))}
    </>
  );
  const rows = <TraceIndicator indicator={indicator} period={period} wardNames={wardNames} />;
  if (bars.length === 0)
    return (
      <div class="figure">
        <div class="figure-face">{face}</div>
        {indicator.value !== 0 && rows}
      </div>
    );
  return (
    <div class="figure">
      <button
        type="button"
        class="figure-face"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {face}
        <Icon name="open" />
      </button>
      <div id={id}>
        {isOpen && (
          <Bars
            bars={bars}
            unit={indicator.unit}
            label={say('result.by-ward', { label: indicator.label })}
          />
        )}
        <div hidden={!isOpen}>{rows}</div>
      </div>
    </div>
  );
}

/** Every bar stands beside its ward and figure in words, which are its text alternative. */
function Bars({
  bars,
  unit,
  label,
}: {
  readonly bars: readonly WardBar[];
  readonly unit: string;
  readonly label: string;
}) {
  const say = useSay();
  return (
    <ul class="bars" aria-label={label}>
      {bars.map(({ ward, value, share }) => (
        <li key={ward}>
          <span class="bar-name">{ward ?? say('result.no-ward')}</span>
          <span class="bar-value">
            {unit === shareUnit ? textOf(unit, value) : formatInteger(value)}
          </span>
          <span class="bar-track" aria-hidden="true">
            <span class="bar-fill" style={{ width: `${share * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
