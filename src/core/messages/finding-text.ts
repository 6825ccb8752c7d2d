/** Findings in words: the short form for the column Kiểm tra, and the full sentence with place and way out. */
import { severityNames, type Language, type Severity } from './entry';
import type { CellValue } from '../data/cell';
import { cellAddress } from '../data/a1';
import { formatDate } from '../data/dates';
import { formatInteger } from '../vietnamese/format-number';
import { catalogue } from './finding-catalog';
import type { Words } from './entry';
import { findingKinds } from './finding-kinds';
import { fill, type Params } from './format';
import type { Finding } from './finding';

const longestParam = 1000;

/** Longer values are shown shortened, with an ellipsis that says so. */
const longestValueShown = 60;

function wordsOf({ code, params }: Finding, language: Language): Words {
  const { what, todo } = catalogue[code][language];
  const shown = shortened(params ?? {});
  return { what: fill(what, shown), todo: fill(todo, shown) };
}

/** A cell may hold 50,000 characters, and so do words made of several. */
function shortened(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > longestParam
        ? `${value.slice(0, longestParam)}…`
        : value,
    ]),
  );
}

/** "Lỗi – Số tiền: không phải là số tiền", for Kiểm tra; never holds ";", which parts the findings of a row. */
export function shortWords(finding: Finding, language: Language): string {
  const what = wordsOf(finding, language).what.replace(/;/g, ',');
  return shortStart(finding.severity, finding.heading, language) + what;
}

/** How the short form of a finding of a column begins, by which its cell is coloured; of a whole row without a heading. */
export function shortStart(severity: Severity, heading: string, language: Language): string {
  const { before, behind } = shortStartParts(severity, language);
  return heading === '' ? before : `${before}${heading}${behind}`;
}

/** The same around the heading. */
export function shortStartParts(severity: Severity, language: Language) {
  return { before: `${severityNames[severity][language]} – `, behind: ': ' };
}

/** A value of one finding at the end or in brackets: ": {canonical}", " ({part})". */
const ownValue = /: \{[^{}]+\}$| \([^()]*\{[^{}]+\}[^()]*\)/g;

/** What is wrong in general, the same for all findings of a code. */
export function kindWords({ code }: Pick<Finding, 'code'>, language: Language): string {
  const { what } = catalogue[code][language];
  return findingKinds[code]?.[language] ?? what.replace(ownValue, '');
}

/** A whole sentence: where, the value, what is wrong; and what to do. */
export function fullWords(finding: Finding, language: Language): Words {
  const { what, todo } = wordsOf(finding, language);
  const place = placeWords(finding, language);
  return {
    what: `${place}${place === '' ? what.charAt(0).toUpperCase() + what.slice(1) : what}.`,
    todo: finding.source === undefined ? todo : `${todo} ${gatheredWords(finding, language)}`,
  };
}

/** Why a gathered row is not mended here: the next gathering would bring the fault back. */
function gatheredWords({ source = '', ward }: Finding, language: Language): string {
  const where = ward === '' ? source : ward;
  return language === 'vi'
    ? `Dòng này thu từ tệp của ${where}: sửa trong tệp đó rồi thu lại.`
    : `This row was gathered from the file of ${where}: mend it there and gather again.`;
}

function placeWords(finding: Finding, language: Language): string {
  const { sheet, row, heading, value, shownAs } = finding;
  const inSheet = sheet === '' ? '' : language === 'vi' ? `Trang “${sheet}”` : `Sheet “${sheet}”`;
  if (row === null) return inSheet === '' ? '' : `${inSheet}: `;
  const inRow = language === 'vi' ? `dòng ${row + 1}` : `row ${row + 1}`;
  const inColumn =
    heading === '' ? '' : language === 'vi' ? `, cột “${heading}”` : `, column “${heading}”`;
  const shown = shownValue(value, shownAs);
  return `${inSheet}, ${inRow}${inColumn}: ${shown === '' ? '' : `“${shown}” `}`;
}

/** A value as a message shows it, on one line. */
export function shownValue(value: CellValue, shownAs?: Finding['shownAs']): string {
  if (typeof value === 'number') {
    if (shownAs === 'date') return formatDate(value);
    const isWhole = Math.floor(value) === value;
    return shownAs === 'figure' && isWhole ? formatInteger(value) : String(value).replace('.', ',');
  }
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text.length > longestValueShown ? `${text.slice(0, longestValueShown)}…` : text;
}

/** The address of a finding's cell, e.g. "J12"; '' where it has none. */
export function addressOf({ row, columnIndex }: Finding): string {
  return row === null || columnIndex === null ? '' : cellAddress(row, columnIndex);
}
