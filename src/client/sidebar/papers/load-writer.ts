/** Loads the script that writes papers, once for as long as the sidebar is open. */
import type { PaperWriter, WithPaperWriter } from '../../paper-writer/paper-writer';

/** @param page as the server gave it: an HTML file with the script inside */
export function runWriter(page: string): PaperWriter {
  const known = (globalThis as WithPaperWriter).paperWriter;
  if (known !== undefined) return known;
  const found = new DOMParser().parseFromString(page, 'text/html').querySelector('script');
  // Where pages may run known scripts only, a script is known by its very text.
  const script = document.createElement('script');
  script.textContent = found?.textContent ?? '';
  document.head.append(script);
  script.remove();
  const { paperWriter } = globalThis as WithPaperWriter;
  if (paperWriter === undefined) throw new Error('The writer of papers did not run');
  return paperWriter;
}
