/** The name of the report's Word file: letters that every system and mail program carries unharmed. */
import { withoutTones } from '../text/fold';

const notPlain = /[^a-z0-9]+/g;

/** Longer names do not fit the path of a folder on Windows any more. */
const longest = 100;

/**
 * "Bao-cao-6-thang-dau-nam-2017.docx".
 * @param periodName as printed; staff may have typed it
 */
export function documentFileName(periodName: string): string {
  const words = withoutTones(periodName).replace(notPlain, '-').slice(0, longest);
  return `Bao-cao-${words}`.replace(/-+$/, '').replace(/-{2,}/g, '-') + '.docx';
}
