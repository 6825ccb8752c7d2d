/**
 * The report as a page: what is signed first (letterhead, title, text, signature), then the
 * tables as its appendix. One grid of columns carries all of it.
 */
import type { CellStyle, Page } from './page';
import type { Block, ReportDocument, Source } from '../document';
import { pageBreaks } from './page-breaks';
import { letterheadPart, signaturePart } from './letterhead';
import { gridFor } from './grid';
import { fullWidthText, gap, stack, type Grid, type Part } from './parts';
import { tablePart } from './table';

const styles = {
  name: { bold: true, size: 14, align: 'center' },
  subject: { bold: true, size: 13, align: 'center' },
  part: { bold: true, size: 12 },
  section: { bold: true, size: 12 },
  paragraph: { size: 12, vertical: 'top' },
  appendix: { bold: true, size: 13, align: 'center' },
  source: { italic: true, size: 10, vertical: 'top' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Pixels between blocks. */
const smallGap = 8;
const usualGap = 16;
const largeGap = 32;

export function pageOf({ blocks }: ReportDocument): Page {
  const grid = gridFor(blocks.filter((block) => block.kind === 'table'));
  const laidOut = blocks.map((block) => ({ block, part: stack(partsOf(block, grid)) }));
  return {
    columnWidths: grid.widths,
    frozenRows: 0,
    ...stack(laidOut.map(({ part }) => part)),
    breaks: pageBreaks(laidOut, grid),
    showGridLines: false,
  };
}

function partsOf(block: Block, grid: Grid): readonly Part[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterheadPart(block, grid), gap(usualGap)];
    case 'title':
      return [
        fullWidthText(block.name, styles.name, grid),
        fullWidthText(block.subject, styles.subject, grid),
        gap(usualGap),
      ];
    case 'heading':
      return block.level === 1
        ? [gap(smallGap), fullWidthText(block.text, styles.part, grid)]
        : [fullWidthText(block.text, styles.section, grid)];
    case 'paragraph':
      return [fullWidthText(block.text, styles.paragraph, grid)];
    case 'signature':
      return [gap(usualGap), signaturePart(block, grid)];
    case 'appendix':
      return [gap(largeGap), fullWidthText(block.text, styles.appendix, grid)];
    case 'table':
      return [gap(usualGap), tablePart(block, grid)];
    case 'source':
      return [gap(usualGap), fullWidthText(sourceText(block), styles.source, grid)];
  }
}

const sourceText = ({ text, notes = '' }: Source): string =>
  notes === '' ? text : `${text} ${notes}`;
