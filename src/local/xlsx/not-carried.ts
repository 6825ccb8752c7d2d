/** What of a file the library cannot write again, in the words that the user reads. */
import { textOf, type Parts } from './parts';

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

/** What is lost of parts that are kept, by words of their XML. */
const lostElements: readonly (readonly [part: RegExp, element: RegExp, name: string])[] = [
  [/^xl\/drawings\/drawing\d+\.xml$/, /<xdr:(sp|grpSp|cxnSp)\b/, 'hình vẽ và hộp chữ'],
  [/^xl\/worksheets\/[^/]+\.xml$/, /<(?:\w+:)?filterColumn\b/, 'điều kiện lọc'],
  [/^xl\/worksheets\/[^/]+\.xml$/, /<(?:\w+:)?protectedRange\b/, 'vùng được phép sửa'],
];

export function notCarriedOf(parts: Parts): readonly string[] {
  const names = [...parts.keys()];
  const lost = new Set(
    lostParts.filter(([part]) => names.some((name) => part.test(name))).map(([, name]) => name),
  );
  for (const [part, element, name] of lostElements) {
    const holds = (partName: string) => part.test(partName) && element.test(below(parts, partName));
    if (names.some(holds)) lost.add(name);
  }
  return [...lost];
}

/** The text of a part; of a sheet's only what stands below its cells, which may be very long. */
function below(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined || !name.startsWith('xl/worksheets/')) return textOf(parts, name) ?? '';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString('utf8', Math.max(0, buffer.lastIndexOf('sheetData')));
}
