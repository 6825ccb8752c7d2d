/** `publish SOURCES… --to duckdb:FILE | bigquery:PROJECT.DATASET`: workbooks into a warehouse, source by source. */
import { replaceStatements } from '../../warehouse/schema';
import { connectRemote, type RemoteService } from '../remote/remote-service';
import { openSource } from '../warehouse/open-source';
import { openToPublish, warehouseFailure, type WarehousePlace } from '../warehouse/open-warehouse';
import { knownPublications, type KnownPublication } from '../warehouse/published';
import { publishSource } from '../warehouse/publish-source';
import { sourcesNamed } from '../warehouse/sources';
import type { Warehouse } from '../warehouse/warehouse';
import { localFailure } from './failures';
import type { CommandContext } from './output';
import { publishAsked, type PublishOptions } from './publish-options';
import { isoPeriod, jsonOf, progressLine, summaryLine, type Told } from './publish-told';

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
