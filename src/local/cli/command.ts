/** Makes the commands of `khuyenhoc`, with the options that several of them have. */
import { Command } from 'commander';
import type { CommandContext } from './files';

/** What a command is run with. */
export interface CommandHost {
  readonly context: CommandContext;
  /** Is given the exit code of a command that ran. */
  readonly exit: (code: number) => void;
}

/** In place of a file, for the commands that work on one workbook. */
export const atGoogleOption = [
  '--spreadsheet <id>',
  'bảng tính Google (mã hoặc liên kết) thay cho tệp; ghi thẳng vào đó',
] as const;

export const overwriteOption = [
  '--overwrite',
  'thay tệp đã có không phải bản lập trước đây từ cùng tệp vào, và trang đã sửa tay',
] as const;

/** For engineers: see docs/development.md. */
export const callsOption = [
  '--calls <file>',
  'ghi từng lần gọi dịch vụ của Google, mỗi dòng một lần',
] as const;

/**
 * A command that can be added to the program.
 * @param args as commander writes them: "<file>", "[file]", "<city> <wards...>"
 */
export function newCommand(
  name: string,
  args: string,
  description: string,
  { output }: CommandContext,
): Command {
  return new Command(name)
    .arguments(args)
    .description(description)
    .option('--english', 'messages in English')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.print(text.trimEnd()),
      writeErr: () => undefined,
    });
}
