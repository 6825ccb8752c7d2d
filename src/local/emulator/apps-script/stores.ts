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

// `PropertiesService`: texts kept for the document, the user and the script, while the host runs.

/** 9 KB a value: developers.google.com/apps-script/guides/services/quotas, "Properties value size". */
const mostBytes = 9 * 1024;

export function createPropertiesService(host: Host): object {
  const documentProperties = createProperties(host);
  const userProperties = createProperties(host);
  const scriptProperties = createProperties(host);
  return host.expose('PropertiesService', {
    getDocumentProperties: () =>
      host.options.spreadsheetId === undefined ? null : documentProperties,
    getUserProperties: () => userProperties,
    getScriptProperties: () => scriptProperties,
  });
}

function createProperties(host: Host): object {
  const values = new Map<string, string>();
  const set = (key: unknown, value: unknown) => {
    const text = String(value);
    if (Buffer.byteLength(text) > mostBytes) throw exception('Argument too large: value');
    values.set(String(key), text);
  };
  const properties: object = host.expose('Properties', {
    getProperty: (key: string) => values.get(key) ?? null,
    getProperties: () => Object.fromEntries(values),
    getKeys: () => [...values.keys()],
    setProperty: (key: string, value: string) => {
      set(key, value);
      return properties;
    },
    setProperties: (all: Readonly<Record<string, string>>, deleteAllOthers = false) => {
      if (deleteAllOthers) values.clear();
      for (const [key, value] of Object.entries(all)) set(key, value);
      return properties;
    },
    deleteProperty: (key: string) => {
      values.delete(key);
      return properties;
    },
    deleteAllProperties: () => {
      values.clear();
      return properties;
    },
  });
  return properties;
}
