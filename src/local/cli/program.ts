/** Runs the commands of `khuyenhoc`; exit codes: 0, 1 by command, 2 could not run. */
import { Command, CommanderError } from 'commander';
import type { CommandContext, Output } from './files';
import type { CommandHost } from './command';
import type { Language } from '../../core/messages/entry';
import { keepErrorDetails } from '../error-details';
import { CommandFailure, localFailure, withoutService } from './failures';
import { setUpCommand } from './set-up';
import { validateCommand } from './validate';
import { reportCommand } from './report';
import { papersCommand } from './papers';
import { fixCommand } from './fix';
import { gatherCommand } from './collect';
import { closeCommand, reopenCommand } from './periods';
import { newYearCommand } from './new-year';
import { takeOverCommand } from './take-over';
import { splitCommand } from './split';
import { publishCommand } from './publish';
import { sampleCommand } from './sample';
import { studioCommand } from './studio';
import { sheetsApiCommand, callsNoted } from './sheets-api';

/** Everything that commander finds wrong, in Vietnamese; its own sentence stands behind. */
const commanderWords: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'không có tùy chọn này',
  'commander.unknownCommand': 'không có lệnh này',
  'commander.missingArgument': 'thiếu tên tệp',
  'commander.missingMandatoryOptionValue': 'thiếu tùy chọn bắt buộc',
  'commander.optionMissingArgument': 'tùy chọn thiếu giá trị',
  'commander.excessArguments': 'thừa tham số',
};

/** In the order in which help lists them. */
const commands: readonly ((host: CommandHost) => Command)[] = [
  setUpCommand,
  validateCommand,
  reportCommand,
  papersCommand,
  fixCommand,
  gatherCommand,
  closeCommand,
  reopenCommand,
  newYearCommand,
  takeOverCommand,
  splitCommand,
  publishCommand,
  sampleCommand,
  studioCommand,
  sheetsApiCommand,
];

/** Runs one command line and gives its exit code. Nothing is thrown for what a user can do wrong. */
export async function runCommandLine(argv: readonly string[], output: Output): Promise<number> {
  const wantsJson = argv.includes('--json');
  const language = argv.includes('--english') ? 'en' : 'vi';
  const log = callsNoted(language);
  const context: CommandContext = { output, language, onCall: log.note };
  let exitCode = 0;
  const program = programOf({
    context,
    exit: (code) => {
      exitCode = code;
    },
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

function programOf({ context, exit }: CommandHost): Command {
  const { output } = context;
  const program = new Command('khuyenhoc')
    .description('Sổ Khuyến học: kiểm tra sổ, lập báo cáo (check registers, make the report)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.print(text.trimEnd()),
      writeErr: () => undefined,
    })
    .helpCommand(false);
  for (const command of commands) program.addCommand(command({ context, exit }));
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
