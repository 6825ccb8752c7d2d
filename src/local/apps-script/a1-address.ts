/** Reads an A1 address of a cell or rectangle, without a sheet's name. */

export interface AddressRange {
  /** In capitals and without "$", e.g. "A1:C3". */
  readonly address: string;
  /** Rows and columns are 0-based, and the last ones are included. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const form = /^([A-Z]{1,3})([1-9]\d{0,7})(?::([A-Z]{1,3})([1-9]\d{0,7}))?$/;

/** The range that an address such as "J12" or "$A$1:c3" means, first corner first; undefined for other texts. */
export function parseAddress(text: string): AddressRange | undefined {
  const address = text.replace(/\$/g, '').toUpperCase();
  const match = form.exec(address);
  if (match === null) return undefined;
  const [
    ,
    firstLetters = '',
    firstNumber = '',
    lastLetters = firstLetters,
    lastNumber = firstNumber,
  ] = match;
  return {
    address,
    firstRow: Number(firstNumber) - 1,
    firstColumn: columnIndex(firstLetters),
    lastRow: Number(lastNumber) - 1,
    lastColumn: columnIndex(lastLetters),
  };
}

/** The 0-based column of its letters: "A" is 0, "AA" is 26. */
function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
