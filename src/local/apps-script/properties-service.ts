/** `PropertiesService`: texts kept for the document, the user and the script, while the host runs. */
import { exception, type Host } from './host';

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
