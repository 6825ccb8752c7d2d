/** The JSON bodies that the page sends. */
import type { Context } from 'hono';

/** @throws SyntaxError for what is no JSON, or no object; the server answers it with 400 */
export async function bodyOf<Body extends object>(context: Context): Promise<Partial<Body>> {
  const body: unknown = await context.req.json();
  if (typeof body !== 'object' || body === null) throw new SyntaxError('not an object');
  return body;
}
