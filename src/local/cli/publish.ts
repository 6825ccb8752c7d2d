/** `publish SOURCES… --to duckdb:FILE | bigquery:PROJECT.DATASET`: workbooks into a warehouse, source by source. */
import { callsOption, newCommand, type CommandHost } from './command';
import type { Command } from 'commander';
import { replaceStatements } from '../../warehouse/schema';
import { connectRemote, type RemoteService } from '../remote/remote-service';
import { openSource } from '../warehouse/open-source';
import {
  openToPublish,
  warehouseFailure,
  type WarehousePlace,
  warehousePlace,
} from '../warehouse/open-warehouse';
import { knownPublications, type KnownPublication, type Warehouse } from '../warehouse/warehouse';
import { publishSource, type PublishedSource } from '../warehouse/publish-source';
import { sourcesNamed, nameKeyIn, type NameKey } from '../warehouse/sources';
import { localFailure, type CommandFailure } from './failures';
import type { CommandContext } from './files';
import { existsSync } from 'node:fs';
import type { Period } from '../../core/data/periods';
import { todayInVietnam } from '../clock';
import { dayAsked } from './periods';
import { reasonOf } from './system-errors';
import { toIsoDate } from '../../core/data/dates';
import { formatInteger } from '../../core/vietnamese/format-number';

// What `publish` was asked for: where to, which period, under which key.

interface PublishOptions {
  readonly to: string;
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly keyFile?: string;
  readonly again?: boolean;
  readonly withdraw?: string;
  readonly json?: boolean;
  readonly today?: string;
}

interface PublishAsked {
  readonly place: WarehousePlace;
  /** null: the period of each source's settings. */
  readonly period: Period | null;
  /** Day serial. */
  readonly today: number;
  /** The key by which names are hidden; null where nothing is published, which needs none. */
  readonly key: NameKey | null;
  /** '' where none was named or is needed. */
  readonly keyFile: string;
}

/**
 * @param named the sources
 * @throws CommandFailure where an option is missing, wrong, or names a file that cannot be read
 */
function publishAsked(
  named: readonly string[],
  options: PublishOptions,
  { language }: Pick<CommandContext, 'language'>,
): PublishAsked {
  const refuse = (vi: string, en: string) =>
    localFailure('option-invalid', { reason: language === 'vi' ? vi : en }, language);
  const place = warehousePlace(options.to);
  if (place === null) {
    throw refuse(
      `--to phải là duckdb:TỆP hoặc bigquery:DỰ_ÁN.TẬP_DỮ_LIỆU, không phải “${options.to}”`,
      `--to is duckdb:FILE or bigquery:PROJECT.DATASET, not “${options.to}”`,
    );
  }
  if (named.length === 0 && options.withdraw === undefined) {
    throw refuse(
      'thiếu nguồn: tệp .xlsx, thư mục, hoặc bảng tính Google (google:MÃ)',
      'no source: an .xlsx file, a folder, or a Google spreadsheet (google:ID)',
    );
  }
  if ((options.periodFrom === undefined) !== (options.periodTo === undefined)) {
    throw refuse(
      '--period-from và --period-to phải đi cùng nhau',
      '--period-from and --period-to go together',
    );
  }
  const [from, to] = [options.periodFrom, options.periodTo].map((day) => dayAsked(day, language));
  const today = dayAsked(options.today, language) ?? todayInVietnam();
  const keyFile = options.keyFile ?? (place.kind === 'duckdb' ? `${place.path}.key` : null);
  if (keyFile === null && named.length > 0) {
    throw refuse(
      'với bigquery: cần --key-file, tệp khóa để mã hóa tên người ủng hộ',
      'bigquery: needs --key-file, the file of the key that hides donors’ names',
    );
  }
  return {
    place,
    period: typeof from === 'number' && typeof to === 'number' ? { from, to } : null,
    today,
    // To take a source out needs no key.
    key: named.length === 0 || keyFile === null ? null : readKey(keyFile, language),
    keyFile: keyFile ?? '',
  };
}

function readKey(file: string, language: CommandContext['language']): NameKey {
  const isThere = existsSync(file);
  let reason = '';
  try {
    const key = nameKeyIn(file);
    if (key !== null) return key;
  } catch (error) {
    reason = reasonOf(error, language);
  }
  throw localFailure(isThere ? 'key-unreadable' : 'output-unwritable', { file, reason }, language);
}

// What `publish` says of each source, as lines and as JSON.

/** What became of a source. */
type Told =
  | ({ readonly source: string } & PublishedSource)
  | { readonly source: string; readonly status: 'failed'; readonly failure: CommandFailure };

const isoPeriod = ({ from, to }: Period) => ({ from: toIsoDate(from), to: toIsoDate(to) });

function jsonOf(one: Told) {
  if (one.status === 'failed') {
    const { code, message, sheet, column } = one.failure;
    return { source: one.source, status: one.status, error: { code, message, sheet, column } };
  }
  const { source, status, period, rows, excluded } = one;
  return { source, status, period: isoPeriod(period), rows, excluded };
}

/** "[3/98] Đức Xuân.xlsx: 1.234 dòng, bỏ 3 dòng có lỗi". */
function progressLine(
  one: Told,
  place: readonly [number, number] | null,
  { language }: CommandContext,
): string {
  const counter = place === null ? '' : `[${place[0]}/${place[1]}] `;
  const begin = `${counter}${one.source}: `;
  if (one.status === 'failed') return begin + one.failure.message;
  const rows = formatInteger(one.rows);
  if (one.status === 'unchanged') {
    return begin + (language === 'vi' ? `không đổi (${rows} dòng)` : `unchanged (${rows} rows)`);
  }
  const left = formatInteger(one.excluded.rows);
  const excluded =
    one.excluded.rows === 0
      ? ''
      : language === 'vi'
        ? `, bỏ ${left} dòng có lỗi`
        : `, left out ${left} with errors`;
  return begin + (language === 'vi' ? `${rows} dòng` : `${rows} rows`) + excluded;
}

function summaryLine(
  told: readonly Told[],
  withdrawn: number,
  to: string,
  { language }: CommandContext,
): string {
  const count = (status: Told['status']) => told.filter((one) => one.status === status).length;
  const [published, unchanged, failed] = [count('published'), count('unchanged'), count('failed')];
  return language === 'vi'
    ? `Kho ${to}: đã nạp ${published} nguồn, ${unchanged} không đổi, ${failed} không nạp được${withdrawn === 0 ? '' : `, đã bỏ ${withdrawn} lần nạp cũ`}.`
    : `Warehouse ${to}: ${published} sources published, ${unchanged} unchanged, ${failed} failed${withdrawn === 0 ? '' : `, ${withdrawn} earlier publications taken out`}.`;
}

/** @returns the exit code: 0 all are published, 1 some are not */
export async function publish(
  named: readonly string[],
  options: PublishOptions,
  context: CommandContext,
): Promise<number> {
  const { output, language, onCall } = context;
  const { place, period, today, key, keyFile } = publishAsked(named, options, context);
  const { sources, refused } = sourcesNamed(named, language);
  const warehouse = await openToPublish(place, key, keyFile, language);
  let google: RemoteService | null = null;
  const told: Told[] = refused.map(({ name, failure: why }) => ({
    source: name,
    status: 'failed',
    failure: why,
  }));
  const withdrawn: KnownPublication[] = [];
  try {
    if (options.withdraw !== undefined) {
      withdrawn.push(...(await withdraw(warehouse, options.withdraw, place, context)));
    }
    const known = [...(await knownPublications(warehouse))];
    for (const one of told) output.warn(progressLine(one, null, context));
    for (const [order, source] of sources.entries()) {
      const one = await publishSource(
        source.name,
        openSource(source, () => (google ??= connectRemote()), language, onCall),
        known,
        {
          warehouse,
          period,
          today,
          keyed: key?.keyed ?? ((text) => text),
          again: options.again === true,
          language,
        },
      ).then(
        (published): Told => ({ source: source.name, ...published }),
        (error: unknown): Told => ({
          source: source.name,
          status: 'failed',
          failure: warehouseFailure(error, place.text, language),
        }),
      );
      if (one.status === 'published') known.push(one);
      told.push(one);
      output.warn(progressLine(one, [order + 1, sources.length], context));
    }
  } catch (error) {
    throw warehouseFailure(error, place.text, language);
  } finally {
    await warehouse.close();
    await (google as RemoteService | null)?.close();
  }
  const failed = told.filter(({ status }) => status === 'failed').length;
  if (options.json === true) {
    output.print(
      JSON.stringify({
        ok: failed === 0,
        to: options.to,
        sources: told.map(jsonOf),
        withdrawn: withdrawn.map(({ source, period: of }) => ({ source, period: isoPeriod(of) })),
      }),
    );
  } else output.print(summaryLine(told, withdrawn.length, options.to, context));
  return failed > 0 ? 1 : 0;
}

/** Takes all that was published of a source out again. */
async function withdraw(
  warehouse: Warehouse,
  source: string,
  { text }: WarehousePlace,
  { language }: CommandContext,
): Promise<readonly KnownPublication[]> {
  const found = (await knownPublications(warehouse)).filter((one) => one.source === source);
  if (found.length === 0) throw localFailure('source-unknown', { source }, language);
  const { dialect, nameOf } = warehouse;
  await warehouse
    .transact(
      found.flatMap(({ period }) => replaceStatements(dialect, source, period, new Map(), nameOf)),
    )
    .catch((error: unknown) => {
      throw warehouseFailure(error, text, language);
    });
  return found;
}

export const publishCommand = ({ context, exit }: CommandHost): Command =>
  newCommand(
    'publish',
    '[sources...]',
    'nạp các sổ vào kho số liệu (workbooks into a warehouse)',
    context,
  )
    .requiredOption('--to <warehouse>', 'duckdb:TỆP hoặc bigquery:DỰ_ÁN.TẬP_DỮ_LIỆU')
    .option('--period-from <day>', 'ngày đầu kỳ, YYYY-MM-DD; mặc định: kỳ của từng sổ')
    .option('--period-to <day>', 'ngày cuối kỳ, YYYY-MM-DD (cùng với --period-from)')
    .option('--key-file <file>', 'khóa mã hóa tên người ủng hộ; với duckdb: mặc định TỆP.key')
    .option('--again', 'nạp lại cả những nguồn không đổi')
    .option('--withdraw <source>', 'bỏ một nguồn khỏi kho')
    .option('--json', 'kết quả dạng JSON')
    .option('--today <day>', 'coi hôm nay là ngày YYYY-MM-DD')
    .option(...callsOption)
    .action(async (sources: readonly string[], options: PublishOptions) =>
      exit(await publish(sources, options, context)),
    );
