/** `fix FILE.xlsx --out OUT.xlsx`: the workbook with every certain mend applied, and the journal of them. */
import { userInfo } from 'node:os';
import type { Reply } from '../../addon/server';
import type { MendResult } from '../../domain/commands/mends/mend';
import { toIsoDate } from '../../domain/text/dates';
import { shownValue } from '../../domain/findings/words';
import { openSession } from '../session';
import { refused } from './failures';
import { readWorkbookFile, refuseSameFile, writeWholeFile } from './files';
import { carryOver } from './not-carried';
import type { CommandContext } from './output';

export interface FixOptions {
  readonly out: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly today?: string;
}

/** @returns the exit code 0: written, or with --dry-run only told */
export async function fix(
  path: string,
  { out, dryRun, json, today }: FixOptions,
  { output, language }: CommandContext,
): Promise<number> {
  await refuseSameFile(path, [out], language);
  const file = await readWorkbookFile(path, language);
  const session = openSession(file);
  const reply = session.addon.callFromClient('mendFindings', [
    { who: userInfo().username, language, ...(today !== undefined && { today }) },
  ]) as Reply<MendResult>;
  if (!reply.ok) throw refused(reply);
  const mends = reply.mended.map(({ sheet, cell, code, old, new: value, isDate }) => ({
    sheet,
    cell,
    code,
    old,
    new: isDate && typeof value === 'number' ? toIsoDate(value) : value,
  }));
  if (dryRun !== true) {
    carryOver(file, output, language);
    await writeWholeFile(out, await session.save(), language);
  }
  if (json === true) {
    output.print(JSON.stringify({ ok: true, written: dryRun !== true, mends }));
    return 0;
  }
  for (const { sheet, cell, old, new: value } of mends) {
    output.print(`${sheet}!${cell}: “${shownValue(old)}” → “${shownValue(value)}”`);
  }
  const count = mends.length;
  if (dryRun === true) {
    output.print(
      language === 'vi'
        ? `Sẽ sửa ${count} ô. Chưa ghi gì (--dry-run).`
        : `Would mend ${count} cells. Nothing was written (--dry-run).`,
    );
  } else {
    output.print(
      language === 'vi'
        ? `Đã sửa ${count} ô, ghi vào ${out} (xem trang “Nhật ký”).`
        : `Mended ${count} cells, wrote ${out} (see the sheet “Nhật ký”).`,
    );
  }
  return 0;
}
