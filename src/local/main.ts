/** The entry of the command line: words go to the process's own streams. */
import { runCommandLine, unexpected } from './cli/program';

/** A reader that has seen enough (`| head`) closes the pipe; what is left need not be said. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** What goes wrong outside of any command, such as in a server's event, ends the process with a sentence too. */
function endWithSentence(error: unknown): void {
  const language = process.argv.includes('--english') ? 'en' : 'vi';
  process.stderr.write(`${unexpected(error, language).message}\n`);
  process.exit(2);
}

/** @returns the exit code */
export function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', endWithReader);
  process.stderr.on('error', endWithReader);
  process.on('uncaughtException', endWithSentence);
  return runCommandLine(argv, {
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
  });
}
