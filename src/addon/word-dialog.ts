/** The dialog that makes the report's Word file in the user's browser and downloads it. */
import { refusal, type Reply } from './answer';
import { parsed, reportDocumentRequest, type Input } from './inputs';
import { userLanguage } from './language';
import { pageOf } from './page';

const dialogTitles = { vi: 'Văn bản Word của báo cáo', en: 'The report as a Word file' } as const;

/** Pixels. */
const size = { width: 420, height: 220 } as const;

/** @param input what the dialog asks `reportDocument` for */
export function showWordDialog(input: Input<typeof reportDocumentRequest>): Reply<object> {
  const language = userLanguage();
  const request = parsed(reportDocumentRequest, input);
  if (!request.ok) return refusal(request, language);
  const page = pageOf('word', { language, request: JSON.stringify(request.value) });
  const dialog = page.setWidth(size.width).setHeight(size.height);
  SpreadsheetApp.getUi().showModalDialog(dialog, dialogTitles[request.value.language ?? language]);
  return { ok: true };
}
