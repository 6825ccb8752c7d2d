/** Puts what stands below the cells back into a sheet's part, in the order that Excel wants. */
import { belowCells, settingNames, type SheetTail } from './sheet-tail';
import { childrenOf, element, localName, serialize, type XmlElement } from './xml';

/** ECMA-376 18.3.1.99. */
const order =
  'sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Puts the tail into a part that the library wrote without one. */
export function withTail(part: Uint8Array, tail: SheetTail): Uint8Array {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const { root, end } = belowCells(bytes);
  const written = childrenOf(root);
  const elements = order.flatMap((name) => {
    const own = written.filter((candidate) => localName(candidate.name) === name);
    switch (name) {
      case 'conditionalFormatting':
        return tail.conditionalFormats;
      case 'dataValidations':
        return listOf(name, tail.validations, { count: tail.validations.length });
      case 'hyperlinks':
        return listOf(name, tail.links);
      case 'extLst':
        return listOf(name, [...own.flatMap((list) => childrenOf(list)), ...tail.extensions]);
      default:
        return isSetting(name, tail) ? (tail.settings?.get(name) ?? []) : own;
    }
  });
  const text = `${elements.map(serialize).join('')}</worksheet>`;
  return Buffer.concat([bytes.subarray(0, end), Buffer.from(text)]);
}

function isSetting(name: string, { settings: kept, isFilterKept }: SheetTail): boolean {
  return (
    kept !== undefined && settingNames.includes(name) && (isFilterKept || name !== 'autoFilter')
  );
}

function listOf(
  name: string,
  items: readonly XmlElement[],
  attributes: { readonly count?: number } = {},
): readonly XmlElement[] {
  return items.length === 0 ? [] : [element(name, attributes, items)];
}
