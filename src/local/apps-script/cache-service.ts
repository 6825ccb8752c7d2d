/** `CacheService`: texts kept for some seconds, for the document, the user and the script. */
import { exception, type Host } from './host';

/** Limits of the class Cache: developers.google.com/apps-script/reference/cache/cache#put(String,String). */
const mostValueBytes = 100 * 1024;
const mostKeyLength = 250;
const defaultSeconds = 600;

export function createCacheService(host: Host): object {
  const documentCache = createCache(host);
  const userCache = createCache(host);
  const scriptCache = createCache(host);
  return host.expose('CacheService', {
    getDocumentCache: () => (host.options.spreadsheetId === undefined ? null : documentCache),
    getUserCache: () => userCache,
    getScriptCache: () => scriptCache,
  });
}

function createCache(host: Host): object {
  const entries = new Map<string, { readonly value: string; readonly expires: number }>();
  const now = () => host.options.now().getTime();
  return host.expose('Cache', {
    get: (key: string) => {
      const entry = entries.get(key);
      return entry !== undefined && entry.expires > now() ? entry.value : null;
    },
    put: (key: string, value: unknown, seconds = defaultSeconds) => {
      const text = String(value);
      if (key.length > mostKeyLength) throw exception('Argument too large: key');
      if (Buffer.byteLength(text) > mostValueBytes) throw exception('Argument too large: value');
      entries.set(key, { value: text, expires: now() + seconds * 1000 });
    },
    remove: (key: string) => void entries.delete(key),
  });
}
