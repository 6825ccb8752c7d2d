/** Makes identifiers that nobody can guess, on Node and in a browser. */

/** @param bytes how many random ones it stands for, in the letters that addresses may hold */
export function randomId(bytes: number): string {
  const text = Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('base64');
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
