/** `validate FILE.xlsx`: the findings of a workbook; with --out, the workbook with Kiểm tra and Lỗi filled in. */
import {
  atGoogleOption,
  callsOption,
  newCommand,
  overwriteOption,
  type CommandHost,
} from './command';
import type { Command } from 'commander';
import type { CheckReply, Reply } from '../../addon/server';
import type { Issue } from '../../core/commands/check/issue';
import { severityNames } from '../../core/messages/entry';
import { rowCountWords } from '../../core/messages/row-counts';
import { refused } from './failures';
import type { CommandContext } from './files';
import { openCommandWorkbook } from './workbook';

interface ValidateOptions {
  readonly json?: boolean;
  readonly out?: string;
  /** A spreadsheet at Google in place of a file. */
  readonly spreadsheet?: string;
  /** Write Kiểm tra and Lỗi into it; a look changes nothing. */
  readonly write?: boolean;
  /** Replaces a foreign file at OUT, and a sheet Lỗi that was edited. */
  readonly overwrite?: boolean;
  readonly today?: string;
}

/** As many cells of one kind as are listed before "và … ô nữa"; all of them are in --json and in Lỗi. */
const cellsListed = 12;

/** @returns the exit code: 0 no error, 1 errors found */
export async function validate(
  file: string | undefined,
  { json, out, spreadsheet, write, overwrite, today }: ValidateOptions,
  context: CommandContext,
): Promise<number> {
  const { output, language } = context;
  const isDryRun = spreadsheet !== undefined && write !== true;
  const workbook = await openCommandWorkbook(
    { file, spreadsheet, out, isDryRun, overwrite, today },
    context,
  );
  // Google takes what is written in batches of two megabytes, each in a check of its own.
  const isWhole = !workbook.isAtGoogle || isDryRun;
  const check = () =>
    workbook.addon.callFromClient('checkWorkbook', [
      {
        inTheWay: overwrite === true ? 'replace' : 'beside',
        isWhole,
        language,
        ...(today !== undefined && { today }),
      },
    ]) as Reply<CheckReply>;
  let reply = check();
  while (reply.ok && reply.left > 0) {
    const { left } = reply;
    reply = check();
    if (reply.ok && reply.left >= left) break;
  }
  await workbook.close();
  if (!reply.ok) throw refused(reply);
  if (reply.unreadable !== null) throw refused(reply.unreadable);

  const { counts, issues, sheets, missing, findingsSheet } = reply;
  await workbook.write();
  if (json === true) {
    output.print(
      JSON.stringify({
        ok: counts.error === 0,
        counts,
        issues,
        sheets,
        missing: missing.map(({ code, message }) => ({ code, message })),
      }),
    );
  } else {
    if (missing.length === 0 || issues.length > 0)
      printSummary(issues, counts, { output, language });
    for (const { message } of missing) output.print(message);
    for (const rows of sheets) output.print(rowCountWords(rows, language));
    const place = workbook.isAtGoogle && !isDryRun ? spreadsheet : out;
    if (place !== undefined) {
      output.print(
        language === 'vi'
          ? `Đã ghi ${place} (cột Kiểm tra, trang “${findingsSheet}”).`
          : `Wrote ${place} (column Kiểm tra, sheet “${findingsSheet}”).`,
      );
    }
  }
  return counts.error > 0 ? 1 : 0;
}

/** One block a kind of finding, so that 8,000 equal faults are one sentence with its cells. */
function printSummary(
  issues: readonly Issue[],
  counts: CheckReply['counts'],
  { output, language }: CommandContext,
): void {
  if (issues.length === 0) {
    output.print(language === 'vi' ? '✓ Không có lỗi.' : '✓ No findings.');
    return;
  }
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = [issue.severity, issue.code, issue.sheet, issue.column].join('\u0001');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  for (const severity of ['error', 'warning', 'suggestion'] as const) {
    for (const group of groups.values()) {
      const [first] = group;
      if (first?.severity !== severity) continue;
      output.print(`${severityNames[severity][language]}: ${first.message}`);
      if (group.length === 1) continue;
      const cells = group.slice(0, cellsListed).map(({ cell }) => cell);
      const more = group.length - cells.length;
      const rest =
        more === 0 ? '' : language === 'vi' ? ` và ${more} ô nữa` : ` and ${more} more cells`;
      output.print(`    ${group.length}×: ${cells.join(', ')}${rest}`);
    }
  }
  const total = (['error', 'warning', 'suggestion'] as const)
    .map((severity) => `${counts[severity]} ${severityNames[severity][language].toLowerCase()}`)
    .join(', ');
  output.print(language === 'vi' ? `Tổng số: ${total}.` : `Total: ${total}.`);
}

export const validateCommand = ({ context, exit }: CommandHost): Command =>
  newCommand('validate', '[file]', 'kiểm tra từng dòng của sổ (find what is wrong)', context)
    .option('--json', 'kết quả dạng JSON')
    .option('--out <file>', 'ghi sổ có cột Kiểm tra và trang Lỗi')
    .option(...overwriteOption)
    .option(...atGoogleOption)
    .option('--write', 'với --spreadsheet: ghi cột Kiểm tra và trang Lỗi vào bảng tính')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...callsOption)
    .action(async (file: string | undefined, options: ValidateOptions) =>
      exit(await validate(file, options, context)),
    );
