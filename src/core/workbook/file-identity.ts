/**
 * What a ward's workbook is: whose, for which unit, for which year. It is written into the file
 * (developer metadata of the spreadsheet; a defined name in xlsx) and, at Google, into the file's
 * appProperties, so that a file is known again whatever it is called and wherever it lies.
 */
import { fold } from '../vietnamese/fold';
import { fromSerial } from '../data/dates';
import { hashText } from '../data/hash';
import type { Period } from '../data/periods';
import type { Snapshot } from './snapshot';
import type { Settings } from '../schema/settings';
import type { Ward, Wards } from '../schema/units';

export interface WardFileIdentity {
  /** The association that shares and gathers, as `associationOf` names it. */
  readonly association: string;
  /** Mã of the unit. */
  readonly code: string;
  /** Hiệu lực từ of the unit as a day serial, since codes were reused; null: without bound. */
  readonly validFrom: number | null;
  /** Registers are kept by calendar year: that of the period's last day. */
  readonly year: number;
}

/** Keys of developer metadata on the spreadsheet itself. */
export const wardFileKey = 'khuyenhoc.ward';
export const associationKey = 'khuyenhoc.association';

/** "9f86d081884c7d.01840.0.2017": a code may hold any character, the other parts hold no dot. */
export function identityText({ association, code, validFrom, year }: WardFileIdentity): string {
  return `${association}.${code}.${validFrom ?? 0}.${year}`;
}

const form = /^([0-9a-f]+)\.(.+)\.(\d+)\.(\d{4})$/;

/** null: not the text of an identity. */
export function parseIdentity(text: string): WardFileIdentity | null {
  const [, association, code, validFrom, year] = form.exec(text) ?? [];
  if (association === undefined || code === undefined) return null;
  return { association, code, validFrom: Number(validFrom) || null, year: Number(year) };
}

/** Which ward's workbook a book is; null: it is none of the add-on's making. */
export function identityOf({ fileMarks }: Pick<Snapshot, 'fileMarks'>): WardFileIdentity | null {
  return parseIdentity(fileMarks[wardFileKey] ?? '');
}

/** The same as a Drive file's appProperties, by which it is searched for. */
export function identityProperties(identity: WardFileIdentity): Readonly<Record<string, string>> {
  const { association, code, validFrom, year } = identity;
  return { association, unit: `${code}.${validFrom ?? 0}`, year: String(year) };
}

export function isSameIdentity(one: WardFileIdentity, other: WardFileIdentity): boolean {
  return identityText(one) === identityText(other);
}

/**
 * The association that a city's workbook belongs to: what sharing wrote into it, so that a later
 * change of Tên Hội loses no file; before that, a fingerprint of Tên Hội, which the command line
 * always uses since it never changes its input. null: Tên Hội is not set.
 */
export function associationOf(
  snapshot: Snapshot,
  { settings }: { readonly settings: Settings },
): string | null {
  const written = snapshot.fileMarks[associationKey] ?? '';
  if (/^[0-9a-f]+$/.test(written)) return written;
  return settings.association === '' ? null : hashText(fold(settings.association));
}

/**
 * The units that share and gather in a period: those valid on its last day, as in the report by
 * ward (a unit dissolved within the period has nobody left to fill anything in).
 */
export function wardsOfPeriod(
  { context }: { readonly context: { readonly wards: Wards } },
  period: Pick<Period, 'to'>,
): readonly Ward[] {
  return context.wards.validOn(period.to);
}

/** @param to the last day of the period, a day serial */
export function wardFileIdentity(
  association: string,
  { code, validFrom }: Pick<Ward, 'code' | 'validFrom'>,
  { to }: Pick<Period, 'to'>,
): WardFileIdentity {
  return { association, code, validFrom, year: fromSerial(to).year };
}
