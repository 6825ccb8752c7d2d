/** The spreadsheet grid (Univer), with what the studio leaves of its menus. */
import {
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import colourWords from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import {
  CalculationMode,
  UniverSheetsCorePreset,
  DocSelectionRenderService,
  IRenderManagerService,
} from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import {
  UniverSheetsDataValidationPreset,
  SheetsDataValidationValidatorService,
} from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/vi-VN';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findWords from '@univerjs/preset-sheets-find-replace/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/vi-VN';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortWords from '@univerjs/preset-sheets-sort/locales/vi-VN';
import { hiddenMenuItems } from './allowed-commands';

export interface GridEngine {
  readonly api: FUniver;
  readonly injector: ReturnType<Univer['__getInjector']>;
}

/** Runs a mutation of the grid that is no one's edit, in the workbook that is shown. */
export type RunMutation = (id: string, params: object) => unknown;

export function createEngine(container: HTMLElement): GridEngine {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(
        coreWords,
        colourWords,
        validationWords,
        noteWords,
        findWords,
        sortWords,
        filterWords,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      footer: { menus: false },
      menu: Object.fromEntries(hiddenMenuItems.map((id) => [id, { hidden: true }])),
      // The page writes no formulas: these are only those of colour rules and validation.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    // A field for searching would take what is typed into the cell; rules are not edited here.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
      else univer.registerPlugin(plugin);
    }
  }
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}

// Two habits of the grid (Univer 0.25.1) that get in the way here, put right from outside.

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
