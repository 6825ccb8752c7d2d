/** What `publish` was asked for: where to, which period, under which key. */
import { existsSync } from 'node:fs';
import type { Period } from '../../domain/text/periods';
import { todayInVietnam } from '../clock';
import { nameKeyIn, type NameKey } from '../warehouse/name-key';
import { warehousePlace, type WarehousePlace } from '../warehouse/open-warehouse';
import { localFailure } from './failures';
import type { CommandContext } from './output';
import { dayAsked } from './period-options';
import { reasonOf } from './system-errors';

export interface PublishOptions {
  readonly to: string;
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly keyFile?: string;
  readonly again?: boolean;
  readonly withdraw?: string;
  readonly json?: boolean;
  readonly today?: string;
}

export interface PublishAsked {
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
export function publishAsked(
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
