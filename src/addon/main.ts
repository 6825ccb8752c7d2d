/**
 * The entry points: every export becomes a top-level function that menus, triggers and the
 * sidebar can call, and nothing else does. No service is called when this file is evaluated.
 */
import { addMenu, showView } from './menu';

export { boardOfWards } from './gathering/board-of-wards';
export { gatherWards, lookAtWards, previewGather } from './gathering/gather-wards';
export { mendWardFile, sendBack } from './gathering/send-back';
export { adoptFile } from './wards/adopt-file';
export { fillWardWorkbook } from './wards/fill-ward-workbook';
export { listWards } from './wards/list-wards';
export { revokeAccess } from './wards/revoke-access';
export { shareWard } from './wards/share-ward';
export {
  checkWorkbook,
  closePeriod,
  confirmWarnings,
  describeWorkbook,
  fillNextYear,
  lookAtPeriod,
  makeReport,
  mendFindings,
  openNewYear,
  reopenPeriod,
  reportDocument,
  revokeConfirmations,
  setUpWorkbook,
  showCell,
  showWordDialog,
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

export function showHelp(): void {
  showView('help');
}
