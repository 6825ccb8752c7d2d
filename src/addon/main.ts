/**
 * The server functions: every export becomes a top-level function that the sidebar can call. They
 * are kept as a text that is evaluated with the first call (see scripts/build-addon.mjs), so that
 * opening a spreadsheet does not pay for them. No service is called when this file is evaluated.
 */
export { fillWardWorkbook } from './share/share-ward';
export {
  addRegisterRow,
  addTemplateSheets,
  adoptFile,
  boardOfWards,
  checkWorkbook,
  closePeriod,
  confirmWarnings,
  describeEntry,
  describeWorkbook,
  fillNextYear,
  findRegisterRows,
  gatherWards,
  listTemplates,
  listWards,
  lookAtMends,
  lookAtPeriod,
  lookAtWards,
  makeReport,
  mendFindings,
  mendWardFile,
  openNewYear,
  papersToPrint,
  previewGather,
  recordPrinted,
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
