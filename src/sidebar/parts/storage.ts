/** What the browser remembers for the user; nothing, where the page may not store. */

const prefix = 'so-khuyen-hoc.';

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // A page without an origin, or a browser that forbids it: the user types it again.
  }
}

/** '' where nothing is remembered. */
export function remembered(name: string): string {
  try {
    return localStorage.getItem(prefix + name) ?? '';
  } catch {
    return '';
  }
}
