/** `split CITY.xlsx --out-dir DIR`: one workbook for each ward of the period, as sharing makes it. */
import { callsOption, newCommand, overwriteOption, type CommandHost } from './command';
import type { Command } from 'commander';
import { join } from 'node:path';
import type { ListWardsReply, Reply } from '../../addon/server';
import type { WardWorkbookResult } from '../../core/commands/share/ward-workbook';
import { fileNameOf } from '../../core/vietnamese/file-names';
import { openSession, type Session } from '../session';
import { newXlsx } from '../xlsx/xlsx-file';
import { refused } from './failures';
import { readWorkbookFile } from './files';
import type { CommandContext } from './files';
import { claimOutputs } from './outputs';
import type { FileToWrite } from './place';

interface SplitOptions {
  readonly outDir: string;
  readonly contact?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly today?: string;
}

type Asked = Pick<SplitOptions, 'contact' | 'today'> & Pick<CommandContext, 'language'>;
type Ward = Pick<ListWardsReply['wards'][number], 'code' | 'name'>;

/** @returns the exit code 0: all files are written */
export async function split(
  path: string,
  { outDir, overwrite, json, ...options }: SplitOptions,
  { output, language, onCall }: CommandContext,
): Promise<number> {
  const file = await readWorkbookFile(path, language);
  const session = openSession(file, { onCall });
  const asked: Asked = { language, ...options };
  const { wards, period } = listed(session, asked);
  const places = fileNames(wards).map((name) => join(outDir, name));
  const outputs = await claimOutputs({ inputs: [path], outputs: places, overwrite }, language);
  const files: FileToWrite[] = [];
  for (const [index, ward] of wards.entries()) {
    files.push({ path: places[index] ?? '', bytes: await wardFile(session, ward, asked) });
  }
  await outputs.write(files);

  const written = wards.map(({ code, name }, index) => ({ code, name, file: places[index] }));
  if (json === true) {
    output.print(JSON.stringify({ ok: true, period, files: written }));
    return 0;
  }
  for (const place of places) output.print(place);
  output.print(
    language === 'vi'
      ? `Đã lập ${written.length} tệp cho ${period.name}. Gửi cho từng xã, phường; xem trang “Hướng dẫn” trong tệp.`
      : `Made ${written.length} files for ${period.name}. Send each to its ward; see its sheet “Hướng dẫn”.`,
  );
  return 0;
}

function listed({ addon }: Session, { language, today }: Asked): ListWardsReply {
  const reply = addon.callFromClient('listWards', [
    { language, ...(today !== undefined && { today }) },
  ]) as Reply<ListWardsReply>;
  if (!reply.ok) throw refused(reply);
  return reply;
}

/** The workbook of a ward, made in a new spreadsheet beside the association's. */
async function wardFile(
  { addon, store }: Session,
  { code }: Ward,
  { language, contact, today }: Asked,
): Promise<Uint8Array> {
  const file = newXlsx();
  const spreadsheetId = `ward-${code}`;
  store.put({ ...file.spreadsheet, spreadsheetId });
  const reply = addon.callFromClient('fillWardWorkbook', [
    {
      code,
      spreadsheetId,
      delivery: 'file',
      language,
      ...(contact !== undefined && { contact }),
      ...(today !== undefined && { today }),
    },
  ]) as Reply<WardWorkbookResult>;
  if (!reply.ok) throw refused(reply);
  return file.write(store.peek(spreadsheetId));
}

/** "01840 Phường Đức Xuân.xlsx", each once, however alike codes and names are. */
export function fileNames(wards: readonly Ward[]): readonly string[] {
  const taken = new Set<string>();
  return wards.map(({ code, name }) => {
    for (let number = 1; ; number += 1) {
      const candidate = fileNameOf(`${code} ${name}`, {
        ending: '.xlsx',
        otherwise: 'tep-xa-phuong',
        number,
      });
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

export const splitCommand = ({ context, exit }: CommandHost): Command =>
  newCommand(
    'split',
    '<file>',
    'lập tệp cho từng xã, phường của kỳ (a workbook for each ward)',
    context,
  )
    .requiredOption('--out-dir <folder>', 'thư mục sẽ ghi các tệp .xlsx')
    .option('--contact <words>', 'ai giải đáp cho xã, phường, ví dụ "Bà Lan, 0912 345 678"')
    .option(...overwriteOption)
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...callsOption)
    .action(async (file: string, options: SplitOptions) =>
      exit(await split(file, options, context)),
    );
