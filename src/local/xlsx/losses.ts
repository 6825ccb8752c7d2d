/** What of a file a change to it takes away, in the words that the user reads. */
import type { Spreadsheet } from '../../sheets/api';
import type { OpenedWorkbook } from './read-workbook';

/** In both languages. */
export interface Loss {
  readonly vi: string;
  readonly en: string;
}

/** What a sheet can lead to that the spreadsheet does not show, by the types of its relations. */
const unseen: Readonly<Record<string, Loss>> = {
  table: { vi: 'bảng (table)', en: 'tables' },
  pivotTable: { vi: 'bảng tổng hợp (pivot)', en: 'pivot tables' },
  slicer: { vi: 'bộ lọc nhanh (slicer)', en: 'slicers' },
  timeline: { vi: 'dòng thời gian', en: 'timelines' },
  drawing: { vi: 'hình và biểu đồ', en: 'pictures and charts' },
  threadedComment: { vi: 'trao đổi (bình luận)', en: 'conversations' },
  ctrlProp: { vi: 'nút bấm và ô điều khiển', en: 'buttons and controls' },
  oleObject: { vi: 'tệp nhúng', en: 'embedded files' },
  queryTable: { vi: 'kết nối dữ liệu', en: 'data connections' },
};

export function isSigned({ package: file }: OpenedWorkbook): boolean {
  return file.relations('').some(({ type }) => type === 'origin');
}

/** Of a file that is changed: a signature no longer holds, and a sheet takes along what lies on it. */
export function lossesOf(book: OpenedWorkbook, now: Spreadsheet): readonly Loss[] {
  const kept = new Set((now.sheets ?? []).map(({ properties }) => properties?.sheetId ?? 0));
  const removed = [...book.sheets].flatMap(([id, { part, sheet }]) => {
    if (kept.has(id)) return [];
    const title = sheet.properties?.title ?? '';
    const held = new Set(book.package.relations(part).flatMap(({ type }) => unseen[type] ?? []));
    return [...held].map(({ vi, en }) => ({
      vi: `${vi} của trang “${title}”`,
      en: `${en} of the sheet “${title}”`,
    }));
  });
  const signature = { vi: 'chữ ký số (sổ đã khác bản được ký)', en: 'the digital signature' };
  return [...(isSigned(book) ? [signature] : []), ...removed];
}
