/** Sentences about the figures themselves: what was counted, and what was not. */

export const nothingCounted = 'Chưa có số liệu được tính trong kỳ.';

/** Units that were merged, or renamed; {ended}: their names, {newDate}: the first day without them. */
export const mergerWords = 'Số liệu của {ended} được tính vào {into} từ ngày {newDate}.';

/** Where one person had several awards: {count} {unit} of persons. */
export const personWords: Readonly<Record<string, { readonly unit: string }>> = {
  'award.teacher.count': { unit: 'người' },
  'award.pupil.count': { unit: 'em' },
};

/** "520 lượt học sinh (498 em)". */
export const timesAwarded = { unit: 'lượt {unit}', persons: ' ({persons})' } as const;

/** Rows left out for an error. */
export const excludedWords = {
  rows: 'Chưa tính {rowsNumber} dòng có lỗi.',
  rowsAndAmount: 'Chưa tính {rowsNumber} dòng có lỗi, {amount}.',
} as const;
