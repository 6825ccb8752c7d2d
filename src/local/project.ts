/** Where this project lies on disk, from whichever of its files runs. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, searched upward from this file. */
function projectFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'appsscript.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No project folder above ${__dirname}`);
    folder = parent;
  }
  // dist/ holds a copy of the manifest too; the project is above it.
  return existsSync(join(folder, 'package.json')) ? folder : dirname(folder);
}

/** The text of a file of dist/, which the build writes. */
export function builtFile(name: string): string {
  return readFileSync(join(projectFolder(), 'dist', name), 'utf8');
}

/** A path inside the project. */
export function projectPath(...parts: readonly string[]): string {
  return join(projectFolder(), ...parts);
}
