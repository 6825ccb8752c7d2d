/** A ward of the period as the open workbook lists it, for functions that are about one ward. */
import { listWards, type ListedWard } from '../../core/commands/share/list-wards';
import { failure, type Failure } from '../../core/messages/failure-catalog';
import { unitCode } from '../../core/workbook/read-units';
import type { Environment } from '../environment';
import { runWithinLock } from '../sheets-host';

export interface OneOfWards {
  readonly ok: true;
  readonly ward: ListedWard;
  readonly others: readonly ListedWard[];
}

export function listedWard(
  code: string,
  { today, spreadsheetId }: Pick<Environment, 'today' | 'spreadsheetId'>,
): OneOfWards | Failure {
  const listed = runWithinLock(listWards, { today }, spreadsheetId);
  if (!listed.ok) return listed;
  const { wards, period } = listed.result;
  const wanted = unitCode(code);
  const ward = wards.find((each) => each.code === wanted);
  if (ward === undefined) return failure('ward-unknown', { wardCode: code, onDate: period.to });
  return { ok: true, ward, others: wards.filter((each) => each !== ward) };
}
