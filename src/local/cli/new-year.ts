/** `new-year CITY.xlsx --out NEXT.xlsx`: the workbook of the next year, made from this year's. */
import { callsOption, newCommand, overwriteOption, type CommandHost } from './command';
import type { Command } from 'commander';
import type { NextYearReply, Reply } from '../../addon/server';
import type { NotCarriedOver } from '../../core/commands/new-year/left-behind';
import { formatInteger } from '../../core/vietnamese/format-number';
import { openSession } from '../session';
import { newXlsx } from '../xlsx/xlsx-file';
import { refused } from './failures';
import { readWorkbookFile } from './files';
import type { CommandContext } from './files';
import { claimOutputs } from './outputs';

interface NewYearOptions {
  readonly out: string;
  readonly bringForward?: boolean;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly today?: string;
}

const nextId = 'next';

/** @returns the exit code 0: written */
async function newYear(
  path: string,
  { out, bringForward, overwrite, json, today }: NewYearOptions,
  { output, language, onCall }: CommandContext,
): Promise<number> {
  const file = await readWorkbookFile(path, language);
  const outputs = await claimOutputs({ inputs: [path], outputs: [out], overwrite }, language);
  const { addon, store } = openSession(file, { onCall });
  const next = newXlsx();
  store.put({ ...next.spreadsheet, spreadsheetId: nextId });
  const reply = addon.callFromClient('fillNextYear', [
    {
      spreadsheetId: nextId,
      bringForward: bringForward === true,
      language,
      ...(today !== undefined && { today }),
    },
  ]) as Reply<NextYearReply>;
  if (!reply.ok) throw refused(reply);
  await outputs.write([{ path: out, bytes: await next.write(store.peek(nextId)) }]);
  if (json === true) output.print(JSON.stringify(reply));
  else for (const line of told(reply, out, language)) output.print(line);
  return 0;
}

function told(
  { year, carried, open, leftBehind, proposals }: NextYearReply,
  out: string,
  language: 'vi' | 'en',
): readonly string[] {
  const isVietnamese = language === 'vi';
  const left = namesOf(leftBehind, isVietnamese);
  return [
    isVietnamese ? `Đã ghi sổ năm ${year}: ${out}.` : `Wrote the workbook of ${year}: ${out}.`,
    ...(carried.length === 0
      ? []
      : [
          isVietnamese
            ? `Mang sang kỳ đã chốt: ${carried.join(', ')}.`
            : `Closed periods carried along: ${carried.join(', ')}.`,
        ]),
    ...(open.length === 0
      ? []
      : [
          isVietnamese
            ? `Kỳ đã mở lại mà chưa chốt, nên không mang sang: ${open.join(', ')}.`
            : `Reopened and not closed again, so not carried along: ${open.join(', ')}.`,
        ]),
    ...(left === ''
      ? []
      : [
          isVietnamese
            ? `Phần tự thêm vào sổ cũ, không mang sang: ${left}. Cần thì chép sang.`
            : `Added to the old workbook and not carried along: ${left}. Copy what is needed.`,
        ]),
    ...(proposals === 0
      ? []
      : [
          isVietnamese
            ? `Trang “Đề xuất đăng ký lại” có ${formatInteger(proposals)} dòng: ai đăng ký lại thì ghi ngày rồi chép dòng sang trang “Đăng ký”.`
            : `“Đề xuất đăng ký lại” has ${formatInteger(proposals)} rows: date those that register again and copy them to “Đăng ký”.`,
        ]),
    isVietnamese
      ? 'Ghi lại kế hoạch năm ở trang “Chỉ tiêu”, và Tồn quỹ đầu kỳ ở trang “Thiết lập”.'
      : 'Fill in the plan of the year on “Chỉ tiêu”, and Tồn quỹ đầu kỳ on “Thiết lập”.',
  ];
}

function namesOf({ sheets, columns }: NotCarriedOver, isVietnamese: boolean): string {
  const [column, sheet] = isVietnamese ? ['cột', 'trang'] : ['column', 'sheet'];
  return [
    ...columns.map(({ sheet: title, heading }) => `${column} “${heading}” (${title})`),
    ...sheets.map((title) => `${sheet} “${title}”`),
  ].join(', ');
}

export const newYearCommand = ({ context, exit }: CommandHost): Command =>
  newCommand('new-year', '<file>', 'mở sổ năm mới (the workbook of the next year)', context)
    .requiredOption('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...overwriteOption)
    .option('--bring-forward', 'kèm đề xuất đăng ký lại từ năm trước')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...callsOption)
    .action(async (file: string, options: NewYearOptions) =>
      exit(await newYear(file, options, context)),
    );
