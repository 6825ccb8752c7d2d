/** The report as a Word file (.docx), in the layout of NĐ 30/2020/NĐ-CP. It runs in browsers and in Node. */
import { Document, Packer } from 'docx';
import type { ReportDocument } from '../domain/report/document';
import { plainLine } from './plain-lines';
import { sectionsOf } from './sections';
import { styles } from './styles';

/** Who made the file, where the letterhead names nobody. */
const unnamed = 'Hội Khuyến học';

/**
 * @returns the bytes of the file. But for the moment of writing, which Word keeps in the file's
 *   properties and zip in its entries, the same document gives the same bytes.
 */
export async function wordFile({ blocks }: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const title = blocks.find((block) => block.kind === 'title');
  const letterhead = blocks.find((block) => block.kind === 'letterhead');
  const association = plainLine(letterhead?.association ?? '') || unnamed;
  const file = new Document({
    title: plainLine(title === undefined ? '' : `${title.name} ${title.subject}`),
    creator: association,
    lastModifiedBy: association,
    styles,
    sections: sectionsOf(blocks),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
