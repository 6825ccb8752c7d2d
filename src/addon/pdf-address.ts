/** Where Google gives a sheet as a PDF: the spreadsheet's own export, for who may open it. */

/** Of an official document (Nghị định 30/2020), in inches. */
const margins = { top: 0.79, bottom: 0.79, left: 1.18, right: 0.59 };

/**
 * @param spreadsheetAddress as the spreadsheet says it, "https://docs.google.com/spreadsheets/d/ID/edit"
 * @param isUpright whether the page stands upright, else it lies across
 */
export function pdfAddress(
  spreadsheetAddress: string,
  sheetId: number,
  isUpright: boolean,
): string {
  const choices: Readonly<Record<string, string | number | boolean>> = {
    format: 'pdf',
    gid: sheetId,
    size: 'A4',
    portrait: isUpright,
    fitw: true,
    gridlines: false,
    printtitle: false,
    sheetnames: false,
    pagenum: 'CENTER',
    horizontal_alignment: 'CENTER',
    ...Object.fromEntries(Object.entries(margins).map(([side, size]) => [`${side}_margin`, size])),
  };
  const query = Object.entries(choices).map(([name, value]) => `${name}=${value}`);
  return `${spreadsheetAddress.replace(/\/(edit|view|preview)?(\?.*|#.*)?$/, '')}/export?${query.join('&')}`;
}
