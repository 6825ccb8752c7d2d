/** `close` and `reopen`: a period closed in a copy of the workbook, or reopened, with what was done. */
import {
  atGoogleOption,
  callsOption,
  newCommand,
  overwriteOption,
  type CommandHost,
} from './command';
import type { Command } from 'commander';
import { userInfo } from 'node:os';
import type { ClosingReply, ReopeningReply, Reply } from '../../addon/server';
import { refused, CommandFailure, localFailure } from './failures';
import type { CommandContext } from './files';
import { openCommandWorkbook } from './workbook';
import type { Language } from '../../core/messages/entry';
import { failure, failureWords } from '../../core/messages/failure-catalog';
import { parseIsoDate } from '../../core/data/dates';

// The options --from and --to, which several commands take.

/** @throws CommandFailure when only one of them is given */
export function refuseHalfPeriod(
  from: string | undefined,
  to: string | undefined,
  language: Language,
): void {
  if ((from === undefined) === (to === undefined)) return;
  const reason =
    language === 'vi' ? '--from và --to phải đi cùng nhau' : '--from and --to go together';
  throw localFailure('option-invalid', { reason }, language);
}

/** The serial of a day typed as YYYY-MM-DD; null where none was. @throws CommandFailure for what is no day */
export function dayAsked(text: string | undefined, language: Language): number | null {
  if (text === undefined) return null;
  const day = parseIsoDate(text);
  if (day !== null) return day;
  const refusal = failure('period-invalid', { value: text });
  throw new CommandFailure(refusal.code, failureWords(refusal, language));
}

interface PeriodOptions {
  readonly out?: string;
  /** A spreadsheet at Google in place of a file. */
  readonly spreadsheet?: string;
  readonly from?: string;
  readonly to?: string;
  readonly reason?: string;
  readonly who?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly today?: string;
}

/** What the state of the period or of its rows forbids, though the command could run. */
const refusals: readonly string[] = [
  'errors-need-reason',
  'unended-needs-reason',
  'period-empty',
  'period-closed',
  'period-not-closed',
  'period-carried',
];

/** @returns the exit code: 0 written, 1 refused: errors without a reason, no row, or closed already */
export async function close(
  file: string | undefined,
  options: PeriodOptions,
  context: CommandContext,
): Promise<number> {
  return run<ClosingReply>('closePeriod', file, options, context, ({ name, sheet, errors }) => [
    context.language === 'vi'
      ? `Đã chốt kỳ ${name}: số liệu ở trang “Lịch sử kỳ”, báo cáo ở trang “${sheet}”.`
      : `Closed the period ${name}: figures on “Lịch sử kỳ”, report on “${sheet}”.`,
    ...(errors === 0
      ? []
      : [
          context.language === 'vi'
            ? `Kỳ còn ${errors} lỗi khi chốt; lý do đã được ghi lại.`
            : `${errors} errors stood in the period; the reason was written down.`,
        ]),
    ...(options.spreadsheet !== undefined
      ? []
      : [
          context.language === 'vi'
            ? 'Tệp Excel không cảnh báo khi sửa dòng đã chốt; lần kiểm tra sau sẽ so với số đã chốt.'
            : 'An Excel file does not warn before closed rows are edited; the next check compares with the closed figures.',
        ]),
  ]);
}

/** @returns the exit code: 0 written, 1 the period is not closed */
export async function reopen(
  file: string | undefined,
  options: PeriodOptions,
  context: CommandContext,
): Promise<number> {
  return run<ReopeningReply>(
    'reopenPeriod',
    file,
    options,
    context,
    ({ name, closedAt, closedBy }) => [
      context.language === 'vi'
        ? `Đã mở lại kỳ ${name} (chốt lúc ${closedAt}, ${closedBy}). Lý do ở trang “Lịch sử kỳ”.`
        : `Reopened the period ${name} (closed at ${closedAt}, ${closedBy}). The reason is on “Lịch sử kỳ”.`,
    ],
  );
}

async function run<Answer extends object>(
  name: 'closePeriod' | 'reopenPeriod',
  file: string | undefined,
  { out, spreadsheet, from, to, reason, who, overwrite, json, today }: PeriodOptions,
  context: CommandContext,
  told: (answer: Answer) => readonly string[],
): Promise<number> {
  const { output, language } = context;
  refuseHalfPeriod(from, to, language);
  const workbook = await openCommandWorkbook(
    { file, spreadsheet, out, needsOut: true, overwrite },
    context,
  );
  const reply = workbook.addon.callFromClient(name, [
    {
      who: who ?? userInfo().username,
      language,
      ...(reason !== undefined && { reason }),
      ...(from !== undefined && { from, to }),
      ...(today !== undefined && { today }),
    },
  ]) as Reply<Answer>;
  await workbook.close();
  if (!reply.ok) {
    if (!refusals.includes(reply.code)) throw refused(reply);
    if (json === true) {
      const { code, message } = reply;
      output.print(
        JSON.stringify({ ok: false, error: { code, message, sheet: null, column: null } }),
      );
    }
    output.warn(reply.message);
    return 1;
  }
  await workbook.write();
  if (json === true) output.print(JSON.stringify(reply));
  else for (const line of told(reply)) output.print(line);
  return 0;
}

/** What both commands have in common. */
const periodCommand = (
  name: 'close' | 'reopen',
  description: string,
  context: CommandContext,
): Command =>
  newCommand(name, '[file]', description, context)
    .option('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...overwriteOption)
    .option(...atGoogleOption)
    .option('--from <day>', 'ngày đầu kỳ, YYYY-MM-DD (cùng với --to)')
    .option('--to <day>', 'ngày cuối kỳ, YYYY-MM-DD')
    .option('--who <name>', 'người chốt hoặc mở lại (mặc định: tên người dùng máy)')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...callsOption);

export const closeCommand = ({ context, exit }: CommandHost): Command =>
  periodCommand('close', 'chốt kỳ báo cáo (close a period)', context)
    .option('--reason <text>', 'lý do chốt khi còn lỗi')
    .action(async (file: string | undefined, options: PeriodOptions) =>
      exit(await close(file, options, context)),
    );

export const reopenCommand = ({ context, exit }: CommandHost): Command =>
  periodCommand('reopen', 'mở lại kỳ đã chốt (reopen a closed period)', context)
    .requiredOption('--reason <text>', 'lý do mở lại')
    .action(async (file: string | undefined, options: PeriodOptions) =>
      exit(await reopen(file, options, context)),
    );
