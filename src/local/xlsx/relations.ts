/** Relations of a part: which other parts and addresses its ids stand for. */
import { textOf, workbookPart, type Parts } from './parts';
import { childOf, childrenOf, element, parse, serialize, type XmlElement } from './xml';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** A path inside the file, or an address outside where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface SheetPart {
  readonly title: string;
  /** The part's name; undefined where the workbook names a sheet that is not there. */
  readonly name: string | undefined;
}

const hyperlinkType =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** xl/worksheets/sheet1.xml -> xl/worksheets/_rels/sheet1.xml.rels */
export function relationsPart(part: string): string {
  return part.replace(/([^/]+)$/, '_rels/$1.rels');
}

export function readRelations(parts: Parts, part: string): readonly Relation[] {
  const xml = textOf(parts, relationsPart(part));
  if (xml === undefined) return [];
  return childrenOf(parse(xml)).map(({ attributes }) => {
    const isExternal = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: attributes.Type ?? '',
      target: isExternal ? target : resolve(part, target),
      isExternal,
    };
  });
}

/** Adds relations to addresses outside to those that the part has. */
export function addHyperlinks(
  parts: Parts,
  part: string,
  links: readonly { readonly id: string; readonly target: string }[],
): void {
  if (links.length === 0) return;
  const name = relationsPart(part);
  const xml = textOf(parts, name);
  const present = xml === undefined ? element('Relationships', { xmlns: namespace }) : parse(xml);
  const added = links.map(({ id, target }) =>
    element('Relationship', {
      Id: id,
      Type: hyperlinkType,
      Target: target,
      TargetMode: 'External',
    }),
  );
  const all: XmlElement = { ...present, children: [...present.children, ...added] };
  parts.set(name, Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${serialize(all)}`));
}

/** The sheets in their order (sheets that hold a chart only included), and where each is stored. */
export function sheetParts(parts: Parts): readonly SheetPart[] {
  const workbook = parse(textOf(parts, workbookPart) ?? '');
  const targets = new Map(
    readRelations(parts, workbookPart).map(({ id, target }) => [id, target] as const),
  );
  const sheets = childOf(workbook, 'sheets');
  return (sheets === undefined ? [] : childrenOf(sheets, 'sheet')).map(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    return { title: attributes.name ?? '', name: targets.get(id ?? '') };
  });
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
