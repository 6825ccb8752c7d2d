/** Objects that many cells share: a sheet of a million blank cells must not cost a million objects. */
import type { CellData, CellFormat, DataValidationRule } from '../../sheets/api';
import type { FileStyle } from './cell-format';
import type { TableStyle } from './style-table';

type BlankCells = (
  format: CellFormat | undefined,
  rule: DataValidationRule | undefined,
) => CellData;

/** Cells without a value that look alike and have the same rule are one. */
export function blankCells(): BlankCells {
  const known = new Map<CellFormat | undefined, Map<DataValidationRule | undefined, CellData>>();
  return (format, rule) => {
    const byRule = known.get(format) ?? new Map<DataValidationRule | undefined, CellData>();
    known.set(format, byRule);
    const cell = byRule.get(rule) ?? {
      ...(format !== undefined && { userEnteredFormat: format }),
      ...(rule !== undefined && { dataValidation: rule }),
    };
    byRule.set(rule, cell);
    return cell;
  };
}

type LinkedFormats = (style: TableStyle | undefined, uri: string) => CellFormat;

/**
 * Formats with a link, one for each style and address.
 * @param styles gets the style of each
 */
export function linkedFormats(styles: Map<object, FileStyle>): LinkedFormats {
  const known = new Map<TableStyle | undefined, Map<string, CellFormat>>();
  return (style, uri) => {
    const byUri = known.get(style) ?? new Map<string, CellFormat>();
    known.set(style, byUri);
    const plain = style?.format ?? {};
    const format = byUri.get(uri) ?? {
      ...plain,
      textFormat: { ...plain.textFormat, link: { uri } },
    };
    byUri.set(uri, format);
    styles.set(format, style?.style ?? {});
    return format;
  };
}
