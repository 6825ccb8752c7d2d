/** Notes of cells that hold nothing else: the library passes over them when it reads. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { textOf, type Parts } from './parts';
import { readRelations } from './relations';
import { childOf, childrenOf, parse, textIn } from './xml';

/** @param part the sheet's */
export function addMissingNotes(worksheet: Worksheet, parts: Parts, part: string): void {
  const comments = readRelations(parts, part).find(({ type }) => type.endsWith('/comments'));
  const xml = comments === undefined ? undefined : textOf(parts, comments.target);
  const list = xml === undefined ? undefined : childOf(parse(xml), 'commentList');
  for (const comment of list === undefined ? [] : childrenOf(list, 'comment')) {
    const { ref = '' } = comment.attributes;
    const text = childOf(comment, 'text');
    if (text === undefined || worksheet.findCell(ref)?.comment !== undefined) continue;
    worksheet.getCell(ref).note = textIn(text);
  }
}
