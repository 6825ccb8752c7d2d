/** Notes of cells: <comment> elements, and the shapes in which Excel shows them. */
import { rangeAddress } from '../../core/data/a1';
import type { CellData } from '../../sheets/api';
import { areaOfAddress } from './a1';
import { declaration, sheetType, type Package } from './package';
import type { Places } from './places';
import { escapeString, readText } from './strings';
import {
  childOf,
  childrenOf,
  element,
  itemsOf,
  withAttributes,
  XmlDocument,
  type XmlElement,
} from './xml';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The notes of a sheet by address; those without a text are none. */
export function readNotes(file: Package, part: string): ReadonlyMap<string, Note> {
  const root = file.document(file.related(part, 'comments'))?.root;
  const notes = new Map<string, Note>();
  for (const comment of itemsOf(root, 'commentList', 'comment')) {
    const area = areaOfAddress(comment.attributes.ref ?? '');
    const body = childOf(comment, 'text');
    const text = body && readText(body).value?.stringValue;
    if (area === undefined || text === undefined) continue;
    const { startRow: row, startColumn: column } = area;
    notes.set(addressAt(row, column), { row, column, text });
  }
  return notes;
}

const addressAt = (row: number, column: number) =>
  rangeAddress({ startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 });

/**
 * Writes the notes as they now stand: those that are still there keep their author and their shape.
 * @param now notes by address
 * @param places where cells of the file are now
 * @param link puts the drawing of a first note into the sheet; given its relation's id
 */
export function writeNotes(
  file: Package,
  part: string,
  now: ReadonlyMap<string, Note>,
  places: Places,
  link: (id: string) => void,
): void {
  const commentsPart = file.related(part, 'comments');
  if (commentsPart === undefined && now.size === 0) return;
  const name =
    commentsPart ??
    file.add(
      'xl/comments#.xml',
      sheetType('comments'),
      `${declaration}<comments xmlns="${main}"><authors><author></author></authors><commentList/></comments>`,
    );
  if (commentsPart === undefined) file.relate(part, 'comments', name);
  const document = new XmlDocument(file.text(name));
  const left = new Map(now);
  /** Old places by new ones; null: the shape goes. */
  const shapes = new Map<string, Note | null>();
  for (const comment of itemsOf(document.root, 'commentList', 'comment')) {
    const ref = comment.attributes.ref ?? '';
    const area = areaOfAddress(ref);
    const body = childOf(comment, 'text');
    if (area === undefined || body === undefined) continue;
    const text = readText(body).value?.stringValue;
    const to = places.cell(area.startRow, area.startColumn);
    const address = to === null ? undefined : addressAt(to.row, to.column);
    const note = address === undefined ? undefined : left.get(address);
    // One without a text, and one outside the grid, is not known to the spreadsheet.
    if (note === undefined && (text === undefined || to?.isOutside === true)) continue;
    const key = addressAt(area.startRow, area.startColumn);
    if (note === undefined || address === undefined) {
      document.change(comment, null);
      shapes.set(key, null);
      continue;
    }
    left.delete(address);
    if (address !== key) shapes.set(key, note);
    const moved = address === ref ? comment : withAttributes(comment, { ref: address });
    if (note.text === text) document.change(comment, moved);
    else {
      const children = comment.children.map((child) =>
        child === body ? textElement(note.text) : child,
      );
      document.change(comment, { ...withAttributes(moved, {}), children });
    }
  }
  const list = childOf(document.root, 'commentList');
  if (list !== undefined && left.size > 0) {
    document.append(
      list,
      [...left].map(([ref, { text }]) =>
        element('comment', { ref, authorId: 0 }, [textElement(text)]),
      ),
    );
  }
  file.writeDocument(name, document);
  moveThreads(file, part, shapes);
  writeShapes(file, part, shapes, [...left.values()], link);
}

function textElement(text: string): XmlElement {
  return element('text', {}, [element('t', { 'xml:space': 'preserve' }, [escapeString(text)])]);
}

/** Conversations stand beside the notes that show them, and go where these go. */
function moveThreads(file: Package, part: string, moves: ReadonlyMap<string, Note | null>): void {
  const name = file.related(part, 'threadedComment');
  const document = file.document(name);
  if (name === undefined || document === undefined) return;
  for (const thread of childrenOf(document.root)) {
    const to = moves.get(thread.attributes.ref ?? '');
    if (to === undefined) continue;
    document.change(thread, to && withAttributes(thread, { ref: addressAt(to.row, to.column) }));
  }
  file.writeDocument(name, document);
}

/** VML is often no XML at all (old programs leave tags open), so its shapes are found as text. */
const shapePattern = /<((?:\w+:)?)shape\b[^>]*>[^]*?<\/\1shape>\s*/g;

function writeShapes(
  file: Package,
  part: string,
  moves: ReadonlyMap<string, Note | null>,
  added: readonly Note[],
  link: (id: string) => void,
): void {
  if (moves.size === 0 && added.length === 0) return;
  const known = file.related(part, 'vmlDrawing');
  let text = known === undefined ? emptyDrawing : file.text(known);
  text = text.replace(shapePattern, (shape) => {
    if (!/ObjectType="Note"/.test(shape)) return shape;
    const number = (name: string) =>
      Number(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? NaN);
    const [row, column] = [number('Row'), number('Column')];
    if (Number.isNaN(row) || Number.isNaN(column)) return shape;
    const key = addressAt(row, column);
    const to = moves.get(key);
    if (to === undefined) return shape;
    return to === null ? '' : movedShape(shape, to.row - row, to.column - column);
  });
  const highest = Math.max(
    1024,
    ...[...text.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id)),
  );
  const shapes = added.map((note, index) => shapeOf(note, highest + 1 + index)).join('');
  const end = text.lastIndexOf('</');
  text = text.slice(0, end) + shapes + text.slice(end);
  if (known !== undefined) {
    file.write(known, text);
    return;
  }
  if (added.length === 0) return;
  file.addDefaultType('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  const name = freeName(file);
  file.write(name, text);
  link(file.relate(part, 'vmlDrawing', name));
}

function freeName(file: Package): string {
  let number = 1;
  while (file.nameOf(`xl/drawings/vmlDrawing${number}.vml`) !== undefined) number += 1;
  return `xl/drawings/vmlDrawing${number}.vml`;
}

/** An anchor is: column, pixels, row, pixels of the one corner, and of the other. */
function movedShape(shape: string, rows: number, columns: number): string {
  const by = (name: string, count: number) => (text: string) =>
    text.replace(
      new RegExp(`(<(?:\\w+:)?${name}>\\s*)(\\d+)`),
      (_, tag: string, digits: string) => tag + String(Number(digits) + count),
    );
  const anchored = shape.replace(/(<(?:\w+:)?Anchor>)([^<]*)/, (_, tag: string, list: string) => {
    const moved = list.split(',').map((text, index) => {
      const step = index % 4 === 0 ? columns : index % 4 === 2 ? rows : 0;
      return step === 0 ? text : ` ${Math.max(0, Number(text) + step)}`;
    });
    return tag + moved.join(',');
  });
  return by('Column', columns)(by('Row', rows)(anchored));
}

const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

function shapeOf({ row, column }: Note, id: number): string {
  const top = Math.max(0, row - 1);
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:160pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${top}, 2, ${column + 3}, 15, ${top + 5}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** The notes of rows of cells, by address. */
export function notesOf(
  rows: readonly { values?: CellData[] | undefined }[],
): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  rows.forEach((row, at) =>
    row?.values?.forEach((cell, column) => {
      const text = cell?.note;
      if (text !== undefined && text !== '')
        notes.set(addressAt(at, column), { row: at, column, text });
    }),
  );
  return notes;
}
