/** Sentences about the figures themselves: what was counted, and what was not. */

export const nothingCounted = 'Chưa có số liệu được tính trong kỳ.';

/** Rows left out for an error. */
export const excludedWords = {
  rows: 'Chưa tính {rowsNumber} dòng có lỗi.',
  rowsAndAmount: 'Chưa tính {rowsNumber} dòng có lỗi, {amount}.',
} as const;
