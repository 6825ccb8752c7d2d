/** The states of a ward's submission, as `Tình hình nộp` words them. */

/** How far a ward is with a period, in the order of the work; `Trạng thái` holds these words. */
export const submissionStates = {
  /** No file of the ward is known. */
  notMade: 'chưa tạo',
  /** The ward has its file; nothing has come in yet. */
  shared: 'đã chia sẻ',
  /** The file holds rows of the period. */
  filled: 'đã có dữ liệu',
  /** Gathered, and rows of it have errors. */
  faulty: 'có lỗi',
  /** Its findings were sent back, with a note. */
  sentBack: 'trả lại',
  /** Gathered without errors. */
  gathered: 'đã thu',
  /** The period is closed. */
  closed: 'đã chốt',
} as const;

export type SubmissionState = (typeof submissionStates)[keyof typeof submissionStates];
