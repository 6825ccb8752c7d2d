/** The page `Hướng dẫn`: one column as wide as a phone, for people who have nothing but the sheet. */
import { fill } from '../../findings/fill';
import type { Params } from '../../findings/finding';
import { stack, fullWidthText, gap, rowPart, type Grid, type Part } from '../../report/page-part';
import { usualOwnLevel } from '../../report/form-words';
import { dataTables } from '../../tables/all';
import { formatDate } from '../../text/dates';
import { nameInSentence } from '../../wards/ward-words';
import type { CellStyle, Page } from '../../workbook/page';
import { guideWords, registerWords, type Delivery } from './guide-words';
import type { WardContent } from './ward-content';

/** A phone held upright shows about so many pixels. */
const grid: Grid = { widths: [380], tableSize: 12 };

const titleStyle: CellStyle = { bold: true, size: 16, align: 'left', color: '#1a4f8b' };
const headingStyle: CellStyle = { bold: true, size: 13, fill: '#d9e7f5', vertical: 'middle' };
const textStyle: CellStyle = { size: 12, vertical: 'top' };
const strongStyle: CellStyle = { ...textStyle, bold: true };
const linkStyle: CellStyle = { ...strongStyle, underline: true, color: '#1155cc' };

export interface GuideOptions {
  readonly delivery: Delivery;
  /** Whom to ask, e.g. "Bà Lan, 0912 345 678"; '': the association. */
  readonly contact: string;
}

export function guide(content: WardContent, { delivery, contact }: GuideOptions): Page {
  const { settings, period, ward } = content;
  const params: Params = {
    ward: ward.name,
    WARD: ward.name.toUpperCase(),
    wardInSentence: nameInSentence(ward),
    association: settings.association,
    ownLevel: settings.ownLevel || usualOwnLevel,
    period: content.periodName,
    fromDate: formatDate(period.from),
    toDate: formatDate(period.to),
    deadlineDate: settings.deadline === null ? '' : formatDate(settings.deadline),
    contact: contact || settings.association,
  };
  const text = (words: string, style = textStyle) =>
    fullWidthText(fill(words, params), style, grid);
  const section = (heading: string, ...parts: readonly Part[]) =>
    stack([gap(10), text(heading, headingStyle), ...parts]);
  const items = (all: readonly string[]) => stack(all.map((words) => text(`• ${words}`)));

  const { rows, merges } = stack([
    text(guideWords.title, titleStyle),
    text(guideWords.period),
    text(settings.deadline === null ? guideWords.noDeadline : guideWords.deadline, strongStyle),
    text(guideWords.contact),
    section(guideWords.whereTitle, text(guideWords.where), ...dataTables.map(registerPart)),
    section(guideWords.howTitle, items([...guideWords.how, ...guideWords.howElse[delivery]])),
    section(
      guideWords.coloursTitle,
      items([...guideWords.ruleColours[delivery], ...guideWords.colours]),
    ),
    section(guideWords.deliveryTitle, text(guideWords.delivery[delivery])),
  ]);
  return { columnWidths: grid.widths, frozenRows: 0, rows, merges, showGridLines: false };
}

/** The name of a register, which leads to it, and what it is for. */
function registerPart({ sheet }: (typeof dataTables)[number]): Part {
  const name = rowPart([{ from: 0, to: 1, value: sheet, style: linkStyle }], grid);
  const linked = name.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => cell && { ...cell, link: { sheet, cell: 'A1' } }),
  }));
  return stack([
    { rows: linked, merges: [] },
    fullWidthText(registerWords[sheet] ?? '', textStyle, grid),
  ]);
}
