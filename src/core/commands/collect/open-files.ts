/** Which of the files are taken in, and why the others are not. */
import { failure, type Failure } from '../../messages/failure-catalog';
import { fileIdIn } from '../../workbook/contact';
import { sourceOf } from '../../workbook/unit-source';
import type { Coordinator } from '../coordinator';
import type { GatherInput, RefusedWard, WardToGather } from './collecting';
import type { Register } from './register';
import { gatheredRows } from './register-plan';
import { wardFile, type WardFile } from './ward-file';

export interface OpenedFile {
  readonly ok: true;
  readonly asked: WardToGather;
  readonly file: WardFile;
  /** What Nguồn holds of its unit. */
  readonly source: string;
}

/** In the order asked; two files of one unit are both refused, since nobody can tell which counts. */
export function openFiles(
  input: Pick<GatherInput, 'wards' | 'linked'>,
  coordinator: Coordinator,
  registers: readonly Register[],
): readonly (OpenedFile | RefusedWard)[] {
  const opened = input.wards.map((asked): OpenedFile | RefusedWard => {
    const file = openFile(asked, input.linked, coordinator);
    if (!file.ok) return refused(asked, file, coordinator);
    const source = sourceOf(coordinator.awaited.wards, file.unit);
    const lost = lostRegister(file, source, registers);
    if (lost !== null) return refused(asked, lost, coordinator, file.unit.code);
    return { ok: true, asked, file, source };
  });
  return opened.map((each) => {
    if (!each.ok) return each;
    const { unit } = each.file;
    const same = opened.filter((other) => other.ok && other.file.unit === unit);
    if (same.length === 1) return each;
    const files = same.map((other) => (other.ok ? other.asked.title : '')).join(', ');
    return refused(
      each.asked,
      failure('ward-file-twice', { unit: unit.name, files }),
      coordinator,
      unit.code,
    );
  });
}

function openFile(
  { code, file, title, read }: WardToGather,
  linked: boolean,
  { workbook, awaited, isClosed, periodName }: Coordinator,
): WardFile | Failure {
  const unit = awaited.units.find((each) => each.code === code);
  if (code !== null && unit === undefined) {
    return failure('ward-unknown', { wardCode: code, onDate: awaited.period.to });
  }
  if (unit !== undefined && linked && fileIdIn(unit.file) !== file) {
    return failure('ward-link-changed', { unit: unit.name });
  }
  if (isClosed) {
    return failure('ward-period-closed', { period: periodName, unit: unit?.name ?? title });
  }
  return read.ok ? wardFile(read.result, title, code, workbook.context, awaited) : read;
}

/** A register that the file no longer has, while rows of it were gathered before: they would all go. */
function lostRegister(
  { missing }: WardFile,
  source: string,
  registers: readonly Register[],
): Failure | null {
  for (const register of registers) {
    if (!missing.includes(register.table.sheet)) continue;
    const { length } = gatheredRows(register, [source])[0] ?? [];
    if (length > 0) {
      return failure('ward-sheet-missing', { sheet: register.table.sheet, rowsNumber: length });
    }
  }
  return null;
}

function refused(
  { code: asked, file, title }: WardToGather,
  failed: Failure,
  { awaited }: Coordinator,
  found?: string,
): RefusedWard {
  const code = asked ?? found ?? '';
  const name = awaited.units.find((unit) => unit.code === code)?.name ?? '';
  return { ok: false, code, name, file, title, failure: failed };
}
