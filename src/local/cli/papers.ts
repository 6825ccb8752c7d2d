/** `papers FILE.xlsx --template NAME|FILE.docx --out OUT.docx`: one Word file of certificates, receipts, lists … for the rows chosen. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { PapersReply, Reply } from '../../addon/server';
import type { Language } from '../../core/messages/entry';
import { failure, failureWords } from '../../core/messages/failure-catalog';
import { papersFile } from '../../docx/papers/papers-file';
import { WordTemplateError } from '../../docx/papers/word-fields';
import {
  fillWordTemplate,
  openWordTemplate,
  type WordTemplateFile,
} from '../../docx/papers/word-template';
import {
  atGoogleOption,
  callsOption,
  newCommand,
  overwriteOption,
  type CommandHost,
} from './command';
import { localFailure, refused } from './failures';
import type { CommandContext } from './files';
import { refuseHalfPeriod } from './periods';
import { reasonOf } from './system-errors';
import { openCommandWorkbook, type CommandWorkbook } from './workbook';

interface PapersOptions {
  readonly template?: string;
  readonly out?: string;
  readonly sheet?: string;
  readonly where?: string;
  readonly unit?: string;
  readonly rows?: string;
  readonly from?: string;
  readonly to?: string;
  readonly all?: boolean;
  readonly skipPrinted?: boolean;
  /** The workbook to write with the printing in its journal; false: it is not to be entered. */
  readonly journal?: string | boolean;
  readonly who?: string;
  readonly spreadsheet?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly today?: string;
}

/** A file that is read is never written to. */
const notRecorded = {
  vi: 'Chưa ghi “Nhật ký”; thêm --journal <tệp .xlsx sẽ ghi> để lần sau biết những dòng đã in.',
  en: 'The journal does not have it; add --journal <the .xlsx file to write>, so that a reprint is told.',
} as const;

/** As many rows that are left out are told one by one; all of them are in --json. */
const rowsListed = 12;

/** @returns the exit code: 0 written, 1 every row found was left out (nothing written) */
export async function papers(
  file: string | undefined,
  options: PapersOptions,
  context: CommandContext,
): Promise<number> {
  const { output, language } = context;
  const { template, out, spreadsheet, journal, overwrite, json, today } = options;
  if (template === undefined || out === undefined) {
    const reason =
      language === 'vi'
        ? 'cần --template <tên mẫu hoặc tệp .docx> và --out <tệp .docx sẽ ghi>'
        : 'it needs --template <name or .docx file> and --out <the .docx file to write>';
    throw localFailure('option-invalid', { reason }, language);
  }
  if (!/\.docx$/i.test(out)) throw localFailure('output-not-word', { file: out }, language);
  refuseHalfPeriod(options.from, options.to, language);
  const word = /\.docx$/i.test(template) ? await readTemplate(template, language) : null;
  const workbook = await openCommandWorkbook(
    // A file's workbook is written where its journal is wanted; a template is no output either.
    {
      file,
      spreadsheet,
      out: typeof journal === 'string' ? journal : undefined,
      others: [out],
      alsoRead: word === null ? [] : [template],
      overwrite,
      today,
    },
    context,
  );
  const reply = workbook.addon.callFromClient('papersToPrint', [
    requestOf(options, word, template, language),
  ]) as Reply<PapersReply>;
  if (!reply.ok) throw refused(reply);
  const { job, leftOut, reprinted } = reply;
  const told = { printed: job.rows.length, leftOut };
  if (job.rows.length === 0) {
    await workbook.close();
    if (json === true) output.print(JSON.stringify({ pages: 0, ...told }));
    const [first] = leftOut;
    if (first !== undefined) {
      const params = { ...first, rowsNumber: leftOut.length };
      output.warn(failureWords(failure('papers-all-left-out', params), language));
    }
    return 1;
  }
  const { bytes, pages } = word === null ? papersFile(job) : fillWordTemplate(word, job);
  const record = () => recordPrinted(workbook, reply, options, language);
  const isRecorded = journal !== false && (workbook.isAtGoogle || typeof journal === 'string');
  // In a file both are written or none; what stands at Google cannot be taken back, so paper comes first.
  if (isRecorded && !workbook.isAtGoogle) record();
  await workbook.write([{ path: out, bytes }]);
  if (isRecorded && workbook.isAtGoogle) record();
  await workbook.close();
  if (reprinted.length > 0) output.warn(reprintedWords(reprinted, language));
  if (json === true) {
    output.print(JSON.stringify({ pages, ...told }));
    return 0;
  }
  printLeftOut(leftOut, context);
  if (!isRecorded && journal !== false) output.print(notRecorded[language]);
  output.print(
    language === 'vi'
      ? `Đã ghi ${out}: ${job.rows.length} dòng, ${pages} trang.`
      : `Wrote ${out}: ${job.rows.length} rows, ${pages} pages.`,
  );
  return 0;
}

/** @throws CommandFailure */
function recordPrinted(
  { addon }: CommandWorkbook,
  { job }: PapersReply,
  { who, today }: PapersOptions,
  language: Language,
): void {
  const rows = job.rows.map(({ sheet, row, name, key }) => ({ sheet, row, name, key }));
  const reply = addon.callFromClient('recordPrinted', [
    {
      template: job.name,
      rows,
      who: who ?? userInfo().username,
      language,
      ...(today !== undefined && { today }),
    },
  ]) as Reply<object>;
  if (!reply.ok) throw refused(reply);
}

async function readTemplate(path: string, language: Language): Promise<WordTemplateFile> {
  const file = basename(path);
  if (!existsSync(path)) throw localFailure('file-missing', { file: path }, language);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw localFailure('file-unreadable', { file, reason: reasonOf(error, language) }, language);
  }
  try {
    return openWordTemplate(file, bytes);
  } catch (error) {
    if (!(error instanceof WordTemplateError)) throw error;
    const code = error.code === 'too-large' ? 'template-too-large' : 'template-not-word';
    throw localFailure(code, { file }, language);
  }
}

function requestOf(
  { sheet, where, unit, rows, from, to, all, skipPrinted, today }: PapersOptions,
  word: WordTemplateFile | null,
  template: string,
  language: Language,
) {
  return {
    template:
      word === null
        ? { name: template }
        : { fields: word.fields, ...(sheet !== undefined && { sheet }) },
    language,
    ...(where !== undefined && { condition: where }),
    ...(unit !== undefined && { unit }),
    ...(rows !== undefined && { rows: readRows(rows, language) }),
    ...(from !== undefined && { from, to }),
    ...(all === true && { allTimes: true }),
    ...(skipPrinted === true && { skipPrinted: true }),
    ...(today !== undefined && { today }),
  };
}

/** Rows of a sheet of Google's greatest size are not typed one by one. */
const mostRows = 10_000;

/** "5, 7-9": 5, 7, 8, 9. */
function readRows(text: string, language: Language): readonly number[] {
  const rows: number[] = [];
  for (const part of text.split(/[,;\s]+/).filter((one) => one !== '')) {
    const [match, first, last] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(part) ?? [];
    const from = Number(first);
    const to = Number(last ?? first);
    if (match === undefined || from < 1 || to < from || rows.length + to - from >= mostRows) {
      const reason =
        language === 'vi'
          ? `--rows phải như “5, 7-9” và không quá ${mostRows} dòng, không phải “${part}”`
          : `--rows must be like “5, 7-9” and at most ${mostRows} rows, not “${part}”`;
      throw localFailure('option-invalid', { reason }, language);
    }
    for (let row = from; row <= to; row += 1) rows.push(row);
  }
  return rows;
}

function reprintedWords(reprinted: PapersReply['reprinted'], language: Language): string {
  const [first] = reprinted;
  const { row, name, when, who } = first ?? { row: 0, name: '', when: '', who: '' };
  return language === 'vi'
    ? `${reprinted.length} dòng đã in trước đây, ví dụ dòng ${row} (${name}): đã in ngày ${when} (${who}). Thêm --skip-printed để bỏ qua.`
    : `${reprinted.length} rows were printed before, such as row ${row} (${name}): printed on ${when} (${who}). Add --skip-printed to leave them out.`;
}

function printLeftOut(leftOut: PapersReply['leftOut'], { output, language }: CommandContext): void {
  if (leftOut.length === 0) return;
  output.print(
    language === 'vi' ? `Chưa in ${leftOut.length} dòng:` : `${leftOut.length} rows are left out:`,
  );
  for (const { sheet, row, reason } of leftOut.slice(0, rowsListed)) {
    output.print(
      language === 'vi'
        ? `  Trang “${sheet}”, dòng ${row}: ${reason}.`
        : `  Sheet “${sheet}”, row ${row}: ${reason}.`,
    );
  }
  const more = leftOut.length - rowsListed;
  if (more > 0)
    output.print(language === 'vi' ? `  … và ${more} dòng nữa.` : `  … and ${more} more.`);
}

export const papersCommand = ({ context, exit }: CommandHost): Command =>
  newCommand(
    'papers',
    '[file]',
    'in giấy chứng nhận, phiếu thu, danh sách … (print papers)',
    context,
  )
    .option('--template <name>', 'tên mẫu, hoặc tệp mẫu .docx của Hội')
    .option('--out <file>', 'tệp .docx sẽ ghi')
    .option('--sheet <sheet>', 'với tệp mẫu .docx: trang số liệu để lấy dòng')
    .option(
      '--where <condition>',
      'chỉ các dòng hợp điều kiện, ví dụ "Danh hiệu = Gia đình học tập"',
    )
    .option('--unit <unit>', 'chỉ các dòng của một đơn vị (tên hoặc mã)')
    .option('--rows <rows>', 'chỉ các dòng này của trang, ví dụ "5, 7-9"')
    .option('--from <day>', 'ngày đầu kỳ, YYYY-MM-DD (cùng với --to); mặc định theo “Thiết lập”')
    .option('--to <day>', 'ngày cuối kỳ, YYYY-MM-DD')
    .option('--all', 'các dòng của mọi thời gian')
    .option('--skip-printed', 'bỏ các dòng mà “Nhật ký” ghi là đã in')
    .option(
      '--journal <file>',
      'ghi những dòng đã in vào “Nhật ký” của một bản sao sổ, ghi ra tệp .xlsx này',
    )
    .option('--no-journal', 'không ghi “Nhật ký” của bảng tính Google (với --spreadsheet)')
    .option('--who <name>', 'người in (mặc định: tên người dùng máy)')
    .option(...atGoogleOption)
    .option(...overwriteOption)
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...callsOption)
    .action(async (file: string | undefined, options: PapersOptions) =>
      exit(await papers(file, options, context)),
    );
