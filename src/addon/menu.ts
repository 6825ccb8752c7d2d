/**
 * The add-on's menu, and the sidebar that its items open. It stands in what Google parses at every
 * opening, so it imports nothing of the commands.
 */
import { userLanguage } from './language';
import { pageOf } from './page';

/** The views that have a menu item: at most six (UI style guide for Editor add-ons); a tab leads to the others. */
export type View = 'set-up' | 'enter' | 'check' | 'wards' | 'report' | 'help';

const titles: Readonly<Record<View, string>> = {
  'set-up': 'Thiết lập bảng tính',
  enter: 'Ghi và tìm dòng',
  check: 'Kiểm tra dữ liệu',
  wards: 'Chia sẻ và thu bảng',
  report: 'Lập báo cáo',
  help: 'Trợ giúp',
};

const englishTitles: typeof titles = {
  'set-up': 'Set up the workbook',
  enter: 'Add and find rows',
  check: 'Check the data',
  wards: 'Share and gather',
  report: 'Make the report',
  help: 'Help',
};

/**
 * Makes the menu and does nothing else: it runs in every authorisation mode, also with none, where
 * menus and the user's locale may be used (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
export function addMenu(): void {
  const names = userLanguage() === 'en' ? englishTitles : titles;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(names['set-up'], 'showSetUp')
    .addItem(names.enter, 'showEnter')
    .addItem(names.check, 'showCheck')
    .addItem(names.wards, 'showWards')
    .addItem(names.report, 'showReport')
    .addItem(names.help, 'showHelp')
    .addToUi();
}

/** Opens the sidebar at a view; the page reads view and language from its body. */
export function showView(view: View): void {
  const page = pageOf('sidebar', { view, language: userLanguage() });
  // One title for all views, as the tabs in the sidebar change the view and not the title above it.
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Sổ Khuyến học'));
}
