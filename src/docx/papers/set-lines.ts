/**
 * Sets the lines of a paper: as XML, and how high they come out. Print is made smaller until a
 * paper fits its room, and a heading until it keeps one line; nothing is ever cut.
 */
import type { PaperJob } from '../../core/papers/paper-job';
import type { LineKind } from '../../core/papers/template-text';
import { linesOf, textWidth } from '../../core/vietnamese/text-width';
import { millimetres, pixelsOfTwips, twipsOfPixels, twipsPerPoint } from '../measures';
import { textOf, type FilledLine } from './lines';
import { setTable, type TablePlan } from './set-table';
import { nothing, paragraph, row, table, type Alignment, type Run } from './xml';

export interface SetLines {
  readonly xml: string;
  /** Twips, estimated a little generously. */
  readonly height: number;
}

export interface Setting {
  readonly job: PaperJob;
  /** Twips. */
  readonly room: number;
  /** Points of a line of text, before anything is made smaller. */
  readonly size: number;
  /** How each table of the template is laid out, in their order. */
  readonly tables: readonly TablePlan[];
}

/** Times New Roman sets lines so much apart, by the size of print. */
export const lineFactor = 1.17;

/** Of a line of text: its print, and the room above it. */
const looks: Readonly<
  Record<
    LineKind,
    {
      readonly factor: number;
      readonly before: number;
      readonly align: Alignment;
      readonly bold?: true;
    }
  >
> = {
  title: { factor: 1.85, before: 0.3, align: 'center', bold: true },
  subtitle: { factor: 1.25, before: 0.2, align: 'center', bold: true },
  heading: { factor: 1, before: 0.3, align: 'center', bold: true },
  center: { factor: 1, before: 0.25, align: 'center' },
  right: { factor: 1, before: 0.3, align: 'right' },
  text: { factor: 1, before: 0.35, align: 'both' },
};

/** A heading on one line is made no smaller than this part of its size; then it takes two. */
const smallestHeading = 0.6;

const smallestPrint = 0.5;
const step = 0.05;

/** @param height what the lines must fit in, in twips; null: they may take more pages */
export function setLines(
  lines: readonly FilledLine[],
  setting: Setting,
  height: number | null,
): SetLines {
  for (let scale = 1; ; scale -= step) {
    const set = atScale(lines, setting, scale);
    if (height === null || set.height <= height || scale - step < smallestPrint) return set;
  }
}

function atScale(lines: readonly FilledLine[], setting: Setting, scale: number): SetLines {
  const parts: string[] = [];
  let height = 0;
  let tables = 0;
  const size = setting.size * scale;
  lines.forEach((line, order) => {
    const part =
      line.kind === 'table'
        ? setTable(line.rows, setting.tables[tables], scale)
        : setLine(line, lines[order + 1], setting, size);
    if (line.kind === 'table') tables += 1;
    parts.push(part.xml);
    height += part.height;
  });
  return { xml: parts.join(''), height };
}

function setLine(
  line: Exclude<FilledLine, { readonly kind: 'table' }>,
  next: FilledLine | undefined,
  setting: Setting,
  size: number,
): SetLines {
  const { room, job } = setting;
  switch (line.kind) {
    case 'blank':
      return { xml: paragraph({ align: 'left', size }, []), height: lineHeight(size) };
    case 'rule':
      return { xml: ruleXml(room * 0.3, room), height: 60 };
    case 'nation':
      return setNation(job, room, size);
    case 'letterhead':
      return setLetterhead(job, room, size);
    case 'signature':
    case 'dated-signature':
      return setSignature(job, room, size, line.kind === 'dated-signature');
    case 'columns':
      return setColumns(line.rows, room, size);
    default:
      return setText(line.kind, line.runs, room, size, next);
  }
}

const lineHeight = (size: number) => Math.ceil(size * lineFactor * twipsPerPoint);

/** How many lines a text takes. */
export function lineCount(text: string, room: number, size: number, bold: boolean): number {
  return linesOf(text, pixelsOfTwips(room), { size, bold }).length;
}

function setText(
  kind: LineKind,
  runs: readonly Run[],
  room: number,
  size: number,
  next: FilledLine | undefined,
): SetLines {
  const { factor, before, align, bold = false } = looks[kind];
  const text = textOf(runs);
  const isBold = bold || runs.every((run) => run.bold === true);
  const isHeading = bold;
  const full = size * factor;
  const print = isHeading ? fittingSize(text, room, full, isBold) : full;
  const firstLine = kind === 'text' && size >= 12 ? millimetres(10) : 0;
  const above = Math.round(size * before * twipsPerPoint);
  const look = {
    align: align === 'both' && runs.length > 0 && text.length < 60 ? ('left' as const) : align,
    size: print,
    before: above,
    firstLine,
    keepNext: isHeading || next?.kind === 'columns' || next?.kind === 'table',
  };
  const written = bold ? runs.map((run) => ({ ...run, bold: true })) : runs;
  const count = lineCount(text, room - firstLine, print, isBold);
  return { xml: paragraph(look, written), height: above + count * lineHeight(print) };
}

/** The largest print in which a text keeps one line, down to a part of it. */
function fittingSize(text: string, room: number, size: number, bold: boolean): number {
  const width = twipsOfPixels(textWidth(text, { size, bold }));
  if (width <= room) return size;
  return Math.max(size * smallestHeading, Math.floor((size * room * 2) / width) / 2);
}

/** A rule in the middle of a room. */
function ruleXml(width: number, room: number): string {
  const indent = Math.max(0, Math.round((room - width) / 2));
  return paragraph({ align: 'center', size: 1, height: 40, indent, isRuled: true }, []);
}

function centred(
  text: string,
  size: number,
  room: number,
  look: Omit<Run, 'text'>,
  before = 0,
): SetLines {
  const count = lineCount(text, room, size, look.bold === true);
  return {
    xml: paragraph({ align: 'center', size, keepNext: true, before }, [{ text, ...look }]),
    height: before + count * lineHeight(size),
  };
}

const together = (...parts: readonly SetLines[]): SetLines => ({
  xml: parts.map(({ xml }) => xml).join(''),
  height: parts.reduce((sum, { height }) => sum + height, 0),
});

/** The nation's name, the motto, and the rule beneath, as long as the motto. */
function setNation({ letterhead }: PaperJob, room: number, size: number): SetLines {
  const [nation = '', motto = ''] = letterhead.nation;
  const small = fittingSize(nation, room, size * 0.93, true);
  const width = Math.min(room, twipsOfPixels(textWidth(motto, { size: small * 1.08, bold: true })));
  return together(
    centred(nation, small, room, { bold: true }),
    centred(motto, small * 1.08, room, { bold: true }),
    { xml: ruleXml(width, room), height: 60 },
  );
}

/** The right side holds the long line of the nation's name, in capitals. */
const leftShare = 0.42;

/** Two blocks side by side: who issues the paper; the nation, place and date. */
function setLetterhead(job: PaperJob, room: number, size: number): SetLines {
  const { parentBody, association, placeAndDate } = job.letterhead;
  const left = Math.round(room * leftShare);
  const right = room - left;
  const small = size * 0.86;
  const issuer = together(
    ...(parentBody === '' ? [] : [centred(parentBody, small, left, {})]),
    centred(association, small, left, { bold: true }),
    { xml: ruleXml(left * 0.4, left), height: 60 },
  );
  const nation = together(
    setNation(job, right, size * 0.93),
    centred(placeAndDate, small * 1.08, right, { italics: true }, 6 * twipsPerPoint),
  );
  return sideBySide([
    [left, issuer],
    [right, nation],
  ]);
}

function sideBySide(cells: readonly (readonly [width: number, content: SetLines])[]): SetLines {
  const look = { widths: cells.map(([width]) => width), borders: 'none', margin: 0 } as const;
  const rowXml = row({ cells: cells.map(([width, { xml }]) => ({ width, content: xml })) });
  return {
    // Tables that follow each other directly would become one.
    xml: table(look, rowXml) + nothing(),
    height: Math.max(...cells.map(([, { height }]) => height)) + 20,
  };
}

/** Room for the signature and the seal, in lines. */
const signingLines = 3.4;

function setSignature(job: PaperJob, room: number, size: number, isDated: boolean): SetLines {
  const { signature, letterhead } = job;
  const left = Math.round(room * 0.45);
  const right = room - left;
  const gap = Math.round(lineHeight(size) * signingLines);
  const blank = { xml: paragraph({ align: 'left', size }, []), height: 0 };
  const signed = together(
    ...(isDated ? [centred(letterhead.placeAndDate, size, right, { italics: true })] : []),
    ...signature.signerTitle.map((title) => centred(title, size, right, { bold: true })),
    {
      xml: paragraph({ align: 'center', size, before: gap }, [
        { text: signature.signer, bold: true },
      ]),
      height: gap + lineHeight(size),
    },
  );
  return sideBySide([
    [left, blank],
    [right, signed],
  ]);
}

/** Places to sign side by side, with room below where their last line tells to sign. */
function setColumns(
  rows: readonly (readonly (readonly Run[])[])[],
  room: number,
  size: number,
): SetLines {
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const width = Math.floor(room / count);
  const isSigned = rows.length > 1;
  const above = isSigned ? 6 * twipsPerPoint : 0;
  const cells = Array.from({ length: count }, (_, column) =>
    together(
      ...rows.map((one, order) => {
        const runs = one[column] ?? [];
        const text = textOf(runs);
        const isNote = /^\(.*\)$/.test(text);
        const print = isNote ? size * 0.86 : size;
        const written = isNote ? runs.map((run) => ({ ...run, italics: true })) : runs;
        const lines = lineCount(text, width, print, true);
        const before = order === 0 ? above : 0;
        return {
          xml: paragraph({ align: 'center', size: print, keepNext: true, before }, written),
          height: before + lines * lineHeight(print),
        };
      }),
    ),
  );
  const set = sideBySide(cells.map((cell) => [width, cell]));
  const gap = isSigned ? Math.round(lineHeight(size) * signingLines) : 0;
  return gap === 0
    ? set
    : together(set, {
        xml: paragraph({ align: 'left', size: 1, height: 20, before: gap }, []),
        height: gap + 20,
      });
}
