/**
 * What Google parses and evaluates at every opening: triggers and menu items. Every export becomes a
 * top-level function. No service is called when this file is evaluated.
 */
import { addMenu, showView } from './menu';

/** Simple trigger: the spreadsheet was opened. */
export function onOpen(): void {
  addMenu();
}

/** Simple trigger: the add-on was installed while the spreadsheet is open. */
export function onInstall(): void {
  onOpen();
}

export function showSetUp(): void {
  showView('set-up');
}

export function showCheck(): void {
  showView('check');
}

export function showReport(): void {
  showView('report');
}

export function showWards(): void {
  showView('wards');
}

export function showEnter(): void {
  showView('enter');
}

export function showHelp(): void {
  showView('help');
}
