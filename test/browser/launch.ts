/** A real Chromium for tests: the one that comes with npm, else one that is installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';

/** What a Chromium of the tests is started with. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  // A container's /dev/shm is small, and a page that needs more of it is closed without a word.
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Milliseconds that a page may take before a test says what it waited for: far more than a machine
 * at work with much else needs, and less than jest's own limit (jest.config.mjs).
 */
export const patience = 240_000;

/**
 * The browser that the suites of a run share; closing it closes what this suite opened in it.
 * @throws Error that says of every Chromium tried why it did not start
 */
export async function launchBrowser(): Promise<Browser> {
  const shared = process.env['SHARED_BROWSER'];
  if (shared === undefined) return launchOwnBrowser();
  // A Chromium that crashed under another suite must not fail all that come after it.
  return chromium.connect(shared, { timeout: patience }).catch(launchOwnBrowser);
}

/** A browser for this suite alone: only such a one leaves what was downloaded as a file to read. */
export function launchOwnBrowser(): Promise<Browser> {
  return started((executablePath) =>
    chromium.launch({ executablePath, args: flags, timeout: patience }),
  );
}

/** A browser that several processes connect to. */
export function startBrowserServer(): Promise<BrowserServer> {
  return started((executablePath) =>
    chromium.launchServer({ executablePath, args: flags, timeout: patience }),
  );
}

async function started<Started>(start: (path: string) => Promise<Started>): Promise<Started> {
  const failures: string[] = [];
  for (const path of [unpackedChromium, installedChromium]) {
    try {
      return await start(path());
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new Error(`No Chromium could be started:\n${failures.join('\n')}`);
}

/** The program that `launchBrowser` starts, for a test that starts it itself. */
export function chromiumPath(): string {
  try {
    return unpackedChromium();
  } catch {
    return installedChromium();
  }
}

/** The browser of @sparticuz/chromium, unpacked once for each of its versions. */
function unpackedChromium(): string {
  if (process.platform !== 'linux') throw new Error('The packaged Chromium is for Linux.');
  const folder = join(__dirname, '../../node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const home = join(tmpdir(), `chromium-for-tests-${version}`);
  if (!existsSync(home)) unpack(home);
  return join(home, 'chromium');
}

/**
 * Unpacks beside and renames, so that tests that start together never see half a browser. A
 * process of its own, as the package unpacks to wherever the environment's TMPDIR points.
 */
function unpack(home: string): void {
  const beside = mkdtempSync(`${home}-`);
  const script = "import('@sparticuz/chromium').then((module) => module.default.executablePath())";
  try {
    execFileSync(process.execPath, ['-e', script], {
      cwd: __dirname,
      env: { ...process.env, TMPDIR: beside },
      stdio: 'pipe',
    });
    renameSync(beside, home);
  } catch (error) {
    rmSync(beside, { recursive: true });
    if (!existsSync(home)) throw error;
  }
}

function installedChromium(): string {
  const path = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(path)) throw new Error(`There is no ${path}; CHROME_PATH may name a Chrome.`);
  return path;
}
