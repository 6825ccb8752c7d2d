/** Whose file a workbook is: as its mark says, its list of wards, its name, or all of its rows; and whether it is the one awaited. */
import { failure, type Failure } from '../../messages/failure-catalog';
import { dataTables } from '../../schema/all';
import { fromSerial } from '../../data/dates';
import { withoutTones } from '../../vietnamese/fold';
import type { Period } from '../../data/periods';
import { belongsTo } from '../../workbook/unit-source';
import { identityOf } from '../../workbook/file-identity';
import type { Snapshot } from '../../workbook/snapshot';
import { wardAt } from '../../workbook/read-table';
import type { Ward, Wards } from '../../schema/units';
import { readSurroundings, type WorkbookData } from '../../workbook/read-workbook';

/** What the association's workbook says of those that may hand in. */
export interface ExpectedFile {
  /** As `associationOf` names it; null: it has no name yet. */
  readonly association: string | null;
  readonly period: Period;
  readonly wards: Wards;
  /** The units valid on the last day of the period. */
  readonly units: readonly Ward[];
}

type Refused = Failure | null;

/** Why the file's mark, or its list of wards, says that it is not the file of a unit. */
export function refusedByMark(
  snapshot: Snapshot,
  unit: Ward,
  { association, period, wards, units }: ExpectedFile,
): Refused {
  const identity = identityOf(snapshot);
  if (identity === null) {
    const listed = onlyUnitListed(snapshot, units, period);
    return listed === undefined || listed === unit
      ? null
      : failure('ward-file-of-unit', { unit: unit.name, other: listed.name });
  }
  if (association !== identity.association) return failure('ward-file-of-association');
  if (identity.code !== unit.code || identity.validFrom !== unit.validFrom) {
    const other = wards.all.find(
      ({ code, validFrom }) => code === identity.code && validFrom === identity.validFrom,
    );
    return failure('ward-file-of-unit', { unit: unit.name, other: other?.name ?? identity.code });
  }
  const { year } = fromSerial(period.to);
  return identity.year === year
    ? null
    : failure('ward-file-of-year', { other: identity.year, year });
}

/** Why the rows say so: all that name a ward name others. */
export function refusedByRows(
  workbook: WorkbookData,
  unit: Ward,
  { wards }: ExpectedFile,
): Refused {
  const named = wardsNamed(workbook);
  const [other] = named;
  return other === undefined || named.some((ward) => belongsTo(wards, ward, unit))
    ? null
    : failure('ward-file-of-unit', { unit: unit.name, other: other.name });
}

/**
 * The unit that a file is of, where nobody said so; null where it cannot be told.
 * @param workbook the file, judged by the association's lists and wards
 * @param title the file's name
 */
export function unitOfFile(
  snapshot: Snapshot,
  workbook: WorkbookData,
  title: string,
  { wards, units, period }: ExpectedFile,
): Ward | null {
  const identity = identityOf(snapshot);
  if (identity !== null) {
    return (
      wards.all.find(
        ({ code, validFrom }) => code === identity.code && validFrom === identity.validFrom,
      ) ?? null
    );
  }
  const listed = onlyUnitListed(snapshot, units, period);
  if (listed !== undefined) return listed;
  const inTitle = unitInTitle(title, units);
  if (inTitle !== null) return inTitle;
  const named = wardsNamed(workbook);
  const ofRows = units.filter((unit) => named.every((ward) => belongsTo(wards, ward, unit)));
  const [unit] = ofRows;
  return named.length > 0 && ofRows.length === 1 && unit !== undefined ? unit : null;
}

/** The units that the rows of the registers name, each once. */
function wardsNamed({ tables }: WorkbookData): readonly Ward[] {
  const found = new Set<Ward>();
  for (const { sheet } of dataTables) {
    const reading = tables.get(sheet);
    if (reading === undefined) continue;
    const wardOf = wardAt(reading);
    for (let row = 0; row < reading.rows.length; row += 1) {
      const ward = wardOf(row);
      if (ward !== null) found.add(ward);
    }
  }
  return [...found];
}

/** The unit of the file's own `Xã phường`, where that lists exactly one; undefined: it does not, or no awaited one. */
function onlyUnitListed(
  snapshot: Snapshot,
  units: readonly Ward[],
  { to }: Period,
): Ward | undefined {
  const { wards } = readSurroundings(snapshot, to).context;
  const valid = wards.validOn(to);
  const [listed] = valid;
  return valid.length === 1 && listed !== undefined
    ? units.find(({ code, name }) => code === listed.code && name === listed.name)
    : undefined;
}

/** "so-lieu-duc-xuan.xlsx", "01840 P Đức Xuân": the one unit whose code or bare name stands in it. */
function unitInTitle(title: string, units: readonly Ward[]): Ward | null {
  const words = (text: string) =>
    ` ${withoutTones(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()} `;
  const inTitle = words(title);
  const bare = (name: string) => name.replace(/^(phường|xã|thị trấn|đặc khu) /i, '');
  const found = units.filter(
    ({ code, name }) => inTitle.includes(words(code)) || inTitle.includes(words(bare(name))),
  );
  const [unit] = found;
  return found.length === 1 && unit !== undefined ? unit : null;
}
