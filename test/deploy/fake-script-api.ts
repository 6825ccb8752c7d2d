/** The part of the Apps Script API that `clasp push` talks to, on loopback: one project's files, and fresh tokens. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface ScriptApi {
  readonly port: number;
  /** What was asked, e.g. "PUT script.googleapis.com/v1/projects/ID/content". */
  readonly calls: readonly string[];
  /** The project's files, as the last successful upload left them. */
  files(): readonly ScriptFile[];
  close(): Promise<void>;
}

export interface ScriptApiOptions {
  readonly scriptId: string;
  /** The files of the project before the push. */
  readonly files: readonly ScriptFile[];
  /** Every upload is answered with 403 and this sentence. */
  readonly refuseUploads?: string;
}

export async function startScriptApi(options: ScriptApiOptions): Promise<ScriptApi> {
  const { scriptId, refuseUploads } = options;
  const contentPath = `/v1/projects/${scriptId}/content`;
  const calls: string[] = [];
  let files = options.files;

  const answer = async (request: IncomingMessage): Promise<readonly [number, unknown]> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const call = `${request.method} ${request.headers.host}${pathname}`;
    calls.push(call);
    const body = await readBody(request);
    switch (call) {
      case 'POST oauth2.googleapis.com/token':
        return [200, { access_token: 'fresh', expires_in: 3600, token_type: 'Bearer' }];
      case `GET script.googleapis.com${contentPath}`:
        return [200, { scriptId, files }];
      case `PUT script.googleapis.com${contentPath}`:
        if (refuseUploads !== undefined) return [403, apiError(403, refuseUploads)];
        ({ files } = JSON.parse(body) as { readonly files: readonly ScriptFile[] });
        return [200, { scriptId, files }];
      default:
        return [404, apiError(404, `Not served: ${call}`)];
    }
  };

  const server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    calls,
    files: () => files,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function apiError(code: number, message: string) {
  const errors = [{ message, domain: 'global', reason: 'forbidden' }];
  return { error: { code, message, errors, status: 'PERMISSION_DENIED' } };
}
