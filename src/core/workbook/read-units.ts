/** The rows of `Xã phường` as units with validity dates. */
import { emailsIn } from './contact';
import { separated } from '../data/cell';
import { numbersOf, textsOf, type TableData } from './read-table';
import { rivalsIn, wardsOf, withPrintedKind, type Ward, type Wards } from '../schema/units';

/** Official codes of communes have five digits; a code typed as a number has lost its leading zeros. */
const codeLength = 5;

/** A unit's code as the list of wards knows it. */
export function unitCode(text: string): string {
  return /^\d+$/.test(text) ? text.padStart(codeLength, '0') : text;
}

/** Rows without a code or a name are left out (they are findings of their own). */
export function readWards(reading: TableData | undefined): Wards {
  if (reading === undefined) return wardsOf([]);
  const text = (key: string) => textsOf(reading, key);
  const number = (key: string) => numbersOf(reading, key);
  const [codes, names, aliases, mergedInto] = [
    text('code'),
    text('name'),
    text('aliases'),
    text('mergedInto'),
  ];
  const [kinds, emails, files] = [text('kind'), text('emails'), text('file')];
  const [validFrom, validTo] = [number('validFrom'), number('validTo')];
  const [households, clans, hamlets] = [number('households'), number('clans'), number('hamlets')];
  const [offices, population, adults] = [number('offices'), number('population'), number('adults')];

  const wards: Ward[] = [];
  reading.rows.forEach((sheetRow, row) => {
    const code = unitCode(codes[row] ?? '');
    const name = withPrintedKind(names[row] ?? '');
    if (code === '' || name === '') return;
    wards.push({
      code,
      name,
      aliases: separated(aliases[row] ?? ''),
      kind: kinds[row] ?? '',
      validFrom: validFrom[row] ?? null,
      validTo: validTo[row] ?? null,
      mergedInto: unitCode(mergedInto[row] ?? ''),
      households: households[row] ?? null,
      clans: clans[row] ?? null,
      hamlets: hamlets[row] ?? null,
      offices: offices[row] ?? null,
      population: population[row] ?? null,
      adults: adults[row] ?? null,
      emails: emailsIn(emails[row] ?? ''),
      file: files[row] ?? '',
      row: sheetRow,
    });
  });
  return wardsOf(withoutDoubtfulTotals(wards));
}

const totals = ['households', 'clans', 'hamlets', 'offices', 'population', 'adults'] as const;

/**
 * Of a unit that stands twice for one time a total is known only where both rows give it alike, or
 * the other one began earlier and was left open.
 */
function withoutDoubtfulTotals(wards: readonly Ward[]): readonly Ward[] {
  const rivals = rivalsIn(wards);
  return wards.map((ward) => {
    const others = (rivals.get(ward) ?? []).filter(
      ({ validFrom }) => (validFrom ?? -Infinity) >= (ward.validFrom ?? -Infinity),
    );
    if (!rivals.has(ward)) return ward;
    const known = totals.map((total) => [
      total,
      others.every((other) => other[total] === ward[total]) ? ward[total] : null,
    ]);
    return { ...ward, ...Object.fromEntries(known), isRepeated: true };
  });
}
