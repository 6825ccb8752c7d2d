/** E-mail addresses as they stand in `Xã phường`, and as Google compares them. */

/** Addresses in one cell, separated by ";", commas, spaces or line ends, each once. */
export function emailsIn(text: string): readonly string[] {
  const byKey = new Map<string, string>();
  for (const part of text.split(/[;,\s]+/)) {
    const email = part.replace(/^mailto:/i, '').replace(/^[<(]+|[>).]+$/g, '');
    if (email !== '' && !byKey.has(emailKey(email))) byKey.set(emailKey(email), email);
  }
  return [...byKey.values()];
}

/** Local part and domain as people have them (RFC 5322 allows more); no Vietnamese letters. */
const form =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

const longest = 254;

export function isEmail(text: string): boolean {
  return text.length <= longest && form.test(text);
}

/**
 * What two spellings of one address share. Gmail ignores dots, what follows a "+", and which of
 * its two names the domain has: support.google.com/mail/answer/7436150.
 */
export function emailKey(email: string): string {
  const lower = email.toLowerCase();
  const [, local, domain] = /^(.*)@([^@]*)$/.exec(lower) ?? [];
  if (local === undefined || (domain !== 'gmail.com' && domain !== 'googlemail.com')) return lower;
  return `${local.replace(/\+.*$/, '').replace(/\./g, '')}@gmail.com`;
}
