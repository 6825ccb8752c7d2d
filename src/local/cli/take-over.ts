/** `take-over NEW.xlsx OLD.xlsx --out OUT.xlsx`: a new copy of the template with what an older workbook holds. */
import { callsOption, newCommand, overwriteOption, type CommandHost } from './command';
import type { Command } from 'commander';
import type { Reply } from '../../addon/server';
import type { TakeOverResult } from '../../core/commands/take-over/take-over';
import { takeOverLines } from '../../core/commands/take-over/words';
import { openSession } from '../session';
import { refused } from './failures';
import { readWorkbookFile } from './files';
import { tellLosses } from './losses';
import type { CommandContext } from './files';
import { claimOutputs } from './outputs';

interface TakeOverOptions {
  readonly out: string;
  readonly preferOld?: boolean;
  readonly dryRun?: boolean;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly today?: string;
}

const oldId = 'old';

/** @returns the exit code 0: written, or with --dry-run only told */
export async function takeOver(
  newPath: string,
  oldPath: string,
  { out, preferOld, dryRun, overwrite, json, today }: TakeOverOptions,
  { output, language, onCall }: CommandContext,
): Promise<number> {
  const isPreview = dryRun === true;
  const file = await readWorkbookFile(newPath, language);
  const session = openSession(file, { onCall });
  const old = await readWorkbookFile(oldPath, language);
  const outputs = await claimOutputs(
    {
      inputs: [newPath, oldPath],
      outputs: [out],
      overwrite: overwrite === true || isPreview,
    },
    language,
  );
  session.store.put({ ...old.spreadsheet, spreadsheetId: oldId });
  const reply = session.addon.callFromClient('takeOverWorkbook', [
    {
      source: oldId,
      isPreview,
      replaces: preferOld === true,
      language,
      ...(today !== undefined && { today }),
    },
  ]) as Reply<TakeOverResult>;
  if (!reply.ok) throw refused(reply);
  if (!isPreview) {
    tellLosses(file, session.now(), output, language);
    await outputs.write([{ path: out, bytes: await session.save() }]);
  }
  if (json === true) {
    output.print(JSON.stringify({ ...reply, written: !isPreview }));
    return 0;
  }
  for (const line of takeOverLines(reply, language)) output.print(line);
  const isVietnamese = language === 'vi';
  if (isPreview) {
    output.print(isVietnamese ? 'Chưa ghi gì (--dry-run).' : 'Nothing was written (--dry-run).');
  } else output.print(isVietnamese ? `Đã ghi ${out}.` : `Wrote ${out}.`);
  return 0;
}

export const takeOverCommand = ({ context, exit }: CommandHost): Command =>
  newCommand(
    'take-over',
    '<new> <old>',
    'nhận số liệu từ sổ cũ vào bản sao mới (an older workbook into a new copy)',
    context,
  )
    .requiredOption('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...overwriteOption)
    .option('--prefer-old', 'chỗ hai sổ khác nhau thì lấy theo sổ cũ')
    .option('--dry-run', 'chỉ cho biết sẽ nhận gì, không ghi')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...callsOption)
    .action(async (newFile: string, oldFile: string, options: TakeOverOptions) =>
      exit(await takeOver(newFile, oldFile, options, context)),
    );
