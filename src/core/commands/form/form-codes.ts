/**
 * Reads the codes of a form of the level above, such as `{{registered.family|Đức Xuân}}`, and finds
 * what stands for each: a figure, a setting, the period, a unit's name and what it has.
 */
import { formatDate } from '../../data/dates';
import { hasPeople } from '../../figures/given';
import { wardTotals } from '../../figures/indicators';
import { populationIn, shareOf } from '../../figures/shares';
import { wardList } from '../../schema/reference-sheets';
import { columnOf } from '../../schema/table';
import type { Figures } from '../../figures/figures';
import type { Target } from '../../figures/targets';
import { settingDefinitions, type Settings } from '../../schema/settings';
import type { Ward } from '../../schema/units';
import { foldHeading } from '../../vietnamese/fold';
import type { WorkbookData } from '../../workbook/read-workbook';

/** What codes are looked up in. */
export interface CodeSource {
  readonly workbook: WorkbookData;
  readonly figures: Figures;
  readonly targets: ReadonlyMap<string, Target>;
  readonly periodName: string;
  /** Different persons among awards, where there are fewer of them. */
  readonly persons: ReadonlyMap<string, number>;
}

/** What a code stands for; null: it is no code, or names no unit. A figure that is not known has the value null. */
export type CodeValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly value: number | null; readonly isShare: boolean }
  | null;

export const codePattern = /\{\{([^{}]*)\}\}/g;

/** The code by which a row is one for each unit. */
export const unitCode = 'unit';

/** Whether a text of a form holds the code of the unit. */
export const namesUnit = (text: string): boolean =>
  [...text.matchAll(codePattern)].some(([, code = '']) => code.trim() === unitCode);

/** @param unit the unit of the row; null outside of rows for units */
export function valueOfCode(code: string, unit: Ward | null, source: CodeSource): CodeValue {
  const trimmed = code.trim();
  if (trimmed === unitCode) return unit === null ? null : { kind: 'text', text: unit.name };
  if (trimmed === 'period') return { kind: 'text', text: source.periodName };
  const [, item] = /^setting\s*:(.*)$/su.exec(trimmed) ?? [];
  if (item !== undefined) return settingOf(item, source.workbook.settings);
  const [, heading] = /^unit\s*:(.*)$/su.exec(trimmed) ?? [];
  if (heading !== undefined) return unitTotal(heading, unit, source);
  const [id = '', choice, ...more] = trimmed.split('|').map((part) => part.trim());
  return more.length > 0 ? null : figureOf(id, choice, unit, source);
}

function settingOf(item: string, settings: Settings): CodeValue {
  const wanted = foldHeading(item);
  const found = settingDefinitions.find((one) => foldHeading(one.item) === wanted);
  if (found === undefined) return null;
  const value = settings[found.key];
  if (typeof value !== 'number') return { kind: 'text', text: value ?? '' };
  return found.kind === 'date'
    ? { kind: 'text', text: formatDate(value) }
    : { kind: 'figure', value, isShare: false };
}

/** What a unit has by a column of the list of units ("Số hộ"); outside of rows for units all of them. */
function unitTotal(
  heading: string,
  unit: Ward | null,
  { workbook: { settings }, figures }: CodeSource,
): CodeValue {
  const wanted = foldHeading(heading);
  const total = wardTotals.find((key) => foldHeading(columnOf(wardList, key).heading) === wanted);
  if (total === undefined) return null;
  const known = (value: number | null): CodeValue => ({ kind: 'figure', value, isShare: false });
  if (unit !== null) return known(unit[total]);
  if (total === 'population') return known(populationIn({ settings, figures }));
  const values = figures.wards.flatMap((ward) =>
    ward[total] === null && !hasPeople(ward) ? [] : [ward[total]],
  );
  return known(
    values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0),
  );
}

function figureOf(
  id: string,
  choice: string | undefined,
  unit: Ward | null,
  { workbook, figures, targets, persons }: CodeSource,
): CodeValue {
  const figure = figures.all.find(({ indicator }) => indicator.id === id);
  if (figure === undefined) return null;
  const isShare = figure.indicator.rounding === 'share';
  const known = (value: number | null): CodeValue => ({ kind: 'figure', value, isShare });
  const target = targets.get(id);
  // Plans are made for the whole association; of a unit none is known.
  if (choice === 'plan') return known(unit === null ? (target?.plan ?? null) : null);
  if (choice === 'previous') {
    const value = unit === null ? target?.previous : target?.previousByWard?.get(unit.code);
    return known(value ?? null);
  }
  if (choice === 'share') {
    const share = shareOf(figure, unit, { settings: workbook.settings, figures });
    return share === undefined ? null : { kind: 'figure', value: share, isShare: true };
  }
  // What belongs to no unit: with the units' it is the whole.
  if (choice === 'own') return isShare || unit !== null ? null : known(figure.withoutWard);
  // Who had several awards is known of the whole association only.
  if (choice === 'persons') return known(unit === null ? (persons.get(id) ?? figure.value) : null);
  const asked = choice === undefined ? unit : unitNamed(choice, workbook, figures);
  if (asked === undefined) return null;
  const isUnknown = figure.unknown?.has(asked === null ? null : asked.code) === true;
  if (isUnknown) return known(null);
  return known(asked === null ? figure.value : (figure.byWard.get(asked.code) ?? null));
}

/** The one unit of the period's last day that a code or a name means; undefined: none, or several. */
function unitNamed(text: string, { context }: WorkbookData, figures: Figures): Ward | undefined {
  const { wards, period } = figures;
  const byCode = wards.find(({ code }) => code === text);
  if (byCode !== undefined) return byCode;
  const meant = new Set(
    context.wards
      .named(text)
      .flatMap((ward) => context.wards.successorOn(ward, period.to) ?? [])
      .filter((ward) => wards.includes(ward)),
  );
  const [only] = meant;
  return meant.size === 1 ? only : undefined;
}
