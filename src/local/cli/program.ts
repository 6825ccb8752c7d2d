/** The commands and options of `khuyenhoc`, and what their exit codes mean: 0, 1 by command, 2 could not run. */
import { Command, CommanderError } from 'commander';
import type { Language } from '../../core/messages/entry';
import { keepErrorDetails } from '../error-details';
import { CommandFailure, localFailure, withoutService } from './failures';
import type { CommandContext, Output } from './files';
import { fix, type FixOptions } from './fix';
import { newYear, type NewYearOptions } from './new-year';
import { callsNoted } from './sheets-api';
import { close, reopen, type PeriodOptions } from './periods';
import { gather, type GatherOptions } from './collect';
import { publish } from './publish';
import type { PublishOptions } from './publish';
import { report, type ReportOptions } from './report';
import { setUp, type SetUpOptions } from './set-up';
import { takeOver, type TakeOverOptions } from './take-over';
import { sample, type SampleOptions } from './sample';
import { sheetsApi, type SheetsApiOptions } from './sheets-api';
import { split, type SplitOptions } from './split';
import { studio, type StudioCommandOptions } from './studio';
import { validate, type ValidateOptions } from './validate';

/** Everything that commander finds wrong, in Vietnamese; its own sentence stands behind. */
const commanderWords: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'không có tùy chọn này',
  'commander.unknownCommand': 'không có lệnh này',
  'commander.missingArgument': 'thiếu tên tệp',
  'commander.missingMandatoryOptionValue': 'thiếu tùy chọn bắt buộc',
  'commander.optionMissingArgument': 'tùy chọn thiếu giá trị',
  'commander.excessArguments': 'thừa tham số',
};

/** In place of a file, for the commands that work on one workbook. */
const atGoogle = [
  '--spreadsheet <id>',
  'bảng tính Google (mã hoặc liên kết) thay cho tệp; ghi thẳng vào đó',
] as const;

const overwrite = [
  '--overwrite',
  'thay tệp đã có không phải bản lập trước đây từ cùng tệp vào, và trang đã sửa tay',
] as const;

/** For engineers: see docs/development.md. */
const calls = ['--calls <file>', 'ghi từng lần gọi dịch vụ của Google, mỗi dòng một lần'] as const;

/** Runs one command line and gives its exit code. Nothing is thrown for what a user can do wrong. */
export async function runCommandLine(argv: readonly string[], output: Output): Promise<number> {
  const wantsJson = argv.includes('--json');
  const language = argv.includes('--english') ? 'en' : 'vi';
  const log = callsNoted(language);
  const context: CommandContext = { output, language, onCall: log.note };
  let exitCode = 0;
  const program = commands(context, (code) => {
    exitCode = code;
  });
  program.hook('preAction', (_, command) => log.open(command));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    const said = asFailure(error, context);
    if (said === null) return 0;
    const isAtGoogle = argv.some((word) => word.startsWith('--spreadsheet'));
    const failed = isAtGoogle ? said : withoutService(said, language);
    if (wantsJson) {
      const { code, message, sheet, column } = failed;
      output.print(JSON.stringify({ ok: false, error: { code, message, sheet, column } }));
    }
    output.warn(failed.message);
    return 2;
  } finally {
    log.close();
  }
}

function commands(context: CommandContext, exit: (code: number) => void): Command {
  const { output } = context;
  const program = new Command('khuyenhoc')
    .description('Sổ Khuyến học: kiểm tra sổ, lập báo cáo (check registers, make the report)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.print(text.trimEnd()),
      writeErr: () => undefined,
    })
    .helpCommand(false);
  const add = (nameAndArguments: string, description: string) =>
    program
      .command(nameAndArguments)
      .description(description)
      .option('--english', 'messages in English')
      .exitOverride()
      .configureOutput({
        writeOut: (text) => output.print(text.trimEnd()),
        writeErr: () => undefined,
      });
  add('set-up [file]', 'thêm các trang và cột còn thiếu vào sổ (make a workbook ready)')
    .option('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...overwrite)
    .option(...atGoogle)
    .option('--vietnamese', 'đặt vùng và múi giờ Việt Nam')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...calls)
    .action(async (file: string | undefined, options: SetUpOptions) =>
      exit(await setUp(file, options, context)),
    );
  add('validate [file]', 'kiểm tra từng dòng của sổ (find what is wrong)')
    .option('--json', 'kết quả dạng JSON')
    .option('--out <file>', 'ghi sổ có cột Kiểm tra và trang Lỗi')
    .option(...overwrite)
    .option(...atGoogle)
    .option('--write', 'với --spreadsheet: ghi cột Kiểm tra và trang Lỗi vào bảng tính')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...calls)
    .action(async (file: string | undefined, options: ValidateOptions) =>
      exit(await validate(file, options, context)),
    );
  add('report [file]', 'lập báo cáo, ghi trang Tổng hợp (make the report)')
    .option('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...atGoogle)
    .option('--doc <file>', 'ghi thêm văn bản Word (.docx)')
    .option(
      '--from <day>',
      'ngày đầu kỳ, YYYY-MM-DD (cùng với --to); hoặc kho số liệu duckdb:TỆP, bigquery:DỰ_ÁN.TẬP_DỮ_LIỆU',
      (text: string, before: readonly string[] = []) => [...before, text],
    )
    .option('--unit <code>', 'với một kho: đơn vị lập báo cáo, theo “Cây đơn vị”')
    .option('--to <day>', 'ngày cuối kỳ, YYYY-MM-DD')
    .option('--exact', 'ghi số chính xác, không làm tròn')
    .option('--lists', 'kèm danh sách công khai: ủng hộ, khen thưởng')
    .option('--strict', 'không lập báo cáo khi còn lỗi')
    .option(...overwrite)
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...calls)
    .action(async (file: string | undefined, options: ReportOptions) =>
      exit(await report(file, options, context)),
    );
  add('fix [file]', 'sửa những chỗ chắc chắn (apply the certain mends)')
    .option('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...overwrite)
    .option(...atGoogle)
    .option('--dry-run', 'chỉ liệt kê, không ghi gì')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...calls)
    .action(async (file: string | undefined, options: FixOptions) =>
      exit(await fix(file, options, context)),
    );
  add(
    'gather <city> <wards...>',
    'thu số liệu các xã, phường vào sổ của Hội (gather the wards’ files)',
  )
    .requiredOption('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...overwrite)
    .option('--dry-run', 'chỉ cho biết sẽ thêm, sửa, bỏ gì, không ghi')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...calls)
    .action(async (city: string, wards: readonly string[], options: GatherOptions) =>
      exit(await gather(city, wards, options, context)),
    );
  const addPeriodCommand = (name: 'close' | 'reopen', description: string) =>
    add(`${name} [file]`, description)
      .option('--out <file>', 'tệp .xlsx sẽ ghi')
      .option(...overwrite)
      .option(...atGoogle)
      .option('--from <day>', 'ngày đầu kỳ, YYYY-MM-DD (cùng với --to)')
      .option('--to <day>', 'ngày cuối kỳ, YYYY-MM-DD')
      .option('--who <name>', 'người chốt hoặc mở lại (mặc định: tên người dùng máy)')
      .option('--json', 'kết quả dạng JSON')
      .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
      .option(...calls);
  addPeriodCommand('close', 'chốt kỳ báo cáo (close a period)')
    .option('--reason <text>', 'lý do chốt khi còn lỗi')
    .action(async (file: string | undefined, options: PeriodOptions) =>
      exit(await close(file, options, context)),
    );
  addPeriodCommand('reopen', 'mở lại kỳ đã chốt (reopen a closed period)')
    .requiredOption('--reason <text>', 'lý do mở lại')
    .action(async (file: string | undefined, options: PeriodOptions) =>
      exit(await reopen(file, options, context)),
    );
  add('new-year <file>', 'mở sổ năm mới (the workbook of the next year)')
    .requiredOption('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...overwrite)
    .option('--bring-forward', 'kèm đề xuất đăng ký lại từ năm trước')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...calls)
    .action(async (file: string, options: NewYearOptions) =>
      exit(await newYear(file, options, context)),
    );
  add(
    'take-over <new> <old>',
    'nhận số liệu từ sổ cũ vào bản sao mới (an older workbook into a new copy)',
  )
    .requiredOption('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...overwrite)
    .option('--prefer-old', 'chỗ hai sổ khác nhau thì lấy theo sổ cũ')
    .option('--dry-run', 'chỉ cho biết sẽ nhận gì, không ghi')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...calls)
    .action(async (newFile: string, oldFile: string, options: TakeOverOptions) =>
      exit(await takeOver(newFile, oldFile, options, context)),
    );
  add('split <file>', 'lập tệp cho từng xã, phường của kỳ (a workbook for each ward)')
    .requiredOption('--out-dir <folder>', 'thư mục sẽ ghi các tệp .xlsx')
    .option('--contact <words>', 'ai giải đáp cho xã, phường, ví dụ "Bà Lan, 0912 345 678"')
    .option(...overwrite)
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...calls)
    .action(async (file: string, options: SplitOptions) =>
      exit(await split(file, options, context)),
    );
  add('publish [sources...]', 'nạp các sổ vào kho số liệu (workbooks into a warehouse)')
    .requiredOption('--to <warehouse>', 'duckdb:TỆP hoặc bigquery:DỰ_ÁN.TẬP_DỮ_LIỆU')
    .option('--period-from <day>', 'ngày đầu kỳ, YYYY-MM-DD; mặc định: kỳ của từng sổ')
    .option('--period-to <day>', 'ngày cuối kỳ, YYYY-MM-DD (cùng với --period-from)')
    .option('--key-file <file>', 'khóa mã hóa tên người ủng hộ; với duckdb: mặc định TỆP.key')
    .option('--again', 'nạp lại cả những nguồn không đổi')
    .option('--withdraw <source>', 'bỏ một nguồn khỏi kho')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...calls)
    .action(async (sources: readonly string[], options: PublishOptions) =>
      exit(await publish(sources, options, context)),
    );
  add('sample <file>', 'ghi sổ mẫu Bắc Kạn 2017 (write the sample workbook)')
    .option('--rows <n>', 'số dòng gia đình (mặc định 8664)')
    .option(...overwrite)
    .option(...calls)
    .action(async (file: string, options: SampleOptions) =>
      exit(await sample(file, options, context)),
    );
  add('studio [file]', 'mở bản chạy trên máy này, không cần Google (the add-on without Google)')
    .option('--port <n>', 'cổng; mặc định tự chọn cổng trống')
    .option('--no-open', 'không tự mở trình duyệt')
    .option(...calls)
    .action(async (file: string | undefined, options: StudioCommandOptions) =>
      exit(await studio(file, options, context)),
    );
  add(
    'sheets-api [file]',
    'phục vụ Sheets API và Drive API trên máy này (Google’s APIs for other programs)',
  )
    .option('--port <n>', 'cổng; mặc định, hoặc 0: tự chọn cổng trống')
    .action(async (file: string | undefined, options: SheetsApiOptions) =>
      exit(await sheetsApi(file, options, context)),
    );
  return program;
}

/** What nobody foresaw, without a trace of the stack: that is in the file that it names. */
export function unexpected(error: unknown, language: Language): CommandFailure {
  const file = keepErrorDetails(error, process.argv.slice(2).join(' '));
  return localFailure('unexpected', { file }, language);
}

/** null: not a failure (help or version was asked for). */
function asFailure(error: unknown, { language }: CommandContext): CommandFailure | null {
  if (error instanceof CommandFailure) return error;
  if (!(error instanceof CommanderError)) return unexpected(error, language);
  if (error.exitCode === 0 || error.code === 'commander.help') return null;
  const said = error.message.replace(/^error: /, '');
  const words = commanderWords[error.code];
  const reason = language === 'en' || words === undefined ? said : `${words} (${said})`;
  return localFailure('option-invalid', { reason }, language);
}
