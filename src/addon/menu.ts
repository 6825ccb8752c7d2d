/** The add-on's menu, and the sidebar that its items open. */
import { userLanguage } from './environment';
import { refusal, type Reply } from './answer';
import { parsed, reportDocumentRequest, type Input } from './inputs';

// The add-on's pages: files of the project, told what to show by the attributes of their body.

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

/**
 * @param file the name of the HTML file, without its ending
 * @param told by attribute: `view` fills in `data-view=""`
 */
function pageOf(
  file: string,
  told: Readonly<Record<string, string>>,
): GoogleAppsScript.HTML.HtmlOutput {
  let page = HtmlService.createHtmlOutputFromFile(file).getContent();
  for (const [name, value] of Object.entries(told)) {
    const escaped = value.replace(/[&"<>]/g, (sign) => escapes[sign] ?? sign);
    page = page.replace(`data-${name}=""`, () => `data-${name}="${escaped}"`);
  }
  return HtmlService.createHtmlOutput(page);
}

/** The views of the sidebar, one a menu item. */
export type View = 'set-up' | 'check' | 'wards' | 'report' | 'help';

const titles: Readonly<Record<View, string>> = {
  'set-up': 'Thiết lập bảng tính',
  check: 'Kiểm tra dữ liệu',
  wards: 'Chia sẻ và thu bảng',
  report: 'Lập báo cáo',
  help: 'Trợ giúp',
};

/** Makes the menu and does nothing else: it runs in every authorisation mode, also with none. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(titles['set-up'], 'showSetUp')
    .addItem(titles.check, 'showCheck')
    .addItem(titles.wards, 'showWards')
    .addItem(titles.report, 'showReport')
    .addItem(titles.help, 'showHelp')
    .addToUi();
}

/** Above the sidebar of who works in English. */
const englishTitles: typeof titles = {
  'set-up': 'Set up the workbook',
  check: 'Check the data',
  wards: 'Share and gather',
  report: 'Make the report',
  help: 'Help',
};

/** Opens the sidebar at a view; the page reads view and language from its body. */
export function showView(view: View): void {
  const language = userLanguage();
  const page = pageOf('sidebar', { view, language });
  const title = (language === 'en' ? englishTitles : titles)[view];
  SpreadsheetApp.getUi().showSidebar(page.setTitle(title));
}

// The dialog that makes the report's Word file in the user's browser and downloads it.

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
