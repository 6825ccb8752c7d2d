/** The add-on's menu, and the sidebar that its items open. */

/** The views of the sidebar, one a menu item. */
export type View = 'set-up' | 'check' | 'report';

const titles: Readonly<Record<View, string>> = {
  'set-up': 'Thiết lập bảng tính',
  check: 'Kiểm tra dữ liệu',
  report: 'Lập báo cáo',
};

/** Makes the menu and does nothing else: it runs in every authorisation mode, also with none. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(titles['set-up'], 'showSetUp')
    .addItem(titles.check, 'showCheck')
    .addItem(titles.report, 'showReport')
    .addToUi();
}

/** Opens the sidebar at a view; the page reads the view from its body's data-view. */
export function showView(view: View): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const output = HtmlService.createHtmlOutput(page.replace('data-view=""', `data-view="${view}"`));
  SpreadsheetApp.getUi().showSidebar(output.setTitle(titles[view]));
}
