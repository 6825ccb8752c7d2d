/** The styles of the file: who wants another look in Word changes it once, not in every paragraph. */
import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { font, millimetres, twipsPerPoint } from './measures';

// Sizes of the page and of the print, in twips and points.
// Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I and II.

/** A4. */
export const paper = { short: millimetres(210), long: millimetres(297) } as const;

export const margins = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
  /** The page number stands in the middle of the upper margin. */
  header: millimetres(10),
  footer: millimetres(10),
} as const;

export type Orientation = 'portrait' | 'landscape';

/** The width between the margins. */
export const roomOf: Readonly<Record<Orientation, number>> = {
  portrait: paper.short - margins.left - margins.right,
  landscape: paper.long - margins.left - margins.right,
};

/** Points. */
export const sizes = {
  /** Cơ quan, Quốc hiệu; the narrower of the sizes allowed, so that the nation's name keeps one line. */
  letterhead: 12,
  motto: 13,
  number: 13,
  placeAndDate: 13,
  text: 14,
  caption: 13,
  attachment: 13,
  recipientsHeading: 12,
  recipients: 11,
  source: 11,
  pageNumber: 13,
} as const;

/** The library counts print in half points. */
export const halfPoints = (points: number): number => points * 2;

const black = '000000';

/** The styles that are not Word's own, by id. */
export const styleIds = {
  text: 'LoiVan',
  source: 'NguonSoLieu',
  cell: 'TrongBieu',
} as const;

const heading = (before: number) => ({
  run: { font, size: halfPoints(sizes.text), bold: true, italics: false, color: black },
  paragraph: {
    alignment: AlignmentType.BOTH,
    indent: { firstLine: millimetres(12.7) },
    spacing: { before: before * twipsPerPoint },
    keepNext: true,
  },
});

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font,
        size: halfPoints(sizes.text),
        language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'ar-SA' },
      },
    },
    heading1: heading(12),
    heading2: heading(6),
    caption: {
      run: { font, size: halfPoints(sizes.caption), bold: true, italics: false, color: black },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 12 * twipsPerPoint, after: 6 * twipsPerPoint },
        keepNext: true,
      },
    },
  },
  paragraphStyles: [
    {
      id: styleIds.text,
      name: 'Lời văn',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: { firstLine: millimetres(12.7) },
        // A line and 15 hundredths: the decree allows one to one and a half.
        spacing: { before: 6 * twipsPerPoint, line: 276, lineRule: LineRuleType.AUTO },
      },
    },
    { id: styleIds.cell, name: 'Trong biểu', basedOn: 'Normal', quickFormat: true },
    {
      id: styleIds.source,
      name: 'Nguồn số liệu',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(sizes.source), italics: true },
      paragraph: { spacing: { before: 12 * twipsPerPoint } },
    },
  ],
};
