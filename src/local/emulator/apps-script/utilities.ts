/** `Utilities`: dates as text, identifiers, base 64, sleep. */
import { formatDate } from './format-date';
import { exception, type Host } from './host';

/** The longest sleep that Google allows, five minutes. */
const mostMilliseconds = 300_000;

/** Text, or bytes from -128 to 127 as Apps Script has them. */
type Data = string | readonly number[];

const bytes = (data: Data) =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(Int8Array.from(data).buffer);

export function createUtilities(host: Host): object {
  return host.expose('Utilities', {
    base64Encode: (data: Data) => bytes(data).toString('base64'),
    base64EncodeWebSafe: (data: Data) =>
      bytes(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    formatDate: (date: { getTime(): number }, timeZone: string, pattern: string) =>
      formatDate(date.getTime(), timeZone, pattern),
    getUuid: () => crypto.randomUUID(),
    sleep: (milliseconds: number) => {
      if (milliseconds > mostMilliseconds) throw exception('Argument too large: milliseconds');
      host.options.onSleep(milliseconds);
    },
  });
}
