/** A browser that keeps what pages store on the disk, as a person's does, and whose processes can be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { chromiumPath, flags, patience } from './launch';

export interface OwnBrowser<Opened> {
  readonly page: Opened;
  /** All of its processes at once, in the midst of whatever they do. */
  kill(): Promise<void>;
}

let profile = '';
let running: ChildProcess | null = null;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'killed-browser-'));
});
afterEach(() => {
  killGroup(running);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

function killGroup(child: ChildProcess | null): void {
  try {
    if (child?.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // They have ended already.
  }
}

/** On the profile of the test, which is new for each. @param open the page to begin with */
export async function startBrowser<Opened>(
  open: (context: BrowserContext) => Promise<Opened>,
): Promise<OwnBrowser<Opened>> {
  const child = spawn(
    chromiumPath(),
    [...flags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  running = child;
  const browser = await connect(child);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no profile.');
  return {
    page: await open(context),
    async kill() {
      const exited = once(child, 'exit');
      killGroup(child);
      await exited;
      await browser.close().catch(() => undefined);
    },
  };
}

/** By the address that the browser says when it is ready. */
async function connect(child: ChildProcess): Promise<Browser> {
  let said = '';
  for await (const part of child.stderr as AsyncIterable<Buffer>) {
    said += part.toString();
    const [address] = /ws:\/\/\S+/.exec(said) ?? [];
    if (address !== undefined) return chromium.connectOverCDP(address, { timeout: patience });
  }
  throw new Error(`The browser ended: ${said}`);
}
