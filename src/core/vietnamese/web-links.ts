/** Tells which texts may become links: pages of the web and mail addresses, nothing that runs or reads files. */

const address = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

/** @returns the address; null for any other text, such as "javascript:…" or "file:…" */
export function webLinkIn(text: string): string | null {
  const trimmed = text.trim();
  return address.test(trimmed) ? trimmed : null;
}
