/** The report as a Word file (.docx), in the layout of NĐ 30/2020/NĐ-CP. It runs in browsers and in Node. */
import {
  Document,
  Packer,
  AlignmentType,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { ReportDocument, Block, Table } from '../core/report/document';
import { plainLine } from './plain-text';
import { styles, halfPoints, margins, paper, sizes, type Orientation } from './styles';
import { childrenOf, type BlockContext } from './blocks';
import { recipientsList } from './letterhead';
import { withoutMoments } from './package';
import { tableLayout, type TableLayout } from './table-layout';

// The sections of the file: upright or across by what stands in them, a new one where an appendix begins.

/** Measuring a long table takes a while, so each is measured once. */
type LayoutOf = BlockContext['layoutOf'];

interface Run {
  readonly orientation: Orientation;
  /** Pages are counted anew from here, and the first shows no number. */
  readonly isFirst: boolean;
  readonly isAppendix: boolean;
  readonly blocks: readonly Block[];
}

function sectionsOf(blocks: readonly Block[]): readonly ISectionOptions[] {
  const layouts = new Map<Table, TableLayout>();
  const layoutOf: LayoutOf = (table) => {
    const layout = layouts.get(table) ?? tableLayout(table);
    layouts.set(table, layout);
    return layout;
  };
  const letterhead = blocks.find((block) => block.kind === 'letterhead');
  const around: BlockContext = { layoutOf, attachment: letterhead?.attachment ?? '' };
  return runsOf(blocks, layoutOf).map(({ orientation, isFirst, blocks: own }) => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst,
      page: {
        size: {
          width: paper.short,
          height: paper.long,
          orientation:
            orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: margins,
        ...(isFirst && { pageNumbers: { start: 1 } }),
      },
    },
    headers: { default: pageNumber() },
    children: own.flatMap((block, order) => childrenOf(block, own[order + 1], around)),
  }));
}

function runsOf(blocks: readonly Block[], layoutOf: LayoutOf): readonly Run[] {
  const runs: Run[] = [];
  blocks.forEach((block, order) => {
    const last = runs[runs.length - 1];
    const isFirst = last === undefined || block.kind === 'appendix';
    const isAppendix = block.kind === 'appendix' || last?.isAppendix === true;
    const orientation = orientationOf(block, blocks[order + 1], last, layoutOf);
    if (isFirst || last.orientation !== orientation) {
      runs.push({ orientation, isFirst, isAppendix, blocks: [block] });
    } else {
      runs[runs.length - 1] = { ...last, blocks: [...last.blocks, block] };
    }
  });
  return runs;
}

/**
 * The heading of an appendix lies as the table below it, and words in it as what is above them:
 * no line gets a page of its own for standing beside a wide table.
 */
function orientationOf(
  block: Block,
  next: Block | undefined,
  last: Run | undefined,
  layoutOf: LayoutOf,
): Orientation {
  switch (block.kind) {
    case 'table':
      return layoutOf(block).orientation;
    case 'appendix':
      return next?.kind === 'table' ? layoutOf(next).orientation : 'portrait';
    case 'heading':
    case 'paragraph':
      return last?.isAppendix === true ? last.orientation : 'portrait';
    case 'source':
      return last?.orientation ?? 'portrait';
    case 'letterhead':
    case 'title':
    case 'signature':
      return 'portrait';
  }
}

/** In the middle of the upper margin, from the second page on. */
function pageNumber(): Header {
  const size = halfPoints(sizes.pageNumber);
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size, children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

/** Who made the file, where the letterhead names nobody. */
const unnamed = 'Hội Khuyến học';

/** @returns the bytes of the file; the same document gives the same bytes */
export async function wordFile({ blocks }: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const title = blocks.find((block) => block.kind === 'title');
  const letterhead = blocks.find((block) => block.kind === 'letterhead');
  const association = plainLine(letterhead?.association ?? '') || unnamed;
  const file = new Document({
    title: plainLine(title === undefined ? '' : `${title.name} ${title.subject}`),
    creator: association,
    lastModifiedBy: association,
    styles,
    numbering: { config: [recipientsList] },
    sections: sectionsOf(blocks),
  });
  return withoutMoments(new Uint8Array(await Packer.toArrayBuffer(file)));
}
