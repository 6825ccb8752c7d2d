/** The styles of the file: who wants another look in Word changes it once, not in every paragraph. */
import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { font, halfPoints, millimetres, sizes, twipsPerPoint } from './measures';

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
