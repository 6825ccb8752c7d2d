/** What the browser remembers for the user; where the page may not store, for as long as it is open. */

const prefix = 'so-khuyen-hoc.';
const whileOpen = new Map<string, string>();

export function remember(name: string, value: string): void {
  whileOpen.set(name, value);
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // A page without an origin, or a browser that forbids it: the user types it again next time.
  }
}

/** '' where nothing is remembered. */
export function remembered(name: string): string {
  const known = whileOpen.get(name);
  if (known !== undefined) return known;
  try {
    return localStorage.getItem(prefix + name) ?? '';
  } catch {
    return '';
  }
}
