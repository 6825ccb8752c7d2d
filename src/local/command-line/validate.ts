/** `validate FILE.xlsx`: the findings of a workbook; with --out, the workbook with Kiểm tra and Lỗi filled in. */
import type { CheckReply, Reply } from '../../addon/server';
import type { Issue } from '../../domain/commands/issues';
import { severityNames } from '../../domain/findings/words';
import { openSession } from '../session';
import { refused } from './failures';
import { readWorkbookFile, refuseSameFile, writeWholeFile } from './files';
import type { CommandContext } from './output';
import { carryOver } from './not-carried';

export interface ValidateOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly today?: string;
}

/** As many cells of one kind as are listed before "và … ô nữa"; all of them are in --json and in Lỗi. */
const cellsListed = 12;

/** @returns the exit code: 0 no error, 1 errors found */
export async function validate(
  path: string,
  { json, out, today }: ValidateOptions,
  { output, language }: CommandContext,
): Promise<number> {
  if (out !== undefined) await refuseSameFile(path, [out], language);
  const file = await readWorkbookFile(path, language);
  const session = openSession(file);
  const reply = session.addon.callFromClient('checkWorkbook', [
    { inTheWay: 'beside', language, ...(today !== undefined && { today }) },
  ]) as Reply<CheckReply>;
  if (!reply.ok) throw refused(reply);
  if (reply.unreadable !== null) throw refused(reply.unreadable);

  const { counts, issues, findingsSheet } = reply;
  if (out !== undefined) {
    carryOver(file, output, language);
    await writeWholeFile(out, await session.save(), language);
  }
  if (json === true) {
    output.print(JSON.stringify({ ok: counts.error === 0, counts, issues }));
  } else {
    printSummary(issues, counts, { output, language });
    if (out !== undefined) {
      output.print(
        language === 'vi'
          ? `Đã ghi ${out} (cột Kiểm tra, trang “${findingsSheet}”).`
          : `Wrote ${out} (column Kiểm tra, sheet “${findingsSheet}”).`,
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
