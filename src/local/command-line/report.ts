/** `report FILE.xlsx --out OUT.xlsx`: the workbook with Tổng hợp written, and the report's figures and text. */
import type { Reply, ReportDocumentReply, ReportReply } from '../../addon/server';
import { formatInteger } from '../../domain/text/numbers';
import { summaryPage } from '../../domain/commands/own-pages';
import { wordFile } from '../../word/word-file';
import { openSession, type Session } from '../session';
import { refused } from './failures';
import { readWorkbookFile, refuseSameFile, writeWholeFiles, type FileToWrite } from './files';
import { carryOver } from './not-carried';
import type { CommandContext } from './output';
import { refuseHalfPeriod } from './period-options';

export interface ReportOptions {
  readonly out: string;
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
  path: string,
  options: ReportOptions,
  { output, language }: CommandContext,
): Promise<number> {
  const { out, doc, from, to, exact, lists, strict, overwrite, json, today } = options;
  refuseHalfPeriod(from, to, language);
  await refuseSameFile(path, doc === undefined ? [out] : [out, doc], language);
  const file = await readWorkbookFile(path, language);
  const session = openSession(file);
  const choices = {
    lists: lists === true,
    language,
    ...(from !== undefined && { from, to }),
    ...(exact === true && { exact }),
    ...(today !== undefined && { today }),
  };
  const reply = session.addon.callFromClient('makeReport', [
    {
      ...choices,
      inTheWay: overwrite === true ? 'replace' : 'beside',
      strict: strict === true,
    },
  ]) as Reply<ReportReply>;
  if (!reply.ok) {
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

  carryOver(file, output, language);
  const written = [{ usual: summaryPage.title, sheet: reply.sheet }, ...reply.listSheets];
  for (const { usual, sheet } of written.filter((one) => one.sheet !== one.usual)) {
    output.warn(
      language === 'vi'
        ? `Trang “${usual}” có sẵn không do tiện ích tạo hoặc đã được sửa, nên được giữ nguyên; bản mới ở trang “${sheet}”. Dùng --overwrite để thay thế.`
        : `The sheet “${usual}” was not made by the add-on, or was edited, so it was kept; the new one is “${sheet}”. Use --overwrite to replace it.`,
    );
  }
  const files: FileToWrite[] = [{ path: out, bytes: await session.save() }];
  if (doc !== undefined) files.push({ path: doc, bytes: await wordBytes(session, choices) });
  await writeWholeFiles(files, language);
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
    language === 'vi' ? `Đã ghi ${out} (trang ${titles}).` : `Wrote ${out} (sheets ${titles}).`,
  );
  if (doc !== undefined) output.print(language === 'vi' ? `Đã ghi ${doc}.` : `Wrote ${doc}.`);
  return 0;
}

/** @param choices those that the report was made with */
async function wordBytes(session: Session, choices: object): Promise<Uint8Array> {
  const reply = session.addon.callFromClient('reportDocument', [
    choices,
  ]) as Reply<ReportDocumentReply>;
  if (!reply.ok) throw refused(reply);
  return wordFile(reply.document);
}
