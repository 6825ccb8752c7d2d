/** Reads and writes the file that `khuyenhoc studio FILE` was given, over its server on this machine. */
import { isFileFailure } from '../../studio/file-server/failures';
import {
  filePath,
  idHeader,
  nameHeader,
  secretHeader,
  secretIn,
  stampHeader,
  type WriteOutcome,
} from '../../studio/file-server/protocol';
import { FileLinkError, type FileLink } from './file-link';

/**
 * @param page the page's address, as `location` has it
 * @returns null where the page was opened without a file @throws FileLinkError
 */
export async function openServerLink(page: {
  readonly href: string;
  readonly hash: string;
}): Promise<FileLink | null> {
  const secret = secretIn(page.hash);
  if (secret === null) return null;
  const address = new URL(filePath, page.href).href;
  let name = '';

  const ask = async (method: string, headers: Record<string, string> = {}, body?: Uint8Array) => {
    try {
      return await fetch(address, {
        method,
        headers: { [secretHeader]: secret, ...headers },
        ...(body !== undefined && { body: body as Uint8Array<ArrayBuffer> }),
      });
    } catch (cause) {
      throw new FileLinkError('server-gone', name, { cause });
    }
  };
  const get = async (method: 'GET' | 'HEAD') => {
    const response = await ask(method);
    if (response.ok) return response;
    // An answer to HEAD has no body that could say more.
    const answer = method === 'HEAD' ? await ask('GET') : response;
    const refused = await answer.json().catch(() => null);
    throw new FileLinkError(codeIn(refused), name);
  };
  const stampOf = (response: Response) => response.headers.get(stampHeader) ?? '';

  const { headers } = await get('HEAD');
  name = decodeURIComponent(headers.get(nameHeader) ?? '');
  return {
    kind: 'server',
    name,
    serverId: headers.get(idHeader),
    handle: null,
    async read() {
      const response = await get('GET');
      return { bytes: new Uint8Array(await response.arrayBuffer()), stamp: stampOf(response) };
    },
    look: async () => stampOf(await get('HEAD')),
    async write(bytes, stamp) {
      try {
        const response = await ask('PUT', { [stampHeader]: stamp }, bytes);
        const outcome = (await response.json()) as WriteOutcome;
        return outcome.kind === 'failed' ? { kind: 'failed', code: codeIn(outcome) } : outcome;
      } catch (error) {
        const isKnown = error instanceof FileLinkError;
        return { kind: 'failed', code: isKnown ? error.code : 'server-gone' };
      }
    },
    allow: async () => true,
  };
}

function codeIn(answer: unknown) {
  const code = typeof answer === 'object' && answer !== null && 'code' in answer && answer.code;
  return isFileFailure(code) ? code : 'file-failed';
}
