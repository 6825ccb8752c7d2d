/** Two habits of the grid (Univer 0.25.1) that get in the way here, put right from outside. */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import { DocSelectionRenderService, IRenderManagerService } from '@univerjs/preset-sheets-core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';
import type { GridEngine } from './univer';

/**
 * A new workbook judges every cell of every rule in the background, which takes seconds at 100,000
 * rows, and fails where the workbook is gone by then. What is on screen is judged as it is drawn.
 */
export function judgeOnlyWhatIsDrawn({ injector }: GridEngine): void {
  injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
}

/**
 * A click that comes while the grid is still being drawn leaves the keyboard on the canvas, which
 * takes no text: it is handed on to the editor.
 */
export function keepKeyboardInEditor({ injector }: GridEngine, container: HTMLElement): void {
  const renders = injector.get(IRenderManagerService);
  const handOn = () => {
    if (!(document.activeElement instanceof HTMLCanvasElement)) return;
    const editor = renders.getRenderById(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    editor?.with(DocSelectionRenderService).focus();
  };
  container.addEventListener('focusin', () => setTimeout(handOn));
}
