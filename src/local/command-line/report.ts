/** `report FILE.xlsx --out OUT.xlsx`: the workbook with Tổng hợp written, and the report's figures and text. */
import type { Reply, ReportDocumentReply, ReportReply } from '../../addon/server';
import { formatInteger } from '../../domain/text/numbers';
import { summaryPage } from '../../domain/commands/own-pages';
import { wordFile } from '../../word/word-file';
import type { Addon } from '../apps-script/addon';
import { refused } from './failures';
import type { CommandContext } from './output';
import { refuseHalfPeriod } from './period-options';
import { openCommandWorkbook } from './workbook';

export interface ReportOptions {
  readonly out?: string;
  /** A spreadsheet at Google in place of a file; Tổng hợp is written into it. */
  readonly spreadsheet?: string;
  /** The Word file, where one is wanted. */
  readonly doc?: string;
  readonly from?: string;
  readonly to?: string;
  readonly exact?: boolean;
  readonly lists?: boolean;
  readonly strict?: boolean;
  readonly overwrite?: boolean;
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
  const { out, spreadsheet, doc, from, to, exact, lists, strict, overwrite, json, today } = options;
  refuseHalfPeriod(from, to, language);
  const others = doc === undefined ? [] : [doc];
  const workbook = await openCommandWorkbook(
    { file, spreadsheet, out, others, needsOut: true },
    context,
  );
  const place = out ?? spreadsheet ?? '';
  const choices = {
    lists: lists === true,
    language,
    ...(from !== undefined && { from, to }),
    ...(exact === true && { exact }),
    ...(today !== undefined && { today }),
  };
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

  const written = [{ usual: summaryPage.title, sheet: reply.sheet }, ...reply.listSheets];
  for (const { usual, sheet } of written.filter((one) => one.sheet !== one.usual)) {
    output.warn(
      language === 'vi'
        ? `Trang “${usual}” có sẵn không do tiện ích tạo hoặc đã được sửa, nên được giữ nguyên; bản mới ở trang “${sheet}”. Dùng --overwrite để thay thế.`
        : `The sheet “${usual}” was not made by the add-on, or was edited, so it was kept; the new one is “${sheet}”. Use --overwrite to replace it.`,
    );
  }
  const word =
    doc === undefined ? [] : [{ path: doc, bytes: await wordBytes(workbook.addon, choices) }];
  await workbook.close();
  await workbook.write(word);
  if (json === true) {
    output.print(JSON.stringify(reply.report));
    return 0;
  }
  for (const paragraph of reply.report.text) output.print(paragraph);
  output.print('');
  for (const { label, value, unit } of reply.report.indicators) {
    if (value !== 0) output.print(`${label}: ${formatInteger(value)} ${unit}`);
  }
  output.print('');
  const titles = written.map(({ sheet }) => `“${sheet}”`).join(', ');
  output.print(
    language === 'vi' ? `Đã ghi ${place} (trang ${titles}).` : `Wrote ${place} (sheets ${titles}).`,
  );
  if (doc !== undefined) output.print(language === 'vi' ? `Đã ghi ${doc}.` : `Wrote ${doc}.`);
  return 0;
}

/** @param choices those that the report was made with */
async function wordBytes(addon: Addon, choices: object): Promise<Uint8Array> {
  const reply = addon.callFromClient('reportDocument', [choices]) as Reply<ReportDocumentReply>;
  if (!reply.ok) throw refused(reply);
  return wordFile(reply.document);
}
