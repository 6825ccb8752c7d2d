/**
 * The functions that the sidebar calls, and the command line too: plain JSON in and out.
 * What goes wrong is `{ ok: false, code, params, message }`, never an exception.
 */
export type { Refusal, Reply } from './answer';
export {
  checkWorkbook,
  confirmWarnings,
  mendFindings,
  revokeConfirmations,
  undoMends,
  type CheckReply,
} from './checking';
export {
  makeReport,
  reportDocument,
  type ReportDocumentReply,
  type ReportReply,
} from './reporting';
export {
  describeWorkbook,
  setUpWorkbook,
  showCell,
  type DescribeReply,
  type PeriodRecordReply,
} from './workbook';
export { boardOfWards } from './gathering/board-of-wards';
export type { BoardReply } from './gathering/board-of-wards';
export { gatherWards, lookAtWards, previewGather } from './gathering/gather-wards';
export type { GatherReply, WardReply } from './gathering/gather-wards';
export { mendWardFile, sendBack } from './gathering/send-back';
export { adoptFile } from './wards/adopt-file';
export { listWards } from './wards/list-wards';
export type { ListWardsReply, WardRow } from './wards/list-wards';
export { revokeAccess } from './wards/revoke-access';
export { shareWard } from './wards/share-ward';
export type { ShareWardReply } from './wards/share-ward';
export { showWordDialog } from './word-dialog';
export { fillNextYear, openNewYear } from './new-year';
export type { NewYearReply, NextYearReply } from './new-year';
export { closePeriod, lookAtPeriod, reopenPeriod } from './periods';
export type { ClosingReply, ReopeningReply } from './periods';
export { traceFigure, type TraceReply } from './trace-figure';
export { takeOverWorkbook } from './take-over';
