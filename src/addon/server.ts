/**
 * The functions that the sidebar calls, and the command line too: plain JSON in and out.
 * What goes wrong is `{ ok: false, code, params, message }`, never an exception.
 */
export type { Refusal, Reply } from './answer';
export {
  checkWorkbook,
  confirmWarnings,
  lookAtMends,
  mendFindings,
  revokeConfirmations,
  undoMends,
  type CheckReply,
} from './check';
export {
  addProposals,
  fillForm,
  makeReport,
  reportDocument,
  type ReportDocumentReply,
  type ReportReply,
} from './report';
export {
  describeWorkbook,
  setUpWorkbook,
  showCell,
  type DescribeReply,
  type PeriodRecordReply,
  type SetUpReply,
} from './workbook';
export { boardOfWards } from './collect/board-of-wards';
export type { BoardReply } from './collect/board-of-wards';
export { gatherWards, lookAtWards, previewGather } from './collect/collect-wards';
export type { GatherReply, WardReply } from './collect/collect-wards';
export { mendWardFile, sendBack } from './collect/send-back';
export { adoptFile } from './share/adopt-file';
export { listWards } from './share/list-wards';
export type { ListWardsReply, WardRow } from './share/list-wards';
export { revokeAccess } from './share/revoke-access';
export { shareWard } from './share/share-ward';
export type { ShareWardReply } from './share/share-ward';
export { showWordDialog } from './word-dialog';
export { fillNextYear, openNewYear } from './new-year';
export type { NewYearReply, NextYearReply } from './new-year';
export { closePeriod, lookAtPeriod, reopenPeriod } from './periods';
export type { ClosingReply, ReopeningReply } from './periods';
export { addRegisterRow, describeEntry, findRegisterRows } from './enter';
export type { AddRowReply } from './enter';
export { addForm, fillFormSheet, listForms } from './forms';
export { traceFigure, type TraceReply } from './report';
export { takeOverWorkbook } from './take-over';
export {
  addTemplateSheets,
  listTemplates,
  papersToPrint,
  paperWriter,
  recordPrinted,
  type PapersReply,
} from './papers/papers';
export type { ListTemplatesResult, ListedTemplate } from '../core/commands/papers/list-templates';
