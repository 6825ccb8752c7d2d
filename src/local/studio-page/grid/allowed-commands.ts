/** What people may do in the grid: everything that a workbook keeps. The rest is switched off. */

const names = (text: string) => text.trim().split(/\s+/);

/** Commands that change a workbook, after "sheet.command.". */
const allowed: ReadonlySet<string> = new Set(
  names(`
    set-range-values clear-selection-content clear-selection-format clear-selection-all
    auto-clear-content auto-fill refill copy-down copy-right move-range toggle-cell-checkbox replace
    insert-row insert-row-before insert-row-after insert-row-by-range insert-multi-rows-above
    insert-multi-rows-after insert-col insert-col-before insert-col-after insert-col-by-range
    insert-multi-cols-before insert-multi-cols-right append-row remove-row remove-row-by-range
    remove-row-confirm remove-col remove-col-by-range remove-col-confirm move-rows move-cols
    hide-row-confirm hide-col-confirm set-rows-hidden set-col-hidden set-selected-rows-visible
    set-selected-cols-visible set-specific-rows-visible set-col-visible-on-cols
    delta-column-width delta-row-height set-worksheet-col-width set-row-height set-col-auto-width
    set-row-is-auto-height
    set-style set-bold set-italic set-underline set-stroke set-font-family set-font-size
    set-text-color reset-text-color set-background-color reset-background-color
    set-horizontal-text-align set-vertical-text-align set-text-wrap set-text-rotation
    set-range-bold set-range-italic set-range-underline set-range-stroke set-range-font-family
    set-range-fontsize set-range-font-increase set-range-font-decrease set-range-text-color
    reset-range-text-color set-border set-border-basic set-border-color set-border-position
    set-border-style set-once-format-painter set-infinite-format-painter apply-format-painter
    numfmt.set.numfmt numfmt.set.currency numfmt.set.percent numfmt.add.decimal.command
    numfmt.subtract.decimal.command
    add-worksheet-merge add-worksheet-merge-all add-worksheet-merge-horizontal
    add-worksheet-merge-vertical remove-worksheet-merge
    set-frozen cancel-frozen set-row-frozen set-col-frozen set-selection-frozen
    set-first-row-frozen set-first-column-frozen toggle-gridlines
    insert-sheet remove-sheet remove-sheet-confirm copy-sheet set-worksheet-name
    set-worksheet-order set-worksheet-hidden set-worksheet-show set-tab-color
    sort-range sort-range-asc sort-range-asc-ctx sort-range-asc-ext sort-range-asc-ext-ctx
    sort-range-desc sort-range-desc-ctx sort-range-desc-ext sort-range-desc-ext-ctx
    sort-range-custom sort-range-custom-ctx reorder-range
    smart-toggle-filter set-filter-range remove-sheet-filter set-filter-criteria
    clear-filter-criteria re-calc-filter
    update-note delete-note toggle-note-popup`).map((name) => `sheet.command.${name}`),
);

/** Commands that change nothing but what is seen. */
const harmless =
  /^sheet\.command\.(move-selection|expand-selection|scroll|set-scroll|select|set-worksheet-activate$|set-zoom-ratio|change-zoom-ratio|copy$|cut$|paste|optional-paste|set-col-header-height|set-row-header-width|change-select)/;

/** Whether a command of the grid may run; commands that are not about sheets may. */
export function isAllowed(commandId: string): boolean {
  return (
    !commandId.startsWith('sheet.command.') || allowed.has(commandId) || harmless.test(commandId)
  );
}

/** Whether a command of the grid may change the workbook. */
export const changesWorkbook = (commandId: string): boolean =>
  commandId.startsWith('sheet.command.') && !harmless.test(commandId);

/** Items of the grid's menus that lead to what is switched off, or to what stands twice. */
export const hiddenMenuItems: readonly string[] = [
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.menu.data-validation',
  'sheet.menu.conditional-formatting',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.split-text-to-columns',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];
