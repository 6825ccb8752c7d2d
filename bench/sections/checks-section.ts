/** The section of docs/benchmarks.md on checks and report. */
import { reference } from '../contenders/all';
import { byReference, type ChecksAtSize } from '../checks';
import { number, table, times } from '../document';

export function checksSection(sizes: readonly ChecksAtSize[]): string {
  return [...sizes.map(atSize), ...(sizes.length > 1 ? [growth(sizes)] : [])].join('\n\n');
}

function atSize(size: ChecksAtSize): string {
  const ratio = byReference(size);
  return [
    `### ${number(size.rows)} rows`,
    `${number(size.faultyRows)} rows have a fault; medians of ${size.rounds} runs, interleaved.`,
    table(
      [
        '',
        'processor, ms',
        `by “${reference.label}”`,
        'clock, ms',
        'first run: processor, ms',
        'clock, ms',
        'memory, MB',
      ],
      size.measurements.map((one) => [
        one.label,
        number(one.usual.processor),
        times(ratio(one)),
        number(one.usual.clock),
        number(one.first.cost.processor),
        number(one.first.cost.clock),
        one.first.memory === null ? '–' : number(one.first.memory),
      ]),
    ),
  ].join('\n\n');
}

/** From each size to the next, for ten times the rows. */
function growth(sizes: readonly ChecksAtSize[]): string {
  const [first] = sizes;
  if (first === undefined) return '';
  const steps = sizes.slice(1).map((size, index) => ({ from: sizes[index] ?? first, to: size }));
  const usual = (size: ChecksAtSize, id: string) =>
    size.measurements.find((one) => one.id === id)?.usual.processor ?? NaN;
  return [
    '### Growth',
    'How many times more of the processor, with how many times the rows.',
    table(
      ['', ...steps.map(({ from, to }) => `${times(to.rows / from.rows)} rows`)],
      first.measurements.map(({ id, label }) => [
        label,
        ...steps.map(({ from, to }) => times(usual(to, id) / usual(from, id))),
      ]),
    ),
  ].join('\n\n');
}
