/** A file made in the page, given to the user as a download. */

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
