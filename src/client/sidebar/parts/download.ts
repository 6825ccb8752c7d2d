/** Gives the user a Word file that was made in the page, or says that the browser could not make it. */
import { errorText } from '../calls/server-calls';
import type { CallFailure } from '../calls/call-once';
import type { Say } from '../words';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Slow disks and questions where to save it; then the memory is given back. */
const keptMilliseconds = 60_000;

/** The browser does not tell whether it saved the file. */
export function download({ name, bytes }: NamedFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: wordType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // The page's base sends links to the whole window.
  link.target = '_self';
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptMilliseconds);
}

export function writingFailure(error: unknown, say: Say): CallFailure {
  const text = errorText(error);
  const detail = text === '' ? '' : say('word.browser-says', { text });
  return { code: 'word-failed', message: say('word.failed'), detail };
}

/** So that what is going on is seen before the browser is busy with it. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}
