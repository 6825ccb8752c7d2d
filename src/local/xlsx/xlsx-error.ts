/** Why a file could not be opened as a workbook, or not be written. */

export type XlsxErrorCode =
  | 'file-empty'
  | 'file-not-xlsx'
  | 'file-password'
  | 'file-xls'
  | 'file-broken'
  | 'file-too-large';

export class XlsxError extends Error {
  /** What the sentence about it names, such as sheet and cell. */
  readonly params: Readonly<Record<string, string>>;

  constructor(
    readonly code: XlsxErrorCode,
    { params = {}, ...options }: ErrorOptions & { params?: Readonly<Record<string, string>> } = {},
  ) {
    super(code, options);
    this.name = 'XlsxError';
    this.params = params;
  }
}
