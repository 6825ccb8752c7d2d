/** What people may do in the grid: everything that the server is told about. The rest is switched off. */

/** Commands that change a workbook and that the studio carries out. */
const allowed: ReadonlySet<string> = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.auto-clear-content',
  'sheet.command.auto-fill',
  'sheet.command.refill',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.move-range',
  'sheet.command.toggle-cell-checkbox',
  'sheet.command.insert-row',
  'sheet.command.insert-row-before',
  'sheet.command.insert-row-after',
  'sheet.command.insert-row-by-range',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.insert-col',
  'sheet.command.insert-col-before',
  'sheet.command.insert-col-after',
  'sheet.command.insert-col-by-range',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.remove-row',
  'sheet.command.remove-row-by-range',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-col',
  'sheet.command.remove-col-by-range',
  'sheet.command.remove-col-confirm',
  'sheet.command.delta-column-width',
  'sheet.command.delta-row-height',
  'sheet.command.set-worksheet-col-width',
  'sheet.command.set-row-height',
]);

/** Commands that change nothing but what is seen. */
const harmless =
  /^sheet\.command\.(move-selection|expand-selection|scroll|set-scroll|select|set-worksheet-activate$|set-zoom-ratio|change-zoom-ratio|copy$|cut$|paste|optional-paste|set-col-header-height|set-row-header-width|change-select)/;

/** Whether a command of the grid may run; commands that are not about sheets may. */
export function isAllowed(commandId: string): boolean {
  return (
    !commandId.startsWith('sheet.command.') || allowed.has(commandId) || harmless.test(commandId)
  );
}

/** Items of the grid's menus that lead to what is switched off. */
export const hiddenMenuItems: readonly string[] = [
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.operation.add-note-popup',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.hide-col-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.set-col-auto-width',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.remove-sheet-confirm',
  'sheet.command.copy-sheet',
  'sheet.operation.rename-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.set-worksheet-hidden',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];
