/** The version of the workbook's layout, written into `Thiết lập` by set-up. Raise it when a table changes. */
export const templateVersion = 1;
