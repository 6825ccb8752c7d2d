/** `set-up FILE.xlsx --out OUT.xlsx`: what the menu's set-up does, on a file, also on one without any of our sheets. */
import {
  atGoogleOption,
  callsOption,
  newCommand,
  overwriteOption,
  type CommandHost,
} from './command';
import type { Command } from 'commander';
import type { Reply, SetUpReply } from '../../addon/server';
import { refused } from './failures';
import type { CommandContext } from './files';
import { openCommandWorkbook } from './workbook';

interface SetUpOptions {
  readonly out?: string;
  /** A spreadsheet at Google in place of a file; it is set up itself. */
  readonly spreadsheet?: string;
  /** Gives the workbook Vietnam's locale and time zone. */
  readonly vietnamese?: boolean;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly today?: string;
}

/** @returns the exit code 0: written */
export async function setUp(
  file: string | undefined,
  { out, spreadsheet, vietnamese, overwrite, json, today }: SetUpOptions,
  context: CommandContext,
): Promise<number> {
  const { output, language } = context;
  const workbook = await openCommandWorkbook(
    { file, spreadsheet, out, needsOut: true, overwrite },
    context,
  );
  const reply = workbook.addon.callFromClient('setUpWorkbook', [
    { vietnamese: vietnamese === true, language, ...(today !== undefined && { today }) },
  ]) as Reply<SetUpReply>;
  await workbook.close();
  if (!reply.ok) throw refused(reply);
  await workbook.write();
  if (json === true) output.print(JSON.stringify(reply));
  else for (const line of told(reply, out ?? spreadsheet ?? '', language)) output.print(line);
  return 0;
}

function told(
  { made, added, leftAlone, isVietnamRefused, renamed }: SetUpReply,
  place: string,
  language: CommandContext['language'],
): readonly string[] {
  const isVietnamese = language === 'vi';
  const line = (vi: string, en: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${isVietnamese ? vi : en}: ${items.join(', ')}.`];
  return [
    ...line('Trang mới tạo', 'Sheets made', made),
    ...line(
      'Cột mới thêm',
      'Columns added',
      added.map(({ sheet, heading }) => `“${heading}” (${sheet})`),
    ),
    ...line(
      'Giữ nguyên vì không đọc được dòng tiêu đề',
      'Left alone, as no header row was found',
      leftAlone,
    ),
    ...(made.length + added.length === 0
      ? [isVietnamese ? 'Không thiếu trang hay cột nào.' : 'No sheet or column was missing.']
      : []),
    ...(renamed === null ? [] : [renamed.message]),
    ...(isVietnamRefused
      ? [
          isVietnamese
            ? 'Google không cho đặt vùng và múi giờ Việt Nam; mọi việc khác đã xong. Có thể tự đặt ở Tệp ▸ Cài đặt.'
            : 'Google refused to set Vietnam’s locale and time zone; all else was done. You can set them in File ▸ Settings.',
        ]
      : []),
    isVietnamese ? `Đã ghi ${place}.` : `Wrote ${place}.`,
  ];
}

export const setUpCommand = ({ context, exit }: CommandHost): Command =>
  newCommand(
    'set-up',
    '[file]',
    'thêm các trang và cột còn thiếu vào sổ (make a workbook ready)',
    context,
  )
    .option('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...overwriteOption)
    .option(...atGoogleOption)
    .option('--vietnamese', 'đặt vùng và múi giờ Việt Nam')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...callsOption)
    .action(async (file: string | undefined, options: SetUpOptions) =>
      exit(await setUp(file, options, context)),
    );
