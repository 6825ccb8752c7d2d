/** Why a file could not be opened as a workbook. */

export type XlsxErrorCode =
  | 'file-empty'
  | 'file-not-xlsx'
  | 'file-password'
  | 'file-xls'
  | 'file-broken';

export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'XlsxError';
  }
}
