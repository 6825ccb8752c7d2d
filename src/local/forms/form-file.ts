/** Makes a usual form as an .xlsx file, which anybody may edit; the same bytes whenever it is made. */
import { usualForms, type UsualForm } from '../../core/commands/form/usual-forms';
import { pageOf } from '../../core/report/sheet/layout';
import { gridOf, pageRequests } from '../../sheets/page-requests';
import { createSheetsStore } from '../emulator/sheets/store';
import { newXlsx } from '../xlsx/xlsx-file';

/** Where the files stand in the repository. */
export const formsFolder = 'docs/bieu-mau';

/** The day on which the forms came with the product. */
const firstMade = new Date(Date.UTC(2026, 11, 1));

const spreadsheetId = 'form';
const sheetId = 1;

/** The usual form of a name, as `report --form` takes it; undefined: there is none. */
export const usualFormNamed = (name: string): UsualForm | undefined =>
  usualForms.find((form) => form.name === name.toLowerCase());

export async function formFile({ title, document: form }: UsualForm): Promise<Uint8Array> {
  const file = newXlsx({ spreadsheetId, created: firstMade });
  const store = createSheetsStore();
  store.put(file.spreadsheet);
  const blank = file.spreadsheet.sheets?.[0]?.properties?.sheetId;
  const page = pageOf(form);
  const { rows, columns } = gridOf(page);
  store.batchUpdate(spreadsheetId, {
    requests: [
      {
        addSheet: {
          properties: { sheetId, title, gridProperties: { rowCount: rows, columnCount: columns } },
        },
      },
      ...pageRequests(sheetId, page, null, () => undefined),
      ...(blank === undefined || blank === sheetId ? [] : [{ deleteSheet: { sheetId: blank } }]),
    ],
  });
  return file.write(store.peek(spreadsheetId));
}
