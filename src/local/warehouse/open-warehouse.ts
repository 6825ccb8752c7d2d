/** The warehouse that "duckdb:FILE" or "bigquery:PROJECT.DATASET" names, its version checked. */
import { existsSync } from 'node:fs';
import type { Language } from '../../core/messages/entry';
import { createTables, schemaVersion, warehouseVersion } from '../../warehouse/schema';
import { textLiteral } from '../../warehouse/dialect';
import { CommandFailure, localFailure } from '../cli/failures';
import { noCredentials } from '../cli/failures';
import { openBigQuery } from './bigquery';
import { openDuckDB } from './duckdb';
import type { NameKey } from './sources';
import type { Warehouse } from './warehouse';

export type WarehousePlace =
  | { readonly kind: 'duckdb'; readonly text: string; readonly path: string }
  | {
      readonly kind: 'bigquery';
      readonly text: string;
      readonly project: string;
      readonly dataset: string;
    };

/** @returns null for any other text */
export function warehousePlace(text: string): WarehousePlace | null {
  const [, path] = /^duckdb:(.+)$/.exec(text) ?? [];
  if (path !== undefined) return { kind: 'duckdb', text, path };
  const [, project, dataset] = /^bigquery:([a-z][a-z0-9.:-]*)\.([A-Za-z0-9_]+)$/.exec(text) ?? [];
  if (project === undefined || dataset === undefined) return null;
  return { kind: 'bigquery', text, project, dataset };
}

/**
 * Opens a warehouse to publish to; its tables are made where it has none.
 * @throws CommandFailure for one of another version, or filled with another key
 */
export async function openToPublish(
  place: WarehousePlace,
  key: NameKey | null,
  keyFile: string,
  language: Language,
): Promise<Warehouse> {
  return opened(place, 'write', language, async (warehouse) => {
    const { dialect, nameOf, query } = warehouse;
    const [versionTable = '', ...others] = createTables(dialect, nameOf);
    await query(versionTable);
    const found = await versionOf(warehouse);
    if (found === null) {
      for (const statement of others) await query(statement);
      const check = textLiteral(key?.check ?? '');
      await query(
        `INSERT INTO ${nameOf(warehouseVersion.name)} VALUES (${schemaVersion}, ${check})`,
      );
      return;
    }
    refuseOtherVersion(found.version, language);
    if (key !== null && found.keyCheck() !== key.check) {
      throw localFailure('key-other', { file: keyFile }, language);
    }
  });
}

/** Opens a warehouse to ask it. @throws CommandFailure for one of another version, and for none */
export async function openToRead(place: WarehousePlace, language: Language): Promise<Warehouse> {
  const blank = () => localFailure('warehouse-blank', { warehouse: place.text }, language);
  if (place.kind === 'duckdb' && !existsSync(place.path)) throw blank();
  return opened(place, 'read', language, async (warehouse) => {
    const found = await versionOf(warehouse).catch((error: unknown) => {
      if (isMissingTable(error)) return null;
      throw error;
    });
    if (found === null) throw blank();
    refuseOtherVersion(found.version, language);
  });
}

async function versionOf({ query, nameOf }: Warehouse) {
  const [row] = await query(`SELECT * FROM ${nameOf(warehouseVersion.name)}`);
  return row === undefined
    ? null
    : { version: Number(row['version']), keyCheck: () => String(row['key_check'] ?? '') };
}

function refuseOtherVersion(found: number, language: Language): void {
  if (found === schemaVersion) return;
  throw localFailure('warehouse-version', { found, known: schemaVersion }, language);
}

function isMissingTable(error: unknown): boolean {
  return /does not exist|not found: table/i.test(messageOf(error));
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function opened(
  place: WarehousePlace,
  use: 'read' | 'write',
  language: Language,
  prepare: (warehouse: Warehouse) => Promise<void>,
): Promise<Warehouse> {
  let warehouse: Warehouse | null = null;
  try {
    warehouse =
      place.kind === 'duckdb'
        ? await openDuckDB(place.path, use)
        : await openBigQuery(place.project, place.dataset);
    await prepare(warehouse);
    return warehouse;
  } catch (error) {
    await warehouse?.close();
    throw warehouseFailure(error, place.text, language);
  }
}

/** What DuckDB or BigQuery answered instead, as a sentence. */
export function warehouseFailure(
  error: unknown,
  warehouse: string,
  language: Language,
): CommandFailure {
  if (error instanceof CommandFailure) return error;
  const [reason = ''] = messageOf(error).split('\n');
  const isGoogle = warehouse.startsWith('bigquery:');
  const { code } = error as { readonly code?: unknown };
  if (isGoogle && typeof code !== 'number' && noCredentials.test(reason)) {
    return localFailure('credentials-missing', { reason }, language);
  }
  if (isGoogle && code === 401) return localFailure('credentials-missing', { reason }, language);
  if (isGoogle && code === 403)
    return localFailure('warehouse-denied', { warehouse, reason }, language);
  if (isGoogle && code === 404) return localFailure('warehouse-absent', { warehouse }, language);
  if (/could not set lock|being used by another process/i.test(messageOf(error))) {
    return localFailure('warehouse-busy', { warehouse }, language);
  }
  return localFailure('warehouse-failed', { warehouse, reason }, language);
}
