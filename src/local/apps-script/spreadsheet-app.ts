/** `SpreadsheetApp`: the open spreadsheet and its screen, for what the Sheets API lacks. */
import { exception, type Host } from './host';
import { createSpreadsheet } from './spreadsheet';
import { createUi } from './ui';

export function createSpreadsheetApp(host: Host): object {
  const spreadsheet = createSpreadsheet(host);
  const getActiveSpreadsheet = () => spreadsheet?.exposed ?? null;
  return host.expose('SpreadsheetApp', {
    getUi: () => {
      if (spreadsheet === undefined) {
        throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
      }
      return createUi(host);
    },
    getActive: getActiveSpreadsheet,
    getActiveSpreadsheet,
    getActiveSheet: () => spreadsheet?.getActiveSheet() ?? null,
    getCurrentCell: () => spreadsheet?.getCurrentCell() ?? null,
    setActiveRange: (range: { activate(): object }) => range.activate(),
  });
}
