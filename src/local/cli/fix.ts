/** `fix FILE.xlsx --out OUT.xlsx`: the workbook with every certain mend applied, and the journal of them. */
import {
  atGoogleOption,
  callsOption,
  newCommand,
  overwriteOption,
  type CommandHost,
} from './command';
import type { Command } from 'commander';
import { userInfo } from 'node:os';
import type { Reply } from '../../addon/server';
import type { MendResult } from '../../core/commands/fix/fix';
import { toIsoDate } from '../../core/data/dates';
import { shownValue } from '../../core/messages/finding-text';
import { refused } from './failures';
import type { CommandContext } from './files';
import { openCommandWorkbook } from './workbook';

interface FixOptions {
  readonly out?: string;
  /** A spreadsheet at Google in place of a file; the mends are written into it. */
  readonly spreadsheet?: string;
  readonly dryRun?: boolean;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly today?: string;
}

/** @returns the exit code 0: written, or with --dry-run only told */
export async function fix(
  file: string | undefined,
  { out, spreadsheet, dryRun, overwrite, json, today }: FixOptions,
  context: CommandContext,
): Promise<number> {
  const { output, language } = context;
  const isDryRun = dryRun === true;
  const workbook = await openCommandWorkbook(
    { file, spreadsheet, out, isDryRun, needsOut: true, overwrite, today },
    context,
  );
  const reply = workbook.addon.callFromClient('mendFindings', [
    { who: userInfo().username, language, ...(today !== undefined && { today }) },
  ]) as Reply<MendResult>;
  await workbook.close();
  if (!reply.ok) throw refused(reply);
  const mends = reply.mended.map(({ sheet, cell, code, old, new: value, isDate }) => ({
    sheet,
    cell,
    code,
    old,
    new: isDate && typeof value === 'number' ? toIsoDate(value) : value,
  }));
  if (!isDryRun) await workbook.write();
  if (json === true) {
    output.print(JSON.stringify({ ok: true, written: !isDryRun, mends }));
    return 0;
  }
  for (const { sheet, cell, old, new: value } of mends) {
    output.print(`${sheet}!${cell}: “${shownValue(old)}” → “${shownValue(value)}”`);
  }
  const count = mends.length;
  if (isDryRun) {
    output.print(
      language === 'vi'
        ? `Sẽ sửa ${count} ô. Chưa ghi gì (--dry-run).`
        : `Would mend ${count} cells. Nothing was written (--dry-run).`,
    );
  } else {
    output.print(
      language === 'vi'
        ? `Đã sửa ${count} ô, ghi vào ${out ?? spreadsheet} (xem trang “Nhật ký”).`
        : `Mended ${count} cells, wrote ${out ?? spreadsheet} (see the sheet “Nhật ký”).`,
    );
  }
  return 0;
}

export const fixCommand = ({ context, exit }: CommandHost): Command =>
  newCommand('fix', '[file]', 'sửa những chỗ chắc chắn (apply the certain mends)', context)
    .option('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...overwriteOption)
    .option(...atGoogleOption)
    .option('--dry-run', 'chỉ liệt kê, không ghi gì')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...callsOption)
    .action(async (file: string | undefined, options: FixOptions) =>
      exit(await fix(file, options, context)),
    );
