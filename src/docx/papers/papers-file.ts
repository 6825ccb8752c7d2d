/** One Word file of all papers of a printing: a page each, several to a page, or one list. It runs in browsers and in Node. */
import type { PaperJob, PaperRow } from '../../core/papers/paper-job';
import { millimetres } from '../measures';
import { fillLines, type FilledLine } from './lines';
import { documentFile } from '../package';
import { heightOf, paperPage, roomOf, sectionXml, type PaperPage } from './page';
import { setLines, type Setting } from './set-lines';
import { planTable, setTable, type TablePlan } from './set-table';
import { nothing, pageStart, row, table } from './xml';

export interface PapersFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Pages of paper; of a list estimated. */
  readonly pages: number;
}

/** Points of a line of text, by the paper. */
function sizeOf({ paper, isFramed }: PaperJob): number {
  if (isFramed) return paper.sheet === 'A4' ? 18 : 13;
  if (paper.perPage > 2) return 10;
  return paper.sheet === 'A4' ? (paper.perPage > 1 ? 12 : 14) : paper.perPage > 1 ? 11 : 12;
}

/** So many papers tell what the columns of their tables hold. */
const papersMeasured = 20;

/** Making a file in steps, so that a page can draw in between and be stopped: each step says how many rows are set. */
export type PapersSteps = Generator<number, PapersFile, undefined>;

/** Takes all steps at once. */
export function finished(steps: PapersSteps): PapersFile {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export const papersFile = (job: PaperJob): PapersFile => finished(setPapers(job));

export function* setPapers(job: PaperJob): PapersSteps {
  const page = paperPage(job.paper, job.isFramed);
  const { perPage } = job.paper;
  const isGrid = perPage > 1 && !job.isList;
  const margin = isGrid ? millimetres(4) : 0;
  const room = roomOf(page) - 2 * margin;
  const size = sizeOf(job);
  const setting: Setting = { job, room, size, tables: plansOf(job, room, Math.min(size, 13)) };
  if (job.isList) return listFile(job, page, setting);
  const setOne = isGrid ? gridRow(page, setting, perPage) : pageOf(page, setting);
  const papers: string[] = [];
  for (const one of job.rows) {
    papers.push(setOne(fillLines(job, one), papers.length));
    yield papers.length;
  }
  const body = isGrid ? gridXml(papers, page, margin) : papers.join('');
  return {
    bytes: documentFile(body + sectionXml(page)),
    pages: Math.ceil(job.rows.length / (isGrid ? perPage : 1)),
  };
}

/** How the tables of a template are laid out: the same in each paper. */
function plansOf(job: PaperJob, room: number, largest: number): readonly TablePlan[] {
  const measured: readonly (PaperRow | null)[] = job.isList
    ? [null]
    : differentRows(job).slice(0, papersMeasured);
  const papers = measured.map((one) => fillLines(job, one).filter(isTable));
  return (papers[0] ?? []).map((_, order) =>
    planTable(
      papers.flatMap((tables) => tables[order]?.rows ?? []),
      room,
      largest,
    ),
  );
}

/** Papers of each list of criteria come first. */
function differentRows({ rows }: PaperJob): readonly PaperRow[] {
  const seen = new Set<number>();
  const first = rows.filter(({ criteria }) => {
    const isNew = !seen.has(criteria);
    seen.add(criteria);
    return isNew;
  });
  return [...first, ...rows];
}

const isTable = (line: FilledLine): line is Extract<FilledLine, { readonly kind: 'table' }> =>
  line.kind === 'table';

type SetPaper = (lines: readonly FilledLine[], order: number) => string;

function pageOf(page: PaperPage, setting: Setting): SetPaper {
  return (lines, order) => {
    const { xml } = setLines(lines, setting, heightOf(page));
    return order > 0 ? pageStart() + xml : xml;
  };
}

/** A row of a table, of which so many fill a page. */
function gridRow(page: PaperPage, setting: Setting, perPage: number): SetPaper {
  const height = Math.floor(heightOf(page) / perPage) - millimetres(1);
  const width = roomOf(page);
  // Away from the line to cut along.
  const gap = millimetres(5);
  return (lines) => {
    const { xml } = setLines(lines, setting, height - gap);
    return row({ height, cells: [{ width, content: nothing(gap) + xml + nothing() }] });
  };
}

/** Papers below each other with a line to cut along between them. */
function gridXml(rows: readonly string[], page: PaperPage, margin: number): string {
  return (
    table({ widths: [roomOf(page)], borders: 'between-rows', margin }, rows.join('')) + nothing()
  );
}

function listFile(job: PaperJob, page: PaperPage, setting: Setting): PapersFile {
  const lines = fillLines(job, null);
  const { xml } = setLines(lines, setting, null);
  return { bytes: documentFile(xml + sectionXml(page)), pages: pagesOf(lines, page, setting) };
}

/** Rows fill pages one after the other, the header repeated on each. */
function pagesOf(lines: readonly FilledLine[], page: PaperPage, setting: Setting): number {
  const height = heightOf(page);
  let [pages, used, tables] = [1, 0, 0];
  const add = (part: number, again: number) => {
    if (used > 0 && used + part > height) {
      pages += 1;
      used = again;
    }
    used += part;
  };
  for (const line of lines) {
    if (!isTable(line)) {
      add(setLines([line], setting, null).height, 0);
      continue;
    }
    const { rowHeights } = setTable(line.rows, setting.tables[tables], 1);
    tables += 1;
    const header = line.rows[0]?.isHeader === true ? (rowHeights[0] ?? 0) : 0;
    for (const one of rowHeights) add(one, header);
  }
  return pages;
}
