/** `report SETTINGS.xlsx --from duckdb:FILE`: the report of a unit of the tree, from what was published. */
import { failureWords } from '../../core/messages/failure-catalog';
import { reportJson } from '../../core/commands/report/report-json';
import { formatDate, toIsoDate } from '../../core/data/dates';
import { formatInteger } from '../../core/vietnamese/format-number';
import { isSamePeriod, periodName, type Period } from '../../core/data/periods';
import { figuresOfUnits } from '../../warehouse/read-figures';
import { placesOf, type SourceUnit } from '../../warehouse/places';
import { readFigures } from '../../warehouse/read-figures';
import { sourceUnits } from '../../warehouse/schema';
import type { Unit, UnitTree } from '../../warehouse/unit-tree';
import {
  readUnitTree,
  warehouseReport as writeReport,
  type TreeResult,
} from '../../warehouse/warehouse-report';
import { wordFile } from '../../docx/word-file';
import { notingCalls } from '../call-log';
import { todayInVietnam } from '../clock';
import { runOnService } from '../emulator/sheets/run-on-service';
import { createSheetsStore } from '../emulator/sheets/store';
import type { Outcome } from '../../sheets/run';
import { openToRead, warehouseFailure, type WarehousePlace } from '../warehouse/open-warehouse';
import { knownPublications } from '../warehouse/warehouse';
import type { Warehouse } from '../warehouse/warehouse';
import { localFailure, refused, type CommandFailure } from './failures';
import { readWorkbookFile } from './files';
import { tellLosses } from './losses';
import { dayAsked } from './periods';
import type { CommandContext } from './files';
import { claimOutputs } from './outputs';
import { refuseUnplaced, treeOf, unitAsked } from './warehouse-units';

export interface WarehouseReportOptions {
  readonly out: string;
  readonly doc?: string;
  readonly from?: string;
  readonly to?: string;
  readonly unit?: string;
  readonly exact?: boolean;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly today?: string;
}

const spreadsheetId = 'settings';

/** @returns the exit code 0: written */
export async function warehouseReport(
  path: string,
  place: WarehousePlace,
  options: WarehouseReportOptions,
  context: CommandContext,
): Promise<number> {
  const { output, language, onCall } = context;
  const { out, doc, json } = options;
  const outputs = [out, ...(doc === undefined ? [] : [doc])];
  const [from, to] = [dayAsked(options.from, language), dayAsked(options.to, language)];
  const asked: Period | null = from === null || to === null ? null : { from, to };
  const today = dayAsked(options.today, language) ?? todayInVietnam();
  const file = await readWorkbookFile(path, language);
  const { overwrite } = options;
  const claimed = await claimOutputs({ inputs: [path], outputs, overwrite }, language);
  const store = createSheetsStore();
  store.put({ ...file.spreadsheet, spreadsheetId });
  const service = notingCalls(store, onCall);

  const settings = resultOf(
    runOnService(service, spreadsheetId, readUnitTree, { today, period: asked }),
    context,
  );
  const { period } = settings.chosen;
  const tree = treeOf(settings, context);
  const top = unitAsked(tree, options.unit, period.to, context);
  const { figures, places } = await figuresFrom(place, tree, top, settings, options, context);
  const written = resultOf(
    runOnService(service, spreadsheetId, writeReport, {
      today,
      period: asked,
      figures,
      reporting: places.reporting,
      exact: options.exact ?? null,
      inTheWay: overwrite === true ? 'replace' : 'beside',
    }),
    context,
  );
  for (const source of places.shared) {
    output.warn(
      language === 'vi'
        ? `Nguồn “${source}” có cả dòng của đơn vị ngoài báo cáo này; số dòng có lỗi chưa tính là của cả nguồn.`
        : `The source “${source}” holds rows of units outside of this report too; the rows left out for errors are those of all of it.`,
    );
  }
  const report = store.peek(spreadsheetId);
  tellLosses(file, report, output, language);
  const word = doc === undefined ? [] : [{ path: doc, bytes: await wordFile(written.document) }];
  await claimed.write([{ path: out, bytes: await file.write(report) }, ...word]);

  if (json === true) {
    output.print(
      JSON.stringify({
        ...reportJson({ figures, ...written }),
        unit: { code: top.code, name: top.name },
        reporting: places.reporting,
      }),
    );
    return 0;
  }
  for (const paragraph of written.text) output.print(paragraph);
  output.print('');
  for (const { indicator, value } of figures.all) {
    if (value !== 0) output.print(`${indicator.label}: ${formatInteger(value)} ${indicator.unit}`);
  }
  output.print('');
  for (const [index, name] of outputs.entries()) {
    const sheet =
      index > 0
        ? ''
        : language === 'vi'
          ? ` (trang “${written.sheet}”)`
          : ` (sheet “${written.sheet}”)`;
    output.print(language === 'vi' ? `Đã ghi ${name}${sheet}.` : `Wrote ${name}${sheet}.`);
  }
  return 0;
}

async function figuresFrom(
  place: WarehousePlace,
  tree: UnitTree,
  top: Unit,
  { chosen: { period }, indicators }: TreeResult,
  { unit }: WarehouseReportOptions,
  context: CommandContext,
) {
  const { language } = context;
  const warehouse = await openToRead(place, language);
  try {
    const all = await knownPublications(warehouse);
    const ofPeriod = all.filter((one) => isSamePeriod(one.period, period));
    if (ofPeriod.length === 0) {
      throw unpublished(
        period,
        all.map((one) => one.period),
        context,
      );
    }
    const units = await unitsPublished(warehouse, period);
    const places = placesOf(tree, top, units, unit === undefined);
    refuseUnplaced(places, context);
    const staged = await warehouse.stage(places.rows);
    const sums = await readFigures(
      warehouse.query,
      { period, places: staged, indicators },
      warehouse.nameOf,
    );
    await warehouse.drop(staged);
    const counted = ofPeriod.filter(({ source }) => places.sources.has(source));
    const sumOf = (key: 'rows' | 'amount') =>
      counted.reduce((sum, { excluded }) => sum + excluded[key], 0);
    const figures = figuresOfUnits(top, {
      period,
      indicators,
      sums,
      countedRows: places.countedRows,
      excluded: { rows: sumOf('rows'), amount: sumOf('amount') },
    });
    return { figures, places };
  } catch (error) {
    throw warehouseFailure(error, place.text, language);
  } finally {
    await warehouse.close();
  }
}

async function unitsPublished(
  { query, nameOf }: Warehouse,
  period: Period,
): Promise<readonly SourceUnit[]> {
  const days = `period_from = DATE '${toIsoDate(period.from)}' AND period_to = DATE '${toIsoDate(period.to)}'`;
  const rows = await query(
    `SELECT source, unit_code, row_count FROM ${nameOf(sourceUnits.name)} WHERE ${days} ORDER BY source, unit_code`,
  );
  return rows.map((row) => ({
    source: String(row['source']),
    unit: String(row['unit_code']),
    rows: Number(row['row_count']),
  }));
}

function unpublished(
  period: Period,
  known: readonly Period[],
  { language }: CommandContext,
): CommandFailure {
  const words = ({ from, to }: Period) =>
    `${periodName({ from, to })} (${formatDate(from)} - ${formatDate(to)})`;
  const available = [...new Set(known.map(words))].join('; ');
  return localFailure('period-unpublished', { period: words(period), available }, language);
}

function resultOf<Result>(outcome: Outcome<Result>, { language }: CommandContext): Result {
  if (outcome.ok) return outcome.result;
  throw refused({ ...outcome, message: failureWords(outcome, language) });
}
