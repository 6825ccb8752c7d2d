/** The page that papers are printed on: its size, margins and frame. */
import type { PaperSize } from '../../core/papers/paper-size';
import { millimetres } from '../measures';

/** Twips. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly isAcross: boolean;
  readonly isFramed: boolean;
}

const sizes = { A4: [210, 297], A5: [148, 210] } as const;

const side = (count: number) => {
  const length = millimetres(count);
  return { top: length, bottom: length, left: length, right: length };
};

/** Of an official document (Nghị định 30/2020). */
const official = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
};

export function paperPage({ sheet, isAcross, perPage }: PaperSize, isFramed: boolean): PaperPage {
  const [short, long] = sizes[sheet];
  const isOfficial = sheet === 'A4' && !isAcross && perPage === 1 && !isFramed;
  return {
    width: millimetres(isAcross ? long : short),
    height: millimetres(isAcross ? short : long),
    margins: isOfficial ? official : side(isFramed ? 20 : perPage > 1 ? 8 : 12),
    isAcross,
    isFramed,
  };
}

export const roomOf = ({ width, margins }: PaperPage): number =>
  width - margins.left - margins.right;

/** A little is kept for the line that ends a page. */
export const heightOf = ({ height, margins }: PaperPage): number =>
  height - margins.top - margins.bottom - millimetres(2);

export function sectionXml(page: PaperPage): string {
  const { width, height, margins, isAcross, isFramed } = page;
  const edge = (name: string) =>
    `<w:${name} w:val="thinThickSmallGap" w:sz="24" w:space="24" w:color="8B1A1A"/>`;
  const frame = isFramed
    ? `<w:pgBorders w:offsetFrom="page">${['top', 'left', 'bottom', 'right'].map(edge).join('')}</w:pgBorders>`
    : '';
  return (
    `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"${isAcross ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${margins.top}" w:right="${margins.right}" w:bottom="${margins.bottom}" w:left="${margins.left}" w:header="400" w:footer="400" w:gutter="0"/>` +
    `${frame}</w:sectPr>`
  );
}
