/** `gather CITY.xlsx WARD.xlsx … --out OUT.xlsx`: the city's workbook with the wards' rows taken in, as the add-on does. */
import { callsOption, newCommand, overwriteOption, type CommandHost } from './command';
import type { Command } from 'commander';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import type { GatherReply, Reply } from '../../addon/server';
import { openSession, type Session } from '../session';
import { refused } from './failures';
import { readWorkbookFile } from './files';
import { sayGathered, type FileOutcome } from './collect-words';
import { tellLosses } from './losses';
import type { CommandContext } from './files';
import { claimOutputs } from './outputs';
import { openWardFiles, type OpenedWardFile } from './ward-files';

interface GatherOptions {
  readonly out: string;
  readonly dryRun?: boolean;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly today?: string;
}

/** What came of one of the files given: what the add-on said of it, or why it was not even opened. */

/**
 * Good files are taken in although others are not; nothing is written where none is.
 * @returns the exit code: 0 all are taken in without errors, 1 some file was not, or has errors
 */
export async function gather(
  cityPath: string,
  wardPaths: readonly string[],
  { out, dryRun, overwrite, json, today }: GatherOptions,
  { output, language, onCall }: CommandContext,
): Promise<number> {
  const isTrial = dryRun === true;
  const city = await readWorkbookFile(cityPath, language);
  const outputs = await claimOutputs(
    {
      inputs: [cityPath, ...wardPaths],
      outputs: [out],
      overwrite: overwrite === true || isTrial,
    },
    language,
  );
  const files = await openWardFiles(cityPath, wardPaths, language);
  const session = openSession(city, { onCall });
  const reply = gatherInto(
    session,
    files.flatMap((file) => (file.ok ? [file] : [])),
    {
      name: isTrial ? 'previewGather' : 'gatherWards',
      language,
      ...(today !== undefined && { today }),
    },
  );
  if (reply !== null && !reply.ok) throw refused(reply);

  const replies = reply?.wards ?? [];
  let next = 0;
  const outcomes = files.map((file): FileOutcome => {
    if (!file.ok) return { path: file.path, failed: file.failed };
    const told = replies[next];
    next += 1;
    if (told === undefined) throw new Error(`Nothing was said of ${file.path}`);
    return { path: file.path, reply: told };
  });
  const isTaken = (outcome: FileOutcome) => 'reply' in outcome && outcome.reply.ok;
  const written = !isTrial && outcomes.some(isTaken);
  if (written) {
    tellLosses(city, session.now(), output, language);
    await outputs.write([{ path: out, bytes: await session.save() }]);
  }
  if (json === true) output.print(JSON.stringify(asJson(outcomes, reply?.period ?? '', written)));
  else sayGathered(outcomes, { written, isTrial, out }, { output, language });
  const isClean = (outcome: FileOutcome) =>
    'reply' in outcome && outcome.reply.ok && outcome.reply.counts.error === 0;
  return outcomes.every(isClean) ? 0 : 1;
}

/** null: there is no file to gather. */
function gatherInto(
  { store, addon }: Session,
  files: readonly (OpenedWardFile & { readonly ok: true })[],
  {
    name,
    ...more
  }: { readonly name: 'previewGather' | 'gatherWards' } & Readonly<Record<string, string>>,
): Reply<GatherReply> | null {
  if (files.length === 0) return null;
  const wards = files.map(({ path, file }, index) => {
    const id = `ward-${index + 1}`;
    store.put({ ...file.spreadsheet, spreadsheetId: id });
    return { file: id, title: basename(path) };
  });
  return addon.callFromClient(name, [
    {
      wards,
      linked: false,
      ...(name === 'gatherWards' && { who: userInfo().username }),
      ...more,
    },
  ]) as Reply<GatherReply>;
}

function asJson(outcomes: readonly FileOutcome[], period: string, written: boolean) {
  return {
    ok: outcomes.every((outcome) => 'reply' in outcome && outcome.reply.ok),
    written,
    period,
    wards: outcomes.map((outcome) => {
      const { path } = outcome;
      if ('failed' in outcome) {
        const { code, message } = outcome.failed;
        return { path, ok: false, code: '', name: '', error: { code, message } };
      }
      const { file: _file, title: _title, ...reply } = outcome.reply;
      if (reply.ok) return { path, ...reply };
      const { failure, ...rest } = reply;
      return { path, ...rest, error: { code: failure.code, message: failure.message } };
    }),
  };
}

export const gatherCommand = ({ context, exit }: CommandHost): Command =>
  newCommand(
    'gather',
    '<city> <wards...>',
    'thu số liệu các xã, phường vào sổ của Hội (gather the wards’ files)',
    context,
  )
    .requiredOption('--out <file>', 'tệp .xlsx sẽ ghi')
    .option(...overwriteOption)
    .option('--dry-run', 'chỉ cho biết sẽ thêm, sửa, bỏ gì, không ghi')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...callsOption)
    .action(async (city: string, wards: readonly string[], options: GatherOptions) =>
      exit(await gather(city, wards, options, context)),
    );
