/**
 * What someone types becomes what Google would make of it, before the grid writes it; and a cell
 * that is opened for editing offers a text that means the same when it is typed again.
 */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService } from '@univerjs/core';
import type { DocumentDataModel, ICellData, Nullable, Workbook } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { findFault, type FormulaFault } from '../../../formulas/find-fault';
import { formulaAsTyped } from '../../../formulas/language/separators';
import { editedText } from './edited-text';
import { typedValue } from '../../emulator/sheets/values/typed-value';
import { keptFormula, type KeptFormula } from './cells';
import { numberFormatOf } from './number-format';
import type { GridEngine } from './univer';

/** A formula was typed that the studio cannot compute; the cell stays as it was. */
export type FormulaRefused = (fault: FormulaFault) => void;

/** The grid is Vietnamese, whatever workbook it shows. */
const locale = 'vi_VN';

/** Comes before the grid's own reading of numbers and dates. */
const beforeAllOthers = 1_000_000;

/** CellValueType: STRING and BOOLEAN. */
const stringType = 1;
const booleanType = 3;

export function interpretTyping({ injector }: GridEngine, refused: FormulaRefused): void {
  const instances = injector.get(IUniverInstanceService);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);

  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: beforeAllOthers,
    handler: (cell, { row, col, workbook, worksheet }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const text = textToEdit(raw, workbook);
      return text === undefined ? next(cell) : { ...raw, v: text, t: stringType };
    },
  });

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeAllOthers,
    handler: (_cell, { row, col, workbook, worksheet }) => {
      const document = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
      const stream = document?.getBody()?.dataStream ?? '';
      const text = stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
      const before = worksheet.getCellRaw(row, col);
      // Opened and closed again: a text of digits stays a text.
      if (text === (textToEdit(before, workbook) ?? '')) return before;
      return interpretedCell(text, { before, row, column: col }, workbook, refused) ?? before;
    },
  });
}

function patternOf(cell: Nullable<ICellData>, workbook: Workbook): string | undefined {
  return workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
}

/** undefined: the cell is blank, or holds more than a plain value. */
function textToEdit(cell: Nullable<ICellData>, workbook: Workbook): string | undefined {
  const kept = keptFormula(cell);
  if (kept !== undefined) return formulaAsTyped(kept.formula, locale);
  const value = cell?.v;
  if (value === undefined || value === null || value === '') return undefined;
  const pattern = patternOf(cell, workbook);
  const format = pattern === undefined ? undefined : numberFormatOf(pattern);
  return editedText(cell?.t === booleanType ? Boolean(Number(value)) : value, format);
}

/** A cell, and what it holds before something is typed into it. */
interface TypedPlace {
  readonly before: Nullable<ICellData>;
  readonly row: number;
  readonly column: number;
}

/** @returns undefined where nothing is to be written */
export function interpretedCell(
  text: string,
  { before, row, column }: TypedPlace,
  workbook: Workbook,
  refused: FormulaRefused,
): ICellData | undefined {
  const own = patternOf(before, workbook);
  const numberFormat = own === undefined ? undefined : numberFormatOf(own);
  const typed = typedValue(text, { numberFormat, year: new Date().getFullYear() });
  const { stringValue, numberValue, boolValue, formulaValue } = typed.value ?? {};
  const fault = formulaValue === undefined ? undefined : findFault(formulaValue);
  if (fault !== undefined) {
    refused(fault);
    return undefined;
  }
  const kept: KeptFormula | null =
    formulaValue === undefined ? null : { formula: formulaValue, row, column };
  const pattern = typed.numberFormat?.pattern;
  const look = workbook.getStyles().getStyleByCell(before);
  return {
    f: null,
    si: null,
    p: null,
    custom: kept && { ...kept },
    // The result comes from the server.
    ...(kept !== null && { v: '', t: null }),
    ...(stringValue !== undefined && { v: stringValue, t: stringType }),
    ...(numberValue !== undefined && { v: numberValue, t: 2 }),
    ...(boolValue !== undefined && { v: boolValue ? 1 : 0, t: booleanType }),
    ...(typed.value === undefined && { v: '', t: null }),
    ...(pattern !== undefined
      ? { s: { ...look, n: { pattern } } }
      : before?.s !== undefined && before.s !== null && { s: before.s }),
  };
}
