/** Brings the validation rules of a sheet to what they are in the workbook. */
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/preset-sheets-data-validation';
import type { SheetModel, WorkbookModel } from '../model';
import { gridSheetId } from './sheet-ids';
import type { GridEngine, RunMutation } from './univer';
import { sheetValidations } from './validations';

/** Puts the rules of a sheet in the place of those that the grid has. */
export function patchValidations(
  injector: GridEngine['injector'],
  unitId: string,
  sheet: SheetModel,
  tables: WorkbookModel['tables'],
  run: RunMutation,
): void {
  const subUnitId = gridSheetId(sheet.sheetId);
  const rules = sheetValidations(sheet, tables);
  const shown = injector.get(DataValidationModel).getRules(unitId, subUnitId);
  if (JSON.stringify(shown) === JSON.stringify(rules)) return;
  const ruleId = shown.map(({ uid }) => uid);
  const source = 'patched';
  if (ruleId.length > 0) run(RemoveDataValidationMutation.id, { subUnitId, ruleId, source });
  if (rules.length > 0) run(AddDataValidationMutation.id, { subUnitId, rule: rules, source });
}
