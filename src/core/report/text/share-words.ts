/** A title's figure as a share, in words: of all there are, of what was registered, beside the target. */
import { unitWords } from '../unit-words';
import { fill } from '../../messages/format';
import { titleKinds } from '../../figures/indicators';
import type { Figure } from '../../figures/figures';
import type { ProgrammeTarget } from '../../figures/programme-targets';
import { wholeOf, type Denominator } from '../../figures/shares';
import { formatInteger, formatPercent } from '../../vietnamese/format-number';
import type { ReportInput } from '../input';
import { printsAchieved } from '../period-kind';
import { percentWords } from './figure-words';
import { programmeWords, shares, wholes } from './phrases';

/** ", chiếm 44,45% tổng số hộ"; '' where no honest share is known. */
export function shareWords(figure: Figure, input: ReportInput): string {
  const [state, key = ''] = figure.indicator.id.split('.');
  if (state !== 'registered' && state !== 'achieved') return '';
  const whole = wholeOf(figure, input.figures.wards);
  const { units } = unitWords(input.figures);
  const ofWhole = whole === null ? '' : wholeWords(figure.value, whole, units);
  if (state === 'registered') return ofWhole;
  const target = whole === null ? undefined : input.programme.get(key);
  return [
    ofWhole,
    target === undefined || whole === null ? '' : targetWords(figure.value, whole.value, target),
    registeredWords(figure, input.figures.of(`registered.${key}`)),
  ].join('');
}

function wholeWords(
  value: number,
  { of, value: whole, wards, isOfAllWards }: Denominator,
  units: string,
): string {
  return fill(isOfAllWards ? shares.ofAll : shares.ofSome, {
    percent: percentWords(value, whole),
    whole: wholes[of],
    wardsNumber: wards,
    units,
  });
}

function targetWords(value: number, whole: number, { percent, year }: ProgrammeTarget): string {
  const isReached = value * 100 >= percent * whole;
  return fill(isReached ? shares.targetReached : shares.targetMissed, {
    target: formatPercent(percent, 100) ?? '',
    targetYear: year,
  });
}

/**
 * Of recognised registrations of another year nothing is said: they are no part of those of the
 * period (the contract, "Shares").
 */
function registeredWords(
  { value, indicator, registeredInPeriod }: Figure,
  registered: Figure,
): string {
  if (registered.value === 0 || value > registered.value || registeredInPeriod !== value) return '';
  const counts = `${formatInteger(value)}/${formatInteger(registered.value)} ${indicator.unit}`;
  return fill(shares.ofRegistered, { counts, percent: percentWords(value, registered.value) });
}

/** "Mục tiêu đạt danh hiệu đến năm 2020 (Quyết định …): gia đình 70%, dòng họ 50%."; a sentence a year and decision. */
export function programmeSentences({ figures, programme }: ReportInput): readonly string[] {
  const groups = new Map<string, { readonly first: ProgrammeTarget; readonly said: string[] }>();
  for (const { key, unit } of titleKinds) {
    const target = programme.get(key);
    const shown = [
      figures.of(`registered.${key}`),
      ...(printsAchieved(figures.period) ? [figures.of(`achieved.${key}`)] : []),
    ];
    const isTold = shown.some(
      (figure) => figure.value !== 0 && wholeOf(figure, figures.wards) !== null,
    );
    if (target === undefined || !isTold) continue;
    const group = `${target.year} ${target.decision}`;
    const { said } = groups.get(group) ?? { said: [] };
    groups.set(group, {
      first: target,
      said: [...said, `${unit} ${formatPercent(target.percent, 100) ?? ''}`],
    });
  }
  return [...groups.values()].map(({ first: { year, decision }, said }) =>
    fill(programmeWords.sentence, {
      targetYear: year,
      decision: decision === '' ? '' : fill(programmeWords.decision, { decision }),
      targets: said.join('; '),
    }),
  );
}
