/** Reads `Thiết lập` into one value, and says what is wrong in it. */
import { firstYearOfRegisters } from '../schema/registers/shared-columns';
import { cellKind, isFormula } from '../data/cell';
import { date } from '../schema/date-types';
import { count, money } from '../schema/number-types';
import type { ColumnType, ReadingContext } from '../schema/column-type';
import type { Fix, Problem } from '../messages/finding';
import { formatDate } from '../data/dates';
import {
  defaultNumberWords,
  formatInteger,
  parseNumberWordsSetting,
  type NumberWords,
} from '../vietnamese/format-number';
import { fold, foldHeading } from '../vietnamese/fold';
import { toCanonicalText } from '../vietnamese/unicode';
import type { TableData } from './read-table';
import {
  noSettings,
  settingDefinitions,
  type SettingDefinition,
  type Settings,
} from '../schema/settings';

/** Whether figures are written exactly (else rounded with a hedge). */
export function writesExactly(settings: Settings): boolean {
  return fold(settings.writing) === fold('Chính xác');
}

/** nghìn/ngàn, linh/lẻ, tỷ/tỉ. */
export function numberWordsOf(settings: Settings): NumberWords {
  return settings.numberWords === ''
    ? defaultNumberWords
    : parseNumberWordsSetting(settings.numberWords);
}

/** A problem of a settings row, by data row of its table. */
export interface SettingProblem {
  readonly row: number;
  readonly key: 'item' | 'value';
  readonly problem: Problem;
}

const dateKind = date({ earliestYear: firstYearOfRegisters });
const moneyKind = money({ minimum: 0 });
const kinds: Readonly<Partial<Record<SettingDefinition['kind'], ColumnType>>> = {
  date: dateKind,
  money: moneyKind,
  count: count({ minimum: 0 }),
};

/** What to type, in the words of a finding. */
const expected: Readonly<Record<SettingDefinition['kind'], string>> = {
  date: 'một ngày, ví dụ 30/6/2017',
  money: 'một số tiền bằng đồng',
  count: 'một số nguyên',
  choice: '',
  text: '',
};

function meantBy(fix: Fix): string {
  if (fix.kind === 'date') return formatDate(fix.value);
  return typeof fix.value === 'number' ? formatInteger(fix.value) : fix.value;
}

/** Reads the settings, with what is wrong in them. Unknown items are warned of; the first of two equal ones counts. */
export function readSettings(
  reading: TableData,
  context: ReadingContext,
): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
  /** The data row by setting. */
  readonly rowOf: ReadonlyMap<keyof Settings, number>;
} {
  const byName = new Map(settingDefinitions.map((setting) => [foldHeading(setting.item), setting]));
  const problems: SettingProblem[] = [];
  const rowOf = new Map<keyof Settings, number>();
  const values: Partial<Record<keyof Settings, string | number>> = {};
  const valueColumn = reading.header.columns.get('value') ?? -1;

  reading.rows.forEach((sheetRow, row) => {
    const name = toCanonicalText(String(reading.rawValue(row, 'item')));
    const setting = byName.get(foldHeading(name));
    if (setting === undefined) {
      if (name !== '') problems.push({ row, key: 'item', problem: { code: 'setting-unknown' } });
      return;
    }
    const first = rowOf.get(setting.key);
    if (first !== undefined) {
      const firstRow = (reading.rows[first] ?? 0) + 1;
      problems.push({
        row,
        key: 'item',
        problem: { code: 'setting-repeated', params: { firstRow } },
      });
      return;
    }
    rowOf.set(setting.key, row);
    const value = reading.sheet.values[valueColumn]?.[sheetRow] ?? '';
    const formula = reading.sheet.formulas[valueColumn]?.[sheetRow] ?? '';
    const kind = cellKind(value, formula);
    if (kind === 'blank') return;
    const judge = kinds[setting.kind]?.parse(context);
    if (judge === undefined) {
      // A report number such as 5 or a place typed as a date is still a text to print.
      const text = toCanonicalText(kind === 'date' ? String(formula) : String(value));
      values[setting.key] = text;
      if (
        setting.choices !== undefined &&
        !setting.choices.some((choice) => fold(choice) === fold(text)) &&
        setting.key === 'writing'
      ) {
        problems.push({
          row,
          key: 'value',
          problem: {
            code: 'setting-invalid',
            params: { name, expected: setting.choices.join(' / ') },
          },
        });
      }
      return;
    }
    const judgement = judge(value, kind);
    if (typeof judgement.value === 'number') values[setting.key] = judgement.value;
    const { problem } = judgement;
    if (
      problem === undefined ||
      problem.code === 'date-as-number' ||
      problem.code === 'amount-small'
    )
      return;
    const { fix } = problem;
    // A text that means one thing is used: no figure is wrong by it.
    const told: Problem =
      typeof judgement.value === 'number' && fix !== undefined
        ? { code: 'setting-as-text', params: { name, meant: meantBy(fix) } }
        : { code: 'setting-invalid', params: { name, expected: expected[setting.kind] } };
    const isMended = fix !== undefined && !isFormula(value, formula);
    problems.push({ row, key: 'value', problem: isMended ? { ...told, fix } : told });
  });
  return { settings: { ...noSettings, ...values } as Settings, problems, rowOf };
}
