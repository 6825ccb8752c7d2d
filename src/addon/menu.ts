/**
 * The add-on's menu, and the sidebar that its items open. It stands in what Google parses at every
 * opening, so it imports nothing of the commands.
 */
import { userLanguage } from './language';
import { pageOf } from './page';

/** The views of the sidebar, one a menu item. */
export type View = 'set-up' | 'enter' | 'check' | 'wards' | 'report' | 'help';

const titles: Readonly<Record<View, string>> = {
  'set-up': 'Thiết lập bảng tính',
  enter: 'Ghi và tìm dòng',
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
    .addItem(titles.enter, 'showEnter')
    .addItem(titles.check, 'showCheck')
    .addItem(titles.wards, 'showWards')
    .addItem(titles.report, 'showReport')
    .addItem(titles.help, 'showHelp')
    .addToUi();
}

/** Above the sidebar of who works in English. */
const englishTitles: typeof titles = {
  'set-up': 'Set up the workbook',
  enter: 'Add and find rows',
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
