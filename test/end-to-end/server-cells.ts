/** What the studio's server holds, asked of it directly: the truth behind the grid. */
import type { Reply, ViewValue, WorkbookView } from '../../src/local/studio/protocol';

/** The value of a cell; row and column are 0-based. */
export async function serverValue(
  url: string,
  title: string,
  row: number,
  column: number,
): Promise<ViewValue> {
  const sheet = (await serverSheets(url)).get(title);
  return (sheet?.[row]?.[column + 1] as ViewValue | undefined) ?? null;
}

/** By title, the packed rows of every sheet. */
export async function serverSheets(url: string) {
  const response = await fetch(`${url}api/view`);
  const reply = (await response.json()) as Reply<WorkbookView>;
  if (!reply.ok) throw new Error(reply.message);
  return new Map(reply.sheets.map(({ frame, rows }) => [frame?.title ?? '', rows ?? []]));
}
