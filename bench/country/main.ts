/**
 * `npm run bench:country -- --rows 1000000,5000000,20000000`: a country made on the spot, loaded into
 * DuckDB as `publish` does, and the nation's report from it. Each size has a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toIsoDate } from '../../src/core/data/dates';
import { runCommandLine } from '../../src/local/cli/program';
import { openToPublish } from '../../src/local/warehouse/open-warehouse';
import { nameKeyOf } from '../../src/local/warehouse/sources';
import { replacePublication } from '../../src/local/warehouse/warehouse';
import { newXlsx } from '../../src/local/xlsx/xlsx-file';
import { keepSection } from '../document';
import { peakMemory, resetPeakMemory } from '../measure';
import { number, table } from '../document';
import { coreTime } from './core';
import { period, provinceRows } from './rows';
import { provinces, treeRows } from './units';

interface Measured {
  readonly rows: number;
  /** Seconds on the clock. */
  readonly load: number;
  readonly report: number;
  /** Seconds of both cores together, which others on the machine lengthen less. */
  readonly loadWork: number;
  readonly reportWork: number;
  /** Megabytes. */
  readonly memory: number;
  readonly file: number;
  /** Processes that wanted a core, a minute's mean after the run. */
  readonly busy: number;
}

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000,5000000,20000000' },
    core: { type: 'string', default: '1000000' },
    single: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

/** Seconds that this process had a core. */
function work(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const seconds = (since: number) => (performance.now() - since) / 1000;

async function measure(count: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'country-'));
  try {
    const path = join(folder, 'kho.duckdb');
    resetPeakMemory();
    const startOfLoad = performance.now();
    const workBefore = work();
    const place = { kind: 'duckdb', text: `duckdb:${path}`, path } as const;
    const warehouse = await openToPublish(place, nameKeyOf(new Uint8Array(32)), '', 'vi');
    let families = 0;
    let rows = 0;
    for (const [order, province] of provinces.entries()) {
      const until = Math.floor((count * (order + 1)) / provinces.length);
      const made = provinceRows(province, until - rows);
      rows = until;
      families += made.families;
      const source = `Tỉnh ${province.code}.xlsx`;
      await replacePublication(warehouse, { source, period, tables: made.tables }, () =>
        Promise.resolve(),
      );
      process.stderr.write(`\r${number(rows)} rows, ${seconds(startOfLoad).toFixed(0)} s`);
    }
    await warehouse.close();
    const load = seconds(startOfLoad);
    const loadWork = work() - workBefore;
    process.stderr.write('\n');

    const settings = join(folder, 'settings.xlsx');
    writeFileSync(settings, await settingsFile());
    const startOfReport = performance.now();
    const workBeforeReport = work();
    const said: string[] = [];
    const code = await runCommandLine(
      [
        'report',
        settings,
        '--from',
        place.text,
        '--out',
        join(folder, 'report.xlsx'),
        '--from',
        toIsoDate(period.from),
        '--to',
        toIsoDate(period.to),
        '--json',
      ],
      { print: (line) => said.push(line), warn: (line) => said.push(line) },
    );
    const report = seconds(startOfReport);
    const reportWork = work() - workBeforeReport;
    if (code !== 0) throw new Error(said.join('\n'));
    const { indicators } = JSON.parse(said[0] ?? '') as {
      indicators: { id: string; value: number }[];
    };
    const found = indicators.find(({ id }) => id === 'registered.family')?.value;
    if (found !== families) throw new Error(`${found} families in place of ${families}`);
    return {
      rows,
      load,
      report,
      loadWork,
      reportWork,
      memory: peakMemory() ?? NaN,
      file: statSync(path).size / 2 ** 20,
      busy: loadavg()[0] ?? NaN,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function settingsFile(): Promise<Uint8Array> {
  const rows = treeRows();
  const sheet = (title: string, cells: readonly (readonly string[])[], sheetId: number) => ({
    properties: {
      sheetId,
      title,
      index: sheetId,
      gridProperties: { rowCount: cells.length, columnCount: 5 },
    },
    data: [
      {
        rowData: cells.map((row) => ({
          values: row.map((text) =>
            text === '' ? {} : { userEnteredValue: { stringValue: text } },
          ),
        })),
      },
    ],
  });
  return newXlsx().write({
    spreadsheetId: 'settings',
    properties: { title: 'Settings' },
    sheets: [
      sheet(
        'Thiết lập',
        [
          ['Mục', 'Giá trị'],
          ['Tên Hội', 'Hội Khuyến học Việt Nam'],
        ],
        0,
      ),
      sheet('Cây đơn vị', rows, 1),
    ],
  });
}

function inOwnProcess(rows: number): Measured {
  const { stdout, status } = spawnSync(
    process.execPath,
    [...process.execArgv, process.argv[1] ?? '', '--single', String(rows)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${rows} rows could not be measured`);
  // The largest takes minutes: what is known is told at once.
  process.stderr.write(`${stdout}\n`);
  return JSON.parse(stdout) as Measured;
}

function section(all: readonly Measured[], core: { rows: number; milliseconds: number }): string {
  const [first] = all;
  const times = (of: (one: Measured) => number, one: Measured) =>
    first === undefined ? '' : `${(of(one) / of(first)).toFixed(1)} ×`;
  return [
    `Registrations of ${provinces.length} provinces with ${provinces[0]?.communes.length} communes each, a source a province, made on the spot, loaded into DuckDB in transactions as \`publish\` does, then \`report --from duckdb:…\` of the nation (settings and tree read, \`Tổng hợp\` written). The families of the report are compared with those counted while the rows were made.`,
    table(
      [
        'rows',
        'load, s',
        'report, s',
        'load, s of a core',
        'growth',
        'report, s of a core',
        'growth',
        'memory, MB',
        'file, MB',
        'load average',
      ],
      all.map((one) => [
        number(one.rows),
        number(one.load),
        number(one.report),
        number(one.loadWork),
        times(({ loadWork }) => loadWork, one),
        number(one.reportWork),
        times(({ reportWork }) => reportWork, one),
        number(one.memory),
        number(one.file),
        number(one.busy),
      ]),
    ),
    `The core's own time, for reading, all checks and all figures of one workbook in memory: ${number(core.milliseconds / 1000)} s for ${number(core.rows)} rows. It comes on top for each source.`,
    'Load average: how many processes wanted one of the two cores; above 2 the seconds on the clock are longer than those of an idle machine, so growth is told by the seconds that the process had a core.',
  ].join('\n\n');
}

async function main() {
  if (values.single !== undefined) {
    writeFileSync(1, JSON.stringify(await measure(Number(values.single))));
    return;
  }
  const core = coreTime(Number(values.core));
  const text = section(values.rows.split(',').map(Number).map(inOwnProcess), core);
  process.stdout.write(`${text}\n`);
  if (values.keep) keepSection('A country in DuckDB', text);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
