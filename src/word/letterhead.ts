/** The two blocks at the top and the title beneath them, as NĐ 30/2020/NĐ-CP sets them. */
import type { Paragraph, Table } from 'docx';
import type { Letterhead, Title } from '../domain/report/document';
import { line, lineWidth, rule, type LineLook } from './line';
import { roomOf, sizes, twipsPerPoint } from './measures';
import { sideRoom, twoSides } from './two-sides';

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
