/** What the dialog asks the server for, as the server wrote it on the page. */
import type { Inputs } from '../sidebar/calls/server-calls';

/** @param written JSON; the page opened by itself has none, and asks for the settings' own period */
export function readRequest(written: string | undefined): Inputs['reportDocument'] {
  return JSON.parse(written || '{}') as Inputs['reportDocument'];
}
