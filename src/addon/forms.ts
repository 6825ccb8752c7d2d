/** Forms of the level above as sheets of the workbook: which there are, the usual ones, and one filled in. */
import {
  addForm as addFormCommand,
  fillFormSheet as fillFormSheetCommand,
  listForms as listFormsCommand,
  type FillFormSheetResult,
  type ListFormsResult,
} from '../core/commands/form/form-sheets';
import { answer, type Reply } from './answer';
import {
  addFormRequest,
  fillFormSheetRequest,
  listFormsRequest,
  periodOf,
  type Input,
} from './inputs';

/** The sheets with codes, and the usual forms; writes nothing. */
export function listForms(input: Input<typeof listFormsRequest>): Reply<ListFormsResult> {
  return answer(input, {
    schema: listFormsRequest,
    command: listFormsCommand,
    input: (_, { today }) => ({ ok: true, value: { today } }),
    reply: (result) => result,
  });
}

/** Makes a usual form as a sheet, for staff to change and to fill in. */
export function addForm(input: Input<typeof addFormRequest>): Reply<{ readonly sheet: string }> {
  return answer(input, {
    schema: addFormRequest,
    command: addFormCommand,
    input: ({ name }, { today }) => ({ ok: true, value: { today, name } }),
    reply: (result) => result,
  });
}

/** Fills a copy of a form's sheet. */
export function fillFormSheet(
  input: Input<typeof fillFormSheetRequest>,
): Reply<FillFormSheetResult> {
  return answer(input, {
    schema: fillFormSheetRequest,
    command: fillFormSheetCommand,
    input: ({ sheet, from, to }, { today }) => {
      const period = periodOf(from, to);
      return period.ok ? { ok: true, value: { today, sheet, period: period.value } } : period;
    },
    reply: (result) => result,
  });
}
