/** The workbook that a command works on: an .xlsx file, or a spreadsheet at Google. */
import { randomUUID } from 'node:crypto';
import type { Language } from '../../core/messages/entry';
import { parseIsoDate } from '../../core/data/dates';
import type { Spreadsheet } from '../../sheets/api';
import type { Addon } from '../emulator/apps-script/addon';
import { runAddon } from '../emulator/apps-script/run-addon';
import { builtFile } from '../project';
import { connectRemote, type RemoteService } from '../remote/remote-service';
import { readOnly } from '../remote/remote-service';
import { openSession } from '../session';
import type { SheetsService } from '../emulator/sheets/service';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { localFailure } from './failures';
import { readWorkbookFile } from './files';
import { googleFailure } from './failures';
import { tellLosses } from './losses';
import type { CommandContext } from './files';
import { claimOutputs, type Outputs } from './outputs';
import type { FileToWrite } from './place';

/** Where a command reads and writes, as typed. */
export interface WorkbookChoice {
  readonly file: string | undefined;
  /** The id of a spreadsheet at Google, or its link. */
  readonly spreadsheet: string | undefined;
  /** The file to write the workbook to; undefined: it is not to be written. */
  readonly out: string | undefined;
  /** Whether a workbook of a file has to be written somewhere. */
  readonly needsOut?: boolean;
  /** Files that are read beside it, which no output may be. */
  readonly alsoRead?: readonly string[];
  /** Files that are written beside it. */
  readonly others?: readonly string[];
  /** Nothing is to be written. */
  readonly isDryRun?: boolean;
  /** Whether files that are not earlier outputs of the same input may be replaced. */
  readonly overwrite?: boolean | undefined;
  /** "YYYY-MM-DD": what TODAY gives in formulas; the day of the clock by default. */
  readonly today?: string | undefined;
}

export interface CommandWorkbook {
  readonly addon: Addon;
  /** Whether what a command wrote stands in the spreadsheet at Google already. */
  readonly isAtGoogle: boolean;
  /** Writes the workbook to its file, if it has one, and other files; all of them or none. */
  readonly write: (others?: readonly FileToWrite[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Why the options do not say what to work on. */
const reasons = {
  neither: {
    vi: 'thiếu tên tệp .xlsx, hoặc --spreadsheet với mã hay liên kết của bảng tính Google',
    en: 'missing the name of an .xlsx file, or --spreadsheet with the id or link of a Google spreadsheet',
  },
  both: {
    vi: 'chỉ chọn một: tên tệp .xlsx hoặc --spreadsheet',
    en: 'choose one: an .xlsx file or --spreadsheet',
  },
  outAtGoogle: {
    vi: 'với --spreadsheet kết quả được ghi thẳng vào bảng tính Google, bỏ --out',
    en: 'with --spreadsheet the result is written into the Google spreadsheet itself, leave --out away',
  },
  outMissing: {
    vi: 'thiếu tùy chọn bắt buộc (--out <tệp .xlsx sẽ ghi>)',
    en: 'a required option is missing (--out <the .xlsx file to write>)',
  },
} as const;

/** @throws CommandFailure for a file that cannot be read, and for neither or both of file and spreadsheet */
export async function openCommandWorkbook(
  {
    file,
    spreadsheet,
    out,
    needsOut = false,
    alsoRead = [],
    others = [],
    isDryRun = false,
    overwrite,
    today,
  }: WorkbookChoice,
  context: CommandContext,
): Promise<CommandWorkbook> {
  const { language } = context;
  const refuse = (reason: keyof typeof reasons) =>
    localFailure('option-invalid', { reason: reasons[reason][language] }, language);
  if (spreadsheet !== undefined) {
    if (file !== undefined) throw refuse('both');
    if (out !== undefined) throw refuse('outAtGoogle');
    const claimed = await claimOutputs(
      { inputs: alsoRead, source: idOf(spreadsheet), outputs: others, overwrite },
      language,
    );
    return atGoogle(spreadsheet, isDryRun, claimed, context);
  }
  if (file === undefined) throw refuse('neither');
  if (out === undefined && needsOut) throw refuse('outMissing');
  const path = file;
  const opened = await readWorkbookFile(path, language);
  const claimed = await claimOutputs(
    {
      inputs: [path, ...alsoRead],
      outputs: [...(out === undefined ? [] : [out]), ...others],
      overwrite: overwrite === true || isDryRun,
    },
    language,
  );
  return inFile(opened, out, claimed, today, context);
}

function inFile(
  file: XlsxFile,
  out: string | undefined,
  outputs: Outputs,
  today: string | undefined,
  { output, language, onCall }: CommandContext,
): CommandWorkbook {
  const day = parseIsoDate(today ?? '');
  const session = openSession(file, { onCall, ...(day !== null && { today: () => day }) });
  return {
    addon: session.addon,
    isAtGoogle: false,
    write: async (others = []) => {
      if (out !== undefined) tellLosses(file, session.now(), output, language);
      const own = out === undefined ? [] : [{ path: out, bytes: await session.save() }];
      await outputs.write([...own, ...others]);
    },
    close: () => Promise.resolve(),
  };
}

/** The id in a spreadsheet's link, or the text itself. */
export function idOf(spreadsheet: string): string {
  return /\/spreadsheets\/d\/([\w-]+)/.exec(spreadsheet)?.[1] ?? spreadsheet;
}

function atGoogle(
  spreadsheet: string,
  isDryRun: boolean,
  outputs: Outputs,
  { language, onCall }: CommandContext,
): CommandWorkbook {
  const service = connectRemote();
  const spreadsheetId = idOf(spreadsheet);
  const known = reached(service, spreadsheetId, language);
  return {
    addon: runAddon(builtFile('Code.js'), {
      sheets: isDryRun ? readOnly(known) : known,
      spreadsheetId,
      onCall,
      onSleep: service.sleep,
      // Not the name of a sidebar's script: nothing else keeps the two apart.
      scriptId: `khuyenhoc-${randomUUID()}`,
    }),
    isAtGoogle: true,
    write: (others = []) => outputs.write(others),
    close: service.close,
  };
}

/**
 * The service, once the spreadsheet has answered; its title, locale and time zone, which
 * SpreadsheetApp knows without a call, are asked only here.
 * @throws CommandFailure
 */
function reached(service: RemoteService, spreadsheetId: string, language: Language): SheetsService {
  const properties = { fields: 'properties' };
  let found: Spreadsheet;
  try {
    found = service.get(spreadsheetId, properties);
  } catch (error) {
    throw googleFailure(error, language);
  }
  return {
    ...service,
    get: (id, options) =>
      options?.fields === properties.fields ? found : service.get(id, options),
  };
}
