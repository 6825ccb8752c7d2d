/**
 * Promises beside what came in: donors whose gifts are found under a nearly equal name only, too
 * little or too much received, instalments that do not follow, pupils that nothing was handed on to.
 */
import { figureReader } from '../figures/figure-reader';
import { pledgesUntil, type Pledge } from '../figures/pledges';
import type { Problem } from '../messages/finding';
import { awards } from '../schema/registers/awards';
import { fund } from '../schema/registers/fund';
import { pledges } from '../schema/registers/pledges';
import { columnOf } from '../schema/table';
import { withoutTones } from '../vietnamese/fold';
import { isOneLetterApart, labelsOf } from '../vietnamese/name-likeness';
import { donorKey } from '../vietnamese/person-names';
import { numberAt, textsOf, type TableData } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { WorkbookData } from '../workbook/read-workbook';
import { placed, type FigureCheck, type TableCheck } from './check';

/** As of the last day of the period, or of today where that has not come. */
export const pledgesKept: FigureCheck = {
  codes: ['pledge-behind', 'pledge-exceeded', 'pledge-donor-similar', 'pledge-not-handed-on'],
  run: (workbook, findings) => {
    const reading = workbook.tables.get(pledges.sheet);
    const { period, context } = workbook;
    if (reading === undefined || period === null) return [];
    const lastDay = Math.min(period.to, context.today);
    const { wrongRows } = figureReader(workbook, findings);
    const similarTo = similarDonor(workbook);
    const isHandedOn = handedOn(workbook);
    return pledgesUntil(workbook, wrongRows, lastDay).flatMap((pledge) => {
      const { row, received, due, beyond, isAnonymous, donor, beneficiary } = pledge;
      const tell = (key: string, problem: Problem) =>
        placed(reading, { row, column: columnOf(pledges, key), problem });
      const similar = received > 0 || isAnonymous ? null : similarTo(donor);
      return [
        ...(similar === null
          ? []
          : [tell('donor', { code: 'pledge-donor-similar', params: { donor: similar } })]),
        ...(due === null || received >= due ? [] : [tell('amount', behind(pledge, due, lastDay))]),
        ...(beyond === 0
          ? []
          : [tell('amount', { code: 'pledge-exceeded', params: { beyondNumber: beyond } })]),
        ...(beneficiary === '' || received === 0 || isHandedOn(beneficiary)
          ? []
          : [
              tell('beneficiary', {
                code: 'pledge-not-handed-on',
                params: { receivedNumber: received },
              }),
            ]),
      ];
    });
  },
};

const behind = ({ received }: Pledge, due: number, lastDay: number): Problem => ({
  code: 'pledge-behind',
  params: { onDate: lastDay, dueNumber: due, receivedNumber: received },
});

/** Finds the donor of Quỹ whose name differs from one by a letter or by tones only. */
function similarDonor({ tables }: WorkbookData): (name: string) => string | null {
  const reading = tables.get(fund.sheet);
  const donors = new Map(
    (reading === undefined ? [] : textsOf(reading, 'donor')).flatMap((name) =>
      name === null ? [] : [[donorKey(name), name] as const],
    ),
  );
  return (name) => {
    const key = donorKey(name);
    if (donors.has(key)) return null;
    for (const [other, asTyped] of donors) {
      const isNear =
        withoutTones(other) === withoutTones(key) ||
        (isOneLetterApart(other, key) && labelsOf(other) === labelsOf(key));
      if (isNear) return asTyped;
    }
    return null;
  };
}

/** Whether an award names somebody; so does everyone where no award is kept. */
function handedOn({ tables }: WorkbookData): (name: string) => boolean {
  const reading = tables.get(awards.sheet);
  if (reading === undefined || reading.rows.length === 0) return () => true;
  const names = new Set(
    textsOf(reading, 'name').flatMap((name) => (name === null ? [] : [pupilKey(name)])),
  );
  return (name) => names.has(pupilKey(name));
}

/** "Em Triệu Thị Mai" is Triệu Thị Mai. */
const pupilKey = (name: string): string => donorKey(name).replace(/^(?:em|cháu|học sinh) /u, '');

/** What a row says of its instalments and its last day, taken by itself. */
export const pledgePlans: TableCheck = {
  codes: ['pledge-ends-early', 'pledge-instalments-unclear'],
  run: (reading) => (reading.table === pledges ? plansOf(reading) : []),
};

function plansOf(reading: TableData): readonly RowProblem[] {
  const [dayAt, untilAt] = [numberAt(reading, 'date'), numberAt(reading, 'until')];
  const [amountAt, rateAt] = [numberAt(reading, 'amount'), numberAt(reading, 'instalment')];
  const counts = reading.column('instalments');
  return Array.from(reading.rows, (_, row) => row).flatMap((row): readonly RowProblem[] => {
    const [day, until, amount, rate] = [dayAt(row), untilAt(row), amountAt(row), rateAt(row)];
    const endsEarly = day !== null && until !== null && until < day;
    const isUneven = counts.isBlank(row) && amount !== null && rate !== null && amount % rate !== 0;
    return [
      ...(endsEarly
        ? [
            {
              row,
              column: columnOf(pledges, 'until'),
              problem: { code: 'pledge-ends-early' as const, params: { fromDate: day } },
            },
          ]
        : []),
      ...(isUneven
        ? [
            {
              row,
              column: columnOf(pledges, 'instalment'),
              problem: {
                code: 'pledge-instalments-unclear' as const,
                params: { amountNumber: amount },
              },
            },
          ]
        : []),
    ];
  });
}
