/** Papers, as the sidebar and the command line ask for them: what there is to print with, and the rows of a printing. */
import { addTemplateSheets as addSheets } from '../../core/commands/papers/add-template-sheets';
import {
  listTemplates as list,
  type ListTemplatesResult,
} from '../../core/commands/papers/list-templates';
import { papers, type PapersInput, type Reprinted } from '../../core/commands/papers/papers';
import { recordPrinted as record } from '../../core/commands/papers/record-printed';
import { leftOutWords } from '../../core/papers/left-out-words';
import type { PaperJob } from '../../core/papers/paper-job';
import { answer, refusal, type Reply } from '../answer';
import { parsed, periodOf, type Input } from '../inputs';
import { userLanguage } from '../language';
import {
  addTemplateSheetsRequest,
  listTemplatesRequest,
  papersRequest,
  recordPrintedRequest,
} from './requests';

export interface PapersReply {
  readonly job: PaperJob;
  /** Rows that are not printed, 1-based, with the reason in words. */
  readonly leftOut: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly reason: string;
  }[];
  /** Rows that were printed before. */
  readonly reprinted: readonly Reprinted[];
  readonly fileName: string;
}

/** The rows of a printing and their values; writes nothing. */
export function papersToPrint(input: Input<typeof papersRequest>): Reply<PapersReply> {
  return answer(input, {
    schema: papersRequest,
    command: papers,
    input: (request, { today }) => {
      const { template, condition, from, to, allTimes, unit, rows, skipPrinted } = request;
      const period = periodOf(from, to);
      if (!period.ok) return period;
      const value: PapersInput = {
        today,
        template:
          'name' in template
            ? { kind: 'named', name: template.name }
            : { kind: 'word', fields: template.fields, sheet: template.sheet ?? null },
        condition,
        period: allTimes ? 'all' : period.value,
        unit: unit ?? null,
        rows: rows ?? null,
        skipPrinted,
      };
      return { ok: true, value };
    },
    reply: ({ leftOut, ...rest }, { language }): PapersReply => ({
      ...rest,
      leftOut: leftOut.map(({ sheet, row, reason }) => ({
        sheet,
        row,
        reason: leftOutWords(reason, language),
      })),
    }),
  });
}

/** What there is to choose from: templates, units, registers; writes nothing. */
export function listTemplates(
  input: Input<typeof listTemplatesRequest>,
): Reply<ListTemplatesResult> {
  return answer(input, {
    schema: listTemplatesRequest,
    command: list,
    input: (_, { today }) => ({ ok: true, value: { today } }),
    reply: (result) => result,
  });
}

/** Makes `Mẫu giấy` and `Bộ tiêu chí` with what comes with the product, so that staff can edit it. */
export function addTemplateSheets(
  input: Input<typeof addTemplateSheetsRequest>,
): Reply<{ readonly made: readonly string[] }> {
  return answer(input, {
    schema: addTemplateSheetsRequest,
    command: addSheets,
    input: (_, { today }) => ({ ok: true, value: { today } }),
    reply: (result) => result,
  });
}

/** Enters into Nhật ký which rows were printed. */
export function recordPrinted(
  input: Input<typeof recordPrintedRequest>,
): Reply<{ readonly recorded: number }> {
  return answer(input, {
    schema: recordPrintedRequest,
    command: record,
    input: ({ template, rows, who }, { now }) => ({
      ok: true,
      value: { now, template, rows, who },
    }),
    reply: (result) => result,
  });
}

/** The page with the script that writes the Word file, which a sidebar runs once it has papers to print. */
export function paperWriter(
  input: Input<typeof listTemplatesRequest>,
): Reply<{ readonly page: string }> {
  const request = parsed(listTemplatesRequest, input);
  if (!request.ok) return refusal(request, userLanguage());
  return { ok: true, page: HtmlService.createHtmlOutputFromFile('papers').getContent() };
}
