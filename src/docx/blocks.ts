/** Each kind of block as paragraphs and tables of Word. */
import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Block, Table } from '../core/report/document';
import { letterheadTable, titleLines } from './letterhead';
import { line } from './line';
import { roomOf, sizes } from './styles';
import { twipsPerPoint } from './measures';
import { plainLine, plainLines } from './plain-text';
import { signatureTable } from './letterhead';
import { styleIds } from './styles';
import { tableWithCaption } from './table';
import type { TableLayout } from './table-layout';

/** What a block may need of the document around it. */
export interface BlockContext {
  /** How each table fits its page. */
  readonly layoutOf: (table: Table) => TableLayout;
  /** Whose an appendix is, '' where that is not known. */
  readonly attachment: string;
}

/** @param next the block after it: the last words before a signature go with it to its page */
export function childrenOf(
  block: Block,
  next: Block | undefined,
  { layoutOf, attachment }: BlockContext,
): readonly FileChild[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterheadTable(block)];
    case 'title':
      return titleLines(block);
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          text: plainLine(block.text),
        }),
      ];
    case 'paragraph':
      return plainLines(block.text).map(
        (text) =>
          new Paragraph({ style: styleIds.text, text, keepNext: next?.kind === 'signature' }),
      );
    case 'signature':
      return [
        line('', { size: 6, after: 6 * twipsPerPoint, keepNext: true }),
        signatureTable(block),
      ];
    case 'appendix':
      return [
        line(block.text, { size: sizes.text, bold: true, keepNext: true }),
        ...(attachment === '' ? [] : [attachmentLine(attachment)]),
      ];
    case 'table':
      return tableWithCaption(
        block,
        layoutOf(block),
        next?.kind === 'source' || next?.kind === 'paragraph',
      );
    case 'source':
      return plainLines(block.text).map((text) => new Paragraph({ style: styleIds.source, text }));
  }
}

function attachmentLine(text: string): Paragraph {
  return line(text, {
    size: sizes.attachment,
    italics: true,
    keepNext: true,
    balancedIn: roomOf.portrait,
  });
}
