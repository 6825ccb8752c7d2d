/** Texts of a workbook: shared strings, texts in place, and runs of them that look different. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellFormat } from '../../sheets/api';
import { textFormatOf, type Styles, type TextFormat } from './style-reader';
import { childOf, childrenOf, textIn, type XmlElement } from './xml';

/** A text of the file, once for all cells that hold it. */
export interface StoredText {
  /** undefined: an empty text. */
  readonly value: Schema.ExtendedValue | undefined;
  /** The element, where parts of the text look different. */
  readonly runs: XmlElement | undefined;
}

/** "_x000D_" stands for a character that XML cannot hold; "_x005F_" for the "_" before such a text. */
export function unescapeString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Line ends are those of Google: a file cannot hold a lone carriage return. */
export function escapeString(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** @param element an <si> or <is>; what is said for reading aloud (<rPh>) is no text */
export function readText(element: XmlElement): StoredText {
  const plain = childrenOf(element, 't').map(textIn).join('');
  const runs = childrenOf(element, 'r');
  const text = unescapeString(
    plain + runs.flatMap((run) => childrenOf(run, 't').map(textIn)).join(''),
  );
  return {
    value: text === '' ? undefined : { stringValue: text },
    runs: runs.length > 0 ? element : undefined,
  };
}

const flags = ['bold', 'italic', 'strikethrough', 'underline'] as const;

/** The looks of a text's runs, told against the cell's. */
export function runsOf(
  element: XmlElement,
  format: CellFormat | undefined,
  { font, colors }: Styles,
): Schema.TextFormatRun[] {
  let startIndex = 0;
  return childrenOf(element, 'r').flatMap((run): Schema.TextFormatRun[] => {
    const text = unescapeString(childrenOf(run, 't').map(textIn).join(''));
    const own = childOf(run, 'rPr');
    const looks = own && (textFormatOf(own, font, colors) ?? {});
    const made = { startIndex, format: runFormat(looks, format?.textFormat) };
    startIndex += text.length;
    return text === '' ? [] : [made];
  });
}

/** A run without a font looks as its cell; one with a font says all of it, also what it has not. */
function runFormat(looks: TextFormat | undefined, ofCell: TextFormat | undefined): TextFormat {
  if (looks === undefined) return {};
  const off = flags.filter((name) => ofCell?.[name] === true && looks[name] !== true);
  return { ...Object.fromEntries(off.map((name) => [name, false])), ...looks };
}
