/** `report FILE.xlsx --out OUT.xlsx`: the workbook with Tổng hợp written, and the report's figures and text. */
import {
  atGoogleOption,
  callsOption,
  newCommand,
  overwriteOption,
  type CommandHost,
} from './command';
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Reply, ReportDocumentReply, ReportReply } from '../../addon/server';
import { figureText } from '../../core/figures/figure-text';
import { rowCountWords } from '../../core/messages/row-counts';
import { summaryPage } from '../../core/commands/managed-pages';
import { wordFile } from '../../docx/word-file';
import type { Addon } from '../emulator/apps-script/addon';
import { localFailure, refused } from './failures';
import { readWorkbookFile, type CommandContext } from './files';
import { usualForms } from '../../core/commands/form/usual-forms';
import { formFile, usualFormNamed } from '../forms/form-file';
import { filledForm, unknownWords } from './form';
import { openXlsx, type XlsxFile } from '../xlsx/xlsx-file';
import { warehouseReport } from './warehouse-report';
import { warehousePlace, type WarehousePlace } from '../warehouse/open-warehouse';
import { refuseHalfPeriod } from './periods';
import { openCommandWorkbook } from './workbook';

interface ReportOptions {
  readonly out?: string;
  /** A spreadsheet at Google in place of a file; Tổng hợp is written into it. */
  readonly spreadsheet?: string;
  /** A form of the level above, to be filled in place of Tổng hợp. */
  readonly form?: string;
  /** The Word file, where one is wanted. */
  readonly doc?: string;
  /** The first day of the period; or a warehouse to take the figures from, "duckdb:FILE". */
  readonly from?: readonly string[];
  readonly to?: string;
  readonly exact?: boolean;
  readonly lists?: boolean;
  readonly strict?: boolean;
  /** Proposals that go into the text: ids joined with commas, or "all". */
  readonly proposals?: string;
  readonly overwrite?: boolean;
  /** With a warehouse: the unit whose report it is. */
  readonly unit?: string;
  readonly json?: boolean;
  readonly today?: string;
}

/** @returns the exit code: 0 written, 1 --strict and errors stand (nothing written) */
export async function report(
  file: string | undefined,
  options: ReportOptions,
  context: CommandContext,
): Promise<number> {
  const { output, language } = context;
  const { out, spreadsheet, form, doc, to, exact, lists, strict, overwrite, json, today } = options;
  const { from, place: warehouse } = fromOptions(options, language);
  refuseHalfPeriod(from, to, language);
  if (warehouse !== null)
    return reportFromWarehouse(file, warehouse, { ...options, from }, context);
  const formFile = form === undefined ? null : await openForm(form, options, language);
  const others = [formFile === null ? undefined : out, doc].flatMap((path) => path ?? []);
  const workbook = await openCommandWorkbook(
    {
      file,
      spreadsheet,
      // With a form its copy is the output, and the workbook stays as it is.
      out: formFile === null ? out : undefined,
      others,
      needsOut: formFile === null,
      ...(form !== undefined && usualFormNamed(form) === undefined && { alsoRead: [form] }),
      overwrite,
      today,
    },
    context,
  );
  const place = out ?? spreadsheet ?? '';
  const days = {
    language,
    ...(from !== undefined && { from, to }),
    ...(today !== undefined && { today }),
  };
  const choices = { ...days, lists: lists === true, ...(exact === true && { exact }) };
  if (options.proposals !== undefined) {
    const added = workbook.addon.callFromClient('addProposals', [
      {
        ...days,
        ...(exact === true && { exact }),
        ...(options.proposals !== 'all' && { chosen: idsIn(options.proposals) }),
      },
    ]) as Reply<object>;
    if (!added.ok) {
      await workbook.close();
      throw refused(added);
    }
  }
  const reply = workbook.addon.callFromClient('makeReport', [
    {
      ...choices,
      inTheWay: overwrite === true ? 'replace' : 'beside',
      strict: strict === true,
    },
  ]) as Reply<ReportReply>;
  if (!reply.ok) {
    await workbook.close();
    if (reply.code !== 'errors-stand') throw refused(reply);
    if (json === true) {
      const { code, message } = reply;
      output.print(
        JSON.stringify({ ok: false, error: { code, message, sheet: null, column: null } }),
      );
    }
    output.warn(reply.message);
    return 1;
  }

  if (reply.renamed !== null) output.warn(reply.renamed.message);
  const written =
    formFile === null
      ? [{ usual: summaryPage.title, sheet: reply.sheet }, ...reply.listSheets]
      : [];
  for (const { usual, sheet } of written.filter((one) => one.sheet !== one.usual)) {
    output.warn(
      language === 'vi'
        ? `Trang “${usual}” có sẵn không do tiện ích tạo hoặc đã được sửa, nên được giữ nguyên; bản mới ở trang “${sheet}”. Dùng --overwrite để thay thế.`
        : `The sheet “${usual}” was not made by the add-on, or was edited, so it was kept; the new one is “${sheet}”. Use --overwrite to replace it.`,
    );
  }
  const files =
    doc === undefined ? [] : [{ path: doc, bytes: await wordBytes(workbook.addon, choices) }];
  if (formFile !== null) {
    const { bytes, unknown } = await filledForm(formFile, workbook.addon, days);
    for (const words of unknownWords(unknown, language)) output.warn(words);
    files.push({ path: place, bytes });
  }
  await workbook.close();
  await workbook.write(files);
  if (json === true) {
    output.print(JSON.stringify(reply.report));
    return 0;
  }
  for (const paragraph of reply.report.text) output.print(paragraph);
  output.print('');
  for (const { label, value, unit, isPrinted } of reply.report.indicators) {
    if (isPrinted && value !== 0 && value !== null)
      output.print(`${label}: ${figureText(unit, value)}`);
  }
  for (const rows of reply.report.sheets) output.print(rowCountWords(rows, language));
  output.print('');
  const titles = written.map(({ sheet }) => `“${sheet}”`).join(', ');
  const detail =
    form === undefined
      ? ` (${language === 'vi' ? 'trang' : 'sheets'} ${titles})`
      : ` (${language === 'vi' ? 'theo biểu mẫu' : 'by the form'} ${form})`;
  output.print(`${language === 'vi' ? 'Đã ghi' : 'Wrote'} ${place}${detail}.`);
  if (doc !== undefined) output.print(language === 'vi' ? `Đã ghi ${doc}.` : `Wrote ${doc}.`);
  return 0;
}

/** "fewer.members.total, left.registered.family". */
const idsIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');

/** @throws CommandFailure for a form that cannot be read, or that does not go with the other options */
async function openForm(
  form: string,
  { out, spreadsheet, lists }: ReportOptions,
  language: CommandContext['language'],
): Promise<XlsxFile> {
  const refuse = (vi: string, en: string) =>
    localFailure('option-invalid', { reason: language === 'vi' ? vi : en }, language);
  if (spreadsheet !== undefined || lists === true) {
    throw refuse(
      '--form không dùng cùng --spreadsheet, --lists: biểu mẫu được điền từ một tệp .xlsx',
      '--form cannot be used with --spreadsheet or --lists: a form is filled from an .xlsx file',
    );
  }
  if (out === undefined) {
    throw refuse(
      'thiếu tùy chọn bắt buộc (--out <tệp .xlsx sẽ ghi>)',
      'a required option is missing (--out <the .xlsx file to write>)',
    );
  }
  const usual = usualFormNamed(form);
  if (usual !== undefined) return openXlsx(await formFile(usual));
  if (!/\.xls[xm]$/i.test(form) && !existsSync(form)) {
    const names = usualForms.map(({ name }) => name).join(', ');
    throw refuse(
      `không có biểu mẫu “${form}”: ghi tên tệp .xlsx, hoặc một trong ${names}`,
      `there is no form “${form}”: name an .xlsx file, or one of ${names}`,
    );
  }
  return readWorkbookFile(form, language);
}

/** @param choices those that the report was made with */
async function wordBytes(addon: Addon, choices: object): Promise<Uint8Array> {
  const reply = addon.callFromClient('reportDocument', [choices]) as Reply<ReportDocumentReply>;
  if (!reply.ok) throw refused(reply);
  return wordFile(reply.document);
}

/** What stands behind --from: a day, and a warehouse. @throws CommandFailure for two of a kind */
function fromOptions(
  { from = [], unit }: ReportOptions,
  language: CommandContext['language'],
): { readonly from: string | undefined; readonly place: WarehousePlace | null } {
  const refuse = (vi: string, en: string) =>
    localFailure('option-invalid', { reason: language === 'vi' ? vi : en }, language);
  const isWarehouse = (text: string) => /^(duckdb|bigquery):/.test(text);
  const places = from.filter(isWarehouse);
  const days = from.filter((text) => !isWarehouse(text));
  const [place] = places;
  const [day] = days;
  if (places.length > 1 || days.length > 1) {
    throw refuse(
      '--from chỉ nêu được một kho và một ngày',
      '--from takes one warehouse and one day',
    );
  }
  if (place === undefined) {
    if (unit === undefined) return { from: day, place: null };
    throw refuse('--unit chỉ dùng với --from duckdb:… hoặc bigquery:…', '--unit needs a warehouse');
  }
  const found = warehousePlace(place);
  if (found !== null) return { from: day, place: found };
  throw refuse(
    `kho phải là duckdb:TỆP hoặc bigquery:DỰ_ÁN.TẬP_DỮ_LIỆU, không phải “${place}”`,
    `a warehouse is duckdb:FILE or bigquery:PROJECT.DATASET, not “${place}”`,
  );
}

function reportFromWarehouse(
  file: string | undefined,
  place: WarehousePlace,
  options: Omit<ReportOptions, 'from'> & { readonly from: string | undefined },
  context: CommandContext,
): Promise<number> {
  const { language } = context;
  const refuse = (vi: string, en: string) =>
    localFailure('option-invalid', { reason: language === 'vi' ? vi : en }, language);
  const { out, from, lists, strict, spreadsheet, form, proposals, ...others } = options;
  if (
    form !== undefined ||
    lists === true ||
    strict === true ||
    spreadsheet !== undefined ||
    proposals !== undefined
  ) {
    throw refuse(
      'với một kho số liệu không dùng được --form, --lists, --strict, --spreadsheet, --proposals: kho không giữ tên người và dòng có lỗi',
      '--form, --lists, --strict, --spreadsheet and --proposals cannot be used with a warehouse, which holds no names and no rows with errors',
    );
  }
  if (file === undefined || out === undefined) {
    throw refuse(
      'cần sổ thiết lập (.xlsx có “Thiết lập” và “Cây đơn vị”) và --out',
      'it needs the settings workbook (.xlsx with “Thiết lập” and “Cây đơn vị”) and --out',
    );
  }
  return warehouseReport(
    file,
    place,
    { ...others, out, ...(from !== undefined && { from }) },
    context,
  );
}

export const reportCommand = ({ context, exit }: CommandHost): Command =>
  newCommand('report', '[file]', 'lập báo cáo, ghi trang Tổng hợp (make the report)', context)
    .option('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...atGoogleOption)
    .option(
      '--form <form>',
      `điền biểu mẫu của cấp trên thay cho trang Tổng hợp: tệp .xlsx có mã trong {{…}}, hoặc một biểu có sẵn (${usualForms.map(({ name }) => name).join(', ')})`,
    )
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
    .option(
      '--proposals <ids>',
      'ghi vào lời văn các câu gợi ý cho Hạn chế, Phương hướng: mã cách nhau bằng dấu phẩy (xem "proposals" của --json), hoặc all',
    )
    .option('--strict', 'không lập báo cáo khi còn lỗi')
    .option(...overwriteOption)
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...callsOption)
    .action(async (file: string | undefined, options: ReportOptions) =>
      exit(await report(file, options, context)),
    );
