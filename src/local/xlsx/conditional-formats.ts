/** The conditional formats of a sheet: the file's in order of priority, and Google's list of rules. */
import { rangeAddress } from '../../core/data/a1';
import type { ConditionalFormatRule, Sheet } from '../../sheets/api';
import { gridSize, type Area } from '../emulator/sheets/areas';
import { areaOfRuleRange, areasOfList, rangeOfArea, type GridSize } from './a1';
import { conditionOf, ruleElement } from './conditional-rules';
import type { Places } from './places';
import { differenceOf, type Styles } from './style-reader';
import { childrenOf, element, itemsOf, withAttributes, withChildren, type XmlElement } from './xml';

export interface ConditionalFormat {
  /** A <conditionalFormatting> with one <cfRule>, as the file holds it. */
  readonly source: XmlElement;
  /** undefined: Google has no such rule; it stays in the file. */
  readonly rule: ConditionalFormatRule | undefined;
}

export function readConditionalFormats(
  root: XmlElement,
  sheetId: number,
  size: GridSize,
  styles: Styles,
): readonly ConditionalFormat[] {
  const looks = itemsOf(styles.root, 'dxfs', 'dxf');
  return childrenOf(root, 'conditionalFormatting')
    .flatMap((container) =>
      childrenOf(container, 'cfRule').map((rule, _, all) =>
        all.length === 1 ? container : withChildren(container, [rule]),
      ),
    )
    .sort((one, other) => priorityOf(one) - priorityOf(other))
    .map((source): ConditionalFormat => {
      const rule = ruleIn(source);
      const condition = conditionOf(rule);
      const ranges = areasOfList(source.attributes.sqref ?? '').flatMap(
        (area) => rangeOfArea(sheetId, area, size) ?? [],
      );
      if (condition === undefined || ranges.length === 0) return { source, rule: undefined };
      const { dxfId } = rule.attributes;
      const format = dxfId === undefined ? {} : differenceOf(looks[Number(dxfId)], styles.colors);
      return { source, rule: { ranges, booleanRule: { condition, format } } };
    });
}

/** The number of the look of a rule that is new. */
type NumberOf = (
  format: NonNullable<NonNullable<ConditionalFormatRule['booleanRule']>['format']>,
) => number;

/**
 * The <conditionalFormatting> elements of the sheet as it now stands; undefined: they stay as they
 * are. A rule that Google does not know keeps its place behind the rule that stood before it.
 */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  sheet: Sheet,
  places: Places,
  numberOf: NumberOf,
): readonly XmlElement[] | undefined {
  const rules = sheet.conditionalFormats ?? [];
  const known = formats.flatMap(({ rule }) => rule ?? []);
  const isSame =
    rules.length === known.length && rules.every((rule, index) => rule === known[index]);
  const moved = formats.map((format) =>
    format.rule === undefined
      ? { format, source: movedSource(format.source, places) }
      : { format, source: format.source },
  );
  if (isSame && moved.every(({ format, source }) => format.source === source)) return undefined;
  const written = rules.map((rule) => elementFor(rule, formats, sheet, numberOf));
  for (const [index, { format, source }] of moved.entries()) {
    if (format.rule !== undefined || source === null) continue;
    const before = formats.slice(0, index).reverse();
    const leader = before.find((other) => written.some(({ from }) => from === other));
    const place = written.findIndex(({ from }) => from !== undefined && from === leader) + 1;
    written.splice(place, 0, { source, from: format });
  }
  return written.map(({ source }, index) =>
    priorityOf(source) === index + 1
      ? source
      : withChildren(source, [withAttributes(ruleIn(source), { priority: index + 1 })]),
  );
}

/** null: its cells are gone. */
function movedSource(source: XmlElement, places: Places): XmlElement | null {
  if (!places.isMoved) return source;
  const areas = areasOfList(source.attributes.sqref ?? '').flatMap(
    (area) => places.area(area) ?? [],
  );
  const sqref = areas.map(rangeAddress).join(' ');
  if (sqref === '') return null;
  return sqref === source.attributes.sqref ? source : withAttributes(source, { sqref });
}

interface WrittenFormat {
  readonly source: XmlElement;
  /** The one of the file that it is; undefined: it is new. */
  readonly from: ConditionalFormat | undefined;
}

/** The file's own element where the rule is one of the file's, also one that was made anew or moved. */
function elementFor(
  rule: ConditionalFormatRule,
  formats: readonly ConditionalFormat[],
  sheet: Sheet,
  numberOf: NumberOf,
): WrittenFormat {
  const text = JSON.stringify(rule);
  const same = formats.find(
    (format) => format.rule === rule || JSON.stringify(format.rule) === text,
  );
  if (same !== undefined) return { source: same.source, from: same };
  const areas = (rule.ranges ?? []).map((range) => areaOfRuleRange(range, gridSize(sheet)));
  const sqref = areas.map(rangeAddress).join(' ');
  const { booleanRule } = rule;
  const from = booleanRule && formats.find((format) => format.rule?.booleanRule === booleanRule);
  return {
    source:
      from === undefined
        ? newElement(rule, sqref, areas[0], numberOf)
        : withAttributes(from.source, { sqref }),
    from,
  };
}

function newElement(
  { booleanRule }: ConditionalFormatRule,
  sqref: string,
  first: Area | undefined,
  numberOf: NumberOf,
): XmlElement {
  if (booleanRule === undefined || first === undefined) {
    throw new Error('Colour scales are not written to xlsx files');
  }
  const { startRow, startColumn } = first;
  const cell = rangeAddress({
    startRow,
    startColumn,
    endRow: startRow + 1,
    endColumn: startColumn + 1,
  });
  const rule = withAttributes(ruleElement(booleanRule.condition ?? {}, cell), {
    dxfId: numberOf(booleanRule.format ?? {}),
  });
  return element('conditionalFormatting', { sqref }, [rule]);
}

function ruleIn(container: XmlElement): XmlElement {
  const [rule] = childrenOf(container, 'cfRule');
  if (rule === undefined) throw new Error('A conditional format without a rule');
  return rule;
}

function priorityOf(container: XmlElement): number {
  return Number(ruleIn(container).attributes.priority ?? 0);
}
