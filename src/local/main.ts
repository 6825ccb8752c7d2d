/** The entry of the command line: words go to the process's own streams. */
import { runCommandLine } from './cli/program';

/** A reader that has seen enough (`| head`) closes the pipe; what is left need not be said. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** @returns the exit code */
export function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', endWithReader);
  process.stderr.on('error', endWithReader);
  return runCommandLine(argv, {
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
  });
}
