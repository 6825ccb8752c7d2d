/** The two blocks at the top and the title beneath them, as NĐ 30/2020/NĐ-CP sets them. */
import {
  LevelFormat,
  Paragraph,
  TextRun,
  Table,
  AlignmentType,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Letterhead, Title, Signature } from '../core/report/document';
import { line, lineWidth, rule, type LineLook } from './line';
import { plainLine } from './plain-text';
import { halfPoints, roomOf, sizes } from './styles';
import { font, millimetres, twipsPerPoint } from './measures';

// Two sides next to each other without borders: the frame of letterhead and signature.

/** The right side holds the long line of the nation's name, in capitals. */
const leftShare = 0.44;

const left = Math.round(roomOf.portrait * leftShare);

/** The room of each side, in twips. */
const sideRoom = { left, right: roomOf.portrait - left } as const;

interface TwoSides {
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
}

/** Rows are never split over pages. */
function twoSides(rows: readonly TwoSides[]): Table {
  const cell = (children: readonly Paragraph[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.DXA } });
  return new Table({
    width: { size: roomOf.portrait, type: WidthType.DXA },
    columnWidths: [sideRoom.left, sideRoom.right],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [cell(row.left, sideRoom.left), cell(row.right, sideRoom.right)],
        }),
    ),
  });
}

const capitals: LineLook = { size: sizes.letterhead, balancedIn: sideRoom.left };
const boldCapitals: LineLook = { ...capitals, bold: true };
const nationName: LineLook = { size: sizes.letterhead, bold: true };
const motto: LineLook = { size: sizes.motto, bold: true };

/** The decree: a third to a half of the line above. */
const ruleShare = 0.4;

export function letterheadTable(letterhead: Letterhead): Table {
  const { parentBody, association, nation, number, placeAndDate } = letterhead;
  const last = nation.length - 1;
  const right = nation.map((text, order) => line(text, order === last ? motto : nationName));
  const mottoWidth = Math.min(lineWidth(nation[last] ?? '', motto), sideRoom.right);
  const before = 6 * twipsPerPoint;
  return twoSides([
    {
      left: issuer(parentBody, association),
      right: [...right, rule(mottoWidth, sideRoom.right)],
    },
    {
      left: [line(number, { size: sizes.number, before })],
      right: [line(placeAndDate, { size: sizes.placeAndDate, italics: true, before })],
    },
  ]);
}

/** A cell holds at least one paragraph, also where nobody is named. */
function issuer(parentBody: string, association: string): readonly Paragraph[] {
  const parent = parentBody === '' ? [] : [line(parentBody, capitals)];
  if (association === '') return parent.length === 0 ? [line('', capitals)] : parent;
  return [...parent, line(association, boldCapitals), ruleBelow(association, boldCapitals)];
}

export function titleLines({ name, subject }: Title): readonly Paragraph[] {
  const look: LineLook = {
    size: sizes.text,
    bold: true,
    keepNext: true,
    balancedIn: roomOf.portrait,
  };
  return [
    line(name, { ...look, before: 18 * twipsPerPoint }),
    line(subject, look),
    ruleBelow(subject, look, roomOf.portrait),
    line('', { size: 6, after: 6 * twipsPerPoint }),
  ];
}

function ruleBelow(text: string, look: LineLook, room: number = sideRoom.left): Paragraph {
  return rule(Math.min(lineWidth(text, look), room) * ruleShare, room);
}

// Nơi nhận on the left, who signs on the right, kept together on one page.

/** Room for the signature and the seal. */
const signingRoom = 72 * twipsPerPoint;

/** Nơi nhận is a list of Word's own, so that a line more gets its dash. */
const recipientsReference = 'noi-nhan';

const hanging = millimetres(3);

export const recipientsList = {
  reference: recipientsReference,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '-',
      alignment: AlignmentType.LEFT,
      style: {
        run: { font },
        paragraph: { indent: { left: hanging, hanging } },
      },
    },
  ],
} as const;

function recipientLine(text: string): Paragraph {
  const run = { size: halfPoints(sizes.recipients) };
  return new Paragraph({
    numbering: { reference: recipientsReference, level: 0 },
    spacing: { before: 0, after: 0 },
    run,
    children: [new TextRun({ ...run, text: plainLine(text.replace(/^- /, '')) })],
  });
}

export function signatureTable(signature: Signature): Table {
  const { recipientsHeading, recipients, signerTitle, signer } = signature;
  const list: LineLook = { size: sizes.recipients, alignment: AlignmentType.LEFT };
  const heading: LineLook = {
    size: sizes.recipientsHeading,
    bold: true,
    italics: true,
    alignment: AlignmentType.LEFT,
  };
  const office: LineLook = { size: sizes.text, bold: true };
  return twoSides([
    {
      left:
        recipients.length === 0
          ? [line('', list)]
          : [line(recipientsHeading, heading), ...recipients.map(recipientLine)],
      right: [
        ...signerTitle.map((text) => line(text, office)),
        line(signer, { ...office, before: signingRoom }),
      ],
    },
  ]);
}
