/** `npm run bench`: measures, prints, and keeps the tables in docs/benchmarks.md. */
import { parseArgs } from 'node:util';
import { measureChecks, type ChecksAtSize } from './checks';
import { serveContender } from './contender-process';
import { keepSection } from './document';
import { callsSection } from './sections/calls-section';
import { checksSection } from './sections/checks-section';
import { measureFollowed } from './formulas/followed';
import { followedSection } from './sections/followed-section';
import { formulasSection } from './sections/formulas-section';
import { filePrefix, serveFile } from './files';
import { filesSection } from './sections/files-section';
import { startUpSection } from './sections/start-up-section';

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
    single: { type: 'string' },
    followed: { type: 'string' },
  },
});

/** A full Google workbook holds 10 million cells: 800,000 rows of twelve. */
const allSizes = [10_000, 100_000, 800_000];
const sizes = values.rows === undefined ? allSizes : values.rows.split(',').map(Number);
/** A round at the largest size takes half a minute. */
const roundsAt = (rows: number) => Number(values.rounds ?? (rows > 100_000 ? 7 : 15));

const parts: Readonly<Record<string, { title: string; measure: () => string | Promise<string> }>> =
  {
    checks: {
      title: 'Checks and report',
      measure: async () => {
        const measured: ChecksAtSize[] = [];
        for (const rows of sizes) measured.push(await measureChecks(rows, roundsAt(rows)));
        return checksSection(measured);
      },
    },
    formulas: { title: 'Sums with formulas', measure: () => formulasSection(sizes) },
    followed: { title: 'Formulas kept computed', measure: followedSection },
    calls: { title: 'Calls of services', measure: () => callsSection(sizes) },
    files: { title: 'Files', measure: () => filesSection(sizes) },
    'start-up': { title: 'Start-up', measure: startUpSection },
  };

async function main() {
  if (values.single?.startsWith(filePrefix) === true) {
    await serveFile(values.single.slice(filePrefix.length));
    return;
  }
  if (values.single !== undefined) {
    serveContender(values.single, sizes[0] ?? 0);
    return;
  }
  if (values.followed !== undefined) {
    console.log(JSON.stringify(measureFollowed(Number(values.followed))));
    return;
  }
  const chosen = values.only?.split(',') ?? Object.keys(parts);
  for (const id of chosen) {
    const part = parts[id];
    if (part === undefined) {
      throw new Error(`There is no part ${id}; there are ${Object.keys(parts).join(', ')}.`);
    }
    const section = await part.measure();
    console.log(`\n## ${part.title}\n\n${section}`);
    // Other sizes or fewer rounds are for a look, not for the record.
    if (values.rows === undefined && values.rounds === undefined) keepSection(part.title, section);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
