/** A clasp project in a temporary folder, and programs such as the real clasp run in it with Google faked. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const repository = join(__dirname, '../..');
export const claspProgram = join(repository, 'node_modules/@google/clasp/build/src/index.js');
const redirect = join(__dirname, 'redirect-google.cjs');

export interface ClaspProject {
  readonly folder: string;
  readonly home: string;
  remove(): void;
}

export interface Finished {
  readonly status: number | null;
  readonly output: string;
}

/** Copies this repository's .clasp.json, with the given script id, and a dist folder; logs a user in. */
export function createClaspProject(scriptId: string, dist: string): ClaspProject {
  // clasp refuses folders reached through a symbolic link, as the temporary folder is on some systems.
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'khuyenhoc-deploy-')));
  const [folder, home] = [join(root, 'project'), join(root, 'home')];
  mkdirSync(home);
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  const settings = JSON.parse(readFileSync(join(repository, '.clasp.json'), 'utf8')) as object;
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId }));
  writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: token() } }));
  return { folder, home, remove: () => rmSync(root, { recursive: true }) };
}

/** A user's token in clasp 3's format; it has expired, so that clasp asks for a fresh one first. */
function token() {
  return {
    type: 'authorized_user',
    client_id: 'client',
    client_secret: 'secret',
    refresh_token: 'refresh',
    access_token: 'stale',
    expiry_date: 1,
  };
}

/** Runs a Node program in the project; Google is the fake on that port, and no other host can be reached. */
export async function runProgram(
  project: ClaspProject,
  port: number,
  program: readonly [file: string, ...args: string[]],
): Promise<Finished> {
  const child = spawn(process.execPath, program, {
    cwd: project.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      SystemRoot: process.env['SystemRoot'],
      HOME: project.home,
      USERPROFILE: project.home,
      NODE_OPTIONS: `--require=${JSON.stringify(redirect)}`,
      FAKE_GOOGLE_PORT: String(port),
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, output };
}
