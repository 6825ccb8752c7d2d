/** Papers from a Word file of the association's own: its package is kept, its text comes once for each row. */
import type { PaperJob } from '../../core/papers/paper-job';
import { blankToFill } from '../../core/papers/template-text';
import type { WordFields } from '../../core/papers/word-template';
import { strToU8 } from 'fflate';
import { packed } from '../package';
import { fieldNames } from './lines';
import { finished, type PapersFile, type PapersSteps } from './papers-file';
import { documentPart, fieldsIn, marks, readWordTemplate, type MarkedFile } from './word-fields';
import { escaped } from './xml';

export interface WordTemplateFile {
  readonly file: MarkedFile;
  readonly fields: WordFields;
}

/** Whether rows are lines of a list: a row of a table that holds one of these comes once for each. */
const orderNames = ['stt', 'tt', 'số thứ tự'];

/** @throws WordTemplateError where it is no Word file */
export function openWordTemplate(name: string, bytes: Uint8Array): WordTemplateFile {
  const file = readWordTemplate(bytes);
  const { before, repeated, after } = partsOf(file);
  const inRow = fieldsIn(repeated, file);
  return {
    file,
    fields: {
      name,
      body: fieldsIn(before + after, file),
      repeated: inRow,
      around: [...new Set(Object.values(file.around).flatMap((xml) => fieldsIn(xml, file)))],
    },
  };
}

interface DocumentParts {
  readonly before: string;
  /** The table row that is repeated; '' where there is none. */
  readonly repeated: string;
  readonly after: string;
}

/** The innermost table row with {STT} in it, and what stands around. */
function partsOf({ document, fields }: MarkedFile): DocumentParts {
  for (const match of document.matchAll(marks)) {
    const name = (fields[Number(match[1])] ?? '').toLowerCase();
    if (!orderNames.includes(name)) continue;
    const row = rowAround(document, match.index);
    if (row === null) continue;
    return {
      before: document.slice(0, row.from),
      repeated: document.slice(row.from, row.to),
      after: document.slice(row.to),
    };
  }
  return { before: document, repeated: '', after: '' };
}

function rowAround(
  xml: string,
  place: number,
): { readonly from: number; readonly to: number } | null {
  const open: number[] = [];
  for (const match of xml.matchAll(/<(\/?)w:tr(?=[\s>])[^>]*>/g)) {
    if (match[1] === '') open.push(match.index);
    else {
      const from = open.pop() ?? -1;
      const to = match.index + match[0].length;
      if (from >= 0 && from < place && to > place) return { from, to };
    }
  }
  return null;
}

export const fillWordTemplate = (template: WordTemplateFile, job: PaperJob): PapersFile =>
  finished(setWordTemplate(template, job));

export function* setWordTemplate({ file, fields }: WordTemplateFile, job: PaperJob): PapersSteps {
  const names = fieldNames(fields);
  /** By field: a text for all, or the place of a value of each row. */
  const sources = file.fields.map((name) => {
    const line = job.lines[names.indexOf(name)];
    const [piece] = line !== undefined && 'pieces' in line ? line.pieces : [];
    if (piece === undefined || 'optional' in piece) return blankToFill;
    return 'text' in piece ? piece.text : piece.field;
  });
  const filled = (xml: string, values: readonly string[], blank: string) =>
    xml.replace(marks, (_, field: string) => {
      const source = sources[Number(field)] ?? blank;
      return escaped(typeof source === 'string' ? source : (values[source] ?? '') || blank);
    });
  const around = Object.fromEntries(
    Object.entries(file.around).map(([name, xml]) => [name, strToU8(filled(xml, [], blankToFill))]),
  );
  const written = (document: string) =>
    packed({ ...file.parts, ...around, [documentPart]: strToU8(document) });
  if (job.isList) {
    const { before, repeated, after } = partsOf(file);
    const rows = job.rows.map(({ values }) => filled(repeated, values, '')).join('');
    const shared = (xml: string) => filled(xml, [], blankToFill);
    return {
      bytes: written(shared(before) + rows + shared(after)),
      pages: breaksIn(before + after) + 1,
    };
  }
  const { head, body, section, tail } = bodyOf(file.document);
  const first = ended(body, section);
  const next = withoutIds(first);
  const last = withoutIds(body);
  const count = job.rows.length;
  const papers: string[] = [];
  for (const { values } of job.rows) {
    const order = papers.length;
    const text = order === count - 1 ? (order === 0 ? body : last) : order === 0 ? first : next;
    papers.push(numbered(filled(text, values, blankToFill), order));
    yield papers.length;
  }
  return {
    bytes: written(head + papers.join('') + section + tail),
    pages: count * (breaksIn(body) + 1),
  };
}

const breaksIn = (xml: string) => (xml.match(/<w:br [^>]*w:type="page"/g) ?? []).length;

/** What stands before the paragraphs, they themselves, the last section, and what closes the document. */
function bodyOf(xml: string) {
  const start = xml.search(/<w:body[\s>]/);
  const from = xml.indexOf('>', start) + 1;
  const end = xml.lastIndexOf('</w:body>');
  const inside = xml.slice(from, end);
  const found = inside.lastIndexOf('<w:sectPr');
  const isLast =
    found >= 0 && /^<w:sectPr(?:[^>]*\/>|[^]*<\/w:sectPr>)\s*$/.test(inside.slice(found));
  const cut = isLast ? found : inside.length;
  return {
    head: xml.slice(0, from),
    body: inside.slice(0, cut),
    section: inside.slice(cut),
    tail: xml.slice(end),
  };
}

/** The text with a section ended behind it, so that the next one begins a page, under the same headers. */
function ended(body: string, section: string): string {
  const kept = section.replace(/<w:type [^>]*\/>/, '').trim();
  const own = kept === '' ? '<w:sectPr/>' : kept;
  const from = Math.max(body.lastIndexOf('<w:p>'), body.lastIndexOf('<w:p '));
  const last = from < 0 ? '' : body.slice(from);
  const isPlain =
    /^<w:p(?:\s[^>]*[^/])?>[^]*<\/w:p>\s*$/.test(last) && last.split('</w:p>').length === 2;
  if (!isPlain || last.includes('<w:sectPr')) {
    const thin = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
    return `${body}<w:p><w:pPr>${thin}${own}</w:pPr></w:p>`;
  }
  const withSection = /<w:pPr\s*\/>/.test(last)
    ? last.replace(/<w:pPr\s*\/>/, () => `<w:pPr>${own}</w:pPr>`)
    : last.includes('</w:pPr>')
      ? last.replace(/(?=<w:pPrChange\b|<\/w:pPr>)/, () => own)
      : last.replace(/^<w:p(?:\s[^>]*)?>/, (tag) => `${tag}<w:pPr>${own}</w:pPr>`);
  return body.slice(0, from) + withSection;
}

/** What may be in a document once only. */
function withoutIds(xml: string): string {
  return xml
    .replace(/ w14:(?:paraId|textId)="[^"]*"/g, '')
    .replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '');
}

/** Pictures are numbered throughout a document. */
function numbered(xml: string, order: number): string {
  return xml.includes('<wp:docPr')
    ? xml.replace(
        /(<wp:docPr\b[^>]*\bid=")(\d+)/g,
        (_, start: string, id: string) => `${start}${order * 1000 + Number(id)}`,
      )
    : xml;
}
