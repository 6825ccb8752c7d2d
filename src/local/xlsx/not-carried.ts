/** What of a file the library cannot write again, in the words that the user reads. */
import { markProperty } from '../packages/mark-property';
import { stylesPart, textOf, type Parts } from './parts';

/** Parts that are lost, by their names. */
const lostParts: readonly (readonly [RegExp, string])[] = [
  [/^xl\/vbaProject\.bin$/, 'macro'],
  [/^xl\/(activeX|ctrlProps)\//, 'nút bấm và ô điều khiển'],
  [/^xl\/embeddings\//, 'tệp nhúng'],
  [/^xl\/(slicers|timelines)\//, 'bộ lọc nhanh (slicer)'],
  [/^xl\/diagrams\//, 'sơ đồ SmartArt'],
  [/^xl\/(connections\.xml$|queryTables\/)/, 'kết nối dữ liệu'],
  [/^xl\/model\//, 'mô hình dữ liệu'],
  [/^xl\/revisions\//, 'lịch sử thay đổi'],
  [/^_xmlsignatures\//, 'chữ ký số'],
];

/** Pictures and charts of a drawing are kept, what is drawn or typed into it is not. */
const drawing = /^xl\/drawings\/drawing\d+\.xml$/;
const shape = /<xdr:(?:sp|grpSp|cxnSp)\b/;

/** What authors and their programs note of the whole file, such as its classification; not our own mark. */
const property = new RegExp(`<(?:\\w+:)?property\\b(?![^>]*\\bname="${markProperty}")`);

/** Named styles: their looks are kept, the names are not. */
const namedStyle = /<(?:\w+:)?xf\b[^>]*\bxfId="[1-9]/;

export function notCarriedOf(parts: Parts): readonly string[] {
  const names = [...parts.keys()];
  const lost = lostParts
    .filter(([part]) => names.some((name) => part.test(name)))
    .map(([, name]) => name);
  const isDrawn = (name: string) => drawing.test(name) && shape.test(textOf(parts, name) ?? '');
  return [
    ...lost,
    ...(names.some(isDrawn) ? ['hình vẽ và hộp chữ'] : []),
    ...(property.test(textOf(parts, 'docProps/custom.xml') ?? '') ? ['thuộc tính riêng'] : []),
    ...(namedStyle.test(textOf(parts, stylesPart) ?? '') ? ['tên của kiểu ô'] : []),
  ];
}
