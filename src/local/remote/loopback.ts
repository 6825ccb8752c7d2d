/** An address on this machine that stands in for Google; any other would be sent what the workbooks hold. */

/**
 * @param variable of the environment that may hold it, e.g. "http://127.0.0.1:41235/"
 * @returns undefined where it is not set
 */
export function loopbackUrl(variable: string): string | undefined {
  const address = process.env[variable];
  if (address === undefined || address === '') return undefined;
  if (!URL.canParse(address) || new URL(address).hostname !== '127.0.0.1') {
    throw new Error(`${variable} is no address on 127.0.0.1: ${address}`);
  }
  return address;
}
