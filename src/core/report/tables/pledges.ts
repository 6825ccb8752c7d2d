/** The promises of the period beside what came in on them; what is still open of earlier ones in a row below. */
import { formatDate } from '../../data/dates';
import type { Pledge } from '../../figures/pledges';
import type { Table, TableColumn, TableRow } from '../document';
import type { ReportInput } from '../input';
import { captions, tableWords } from '../labels';
import { anonymousDonor } from '../lists/labels';
import { nameWithoutPersonalData } from '../lists/personal-data';
import { nameColumn, orderColumn } from './by-unit';

const words = tableWords.pledges;

/** null where nothing was promised and nothing is open. */
export function pledgesTable({ figures, pledges }: ReportInput): Table | null {
  if (pledges === undefined) return null;
  const { period } = figures;
  const ofPeriod = pledges.now.filter(({ day }) => day >= period.from);
  const before = openBefore(pledges);
  if (ofPeriod.length === 0 && before === null) return null;
  const { unit } = figures.of('pledge.amount').indicator;
  const money = (heading: string): TableColumn => ({
    heading,
    unit,
    align: 'right',
    format: 'count',
  });
  const origin = (id: string) => ({ indicators: [id], ward: null });
  const rows = ofPeriod.map((pledge, order): TableRow => ({
    cells: [
      order + 1,
      nameOf(pledge),
      formatDate(pledge.day),
      pledge.promised,
      pledge.due,
      pledge.received,
      pledge.promised - pledge.received,
    ],
  }));
  const total: TableRow = {
    kind: 'total',
    cells: [
      null,
      tableWords.total,
      null,
      figures.of('pledge.amount').value,
      null,
      figures.of('pledge.received.amount').value,
      figures.of('pledge.open.amount').value,
    ],
    origins: [
      null,
      null,
      null,
      origin('pledge.amount'),
      null,
      origin('pledge.received.amount'),
      origin('pledge.open.amount'),
    ],
  };
  return {
    kind: 'table',
    caption: captions.pledges,
    columns: [
      orderColumn,
      nameColumn(tableWords.donors),
      { heading: words.day, align: 'center', format: 'count' },
      money(words.promised),
      money(words.due),
      money(words.received),
      money(words.open),
    ],
    hasColumnNumbers: true,
    rows: [
      ...rows,
      ...(ofPeriod.length === 0 ? [] : [total]),
      ...(before === null
        ? []
        : [
            {
              kind: 'part' as const,
              cells: [
                null,
                words.before,
                null,
                before.open,
                null,
                before.received,
                before.open - before.received,
              ],
            },
          ]),
    ],
  };
}

const nameOf = ({ donor, isAnonymous }: Pledge): string =>
  (isAnonymous ? '' : nameWithoutPersonalData(donor)) || anonymousDonor;

/** What was open of earlier promises when the period began, and what came in on them in it. */
function openBefore({ before, now }: NonNullable<ReportInput['pledges']>): {
  readonly open: number;
  readonly received: number;
} | null {
  const receivedBy = new Map(now.map(({ row, received }) => [row, received]));
  let [open, received] = [0, 0];
  for (const pledge of before) {
    open += pledge.promised - pledge.received;
    received += (receivedBy.get(pledge.row) ?? 0) - pledge.received;
  }
  return open === 0 ? null : { open, received };
}
