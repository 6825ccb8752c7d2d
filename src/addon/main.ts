/**
 * The entry points: every export becomes a top-level function that menus, triggers and the
 * sidebar can call, and nothing else does. No service is called when this file is evaluated.
 */
import { addMenu, showView } from './menu';

export { fillWardWorkbook } from './share/share-ward';
export {
  adoptFile,
  boardOfWards,
  checkWorkbook,
  closePeriod,
  confirmWarnings,
  describeWorkbook,
  fillNextYear,
  gatherWards,
  listWards,
  lookAtMends,
  lookAtPeriod,
  lookAtWards,
  makeReport,
  mendFindings,
  mendWardFile,
  openNewYear,
  previewGather,
  reopenPeriod,
  reportDocument,
  revokeAccess,
  revokeConfirmations,
  sendBack,
  setUpWorkbook,
  shareWard,
  showCell,
  showWordDialog,
  takeOverWorkbook,
  traceFigure,
  undoMends,
} from './server';

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

export function showHelp(): void {
  showView('help');
}
