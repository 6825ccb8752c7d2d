/** `sheets-api`: what it serves and says, and what it refuses, over HTTP as any client would ask. */
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sheetsApi } from '../../../src/local/cli/sheets-api';
import { khuyenhoc, temporaryFolder, writeXlsx } from './run';

const folder = temporaryFolder();

/** Runs the command while `use` asks it, then stops it as Ctrl+C does. */
async function whileServing(
  path: string | undefined,
  use: (url: string, said: string) => Promise<void>,
): Promise<number> {
  let stop: (value?: unknown) => void = () => undefined;
  const stopped = new Promise((resolve) => (stop = resolve));
  const code = new Promise<number>((resolve, reject) => {
    const print = (said: string) => {
      const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      use(url, said).then(stop, reject);
    };
    const context = { output: { print, warn: print }, language: 'vi' as const };
    sheetsApi(path, { port: '0' }, context, () => stopped).then(resolve, reject);
  });
  return code;
}

const answer = async (response: Promise<Response>) => (await response).json() as Promise<unknown>;

test('a file is served by both APIs under the address that is said', async () => {
  const path = join(folder, 'Sổ phường Đức Xuân.xlsx');
  await writeXlsx(path, {
    Quỹ: [
      ['Ngày thu', 'Số tiền'],
      ['30/6/2017', 1_500_000],
    ],
  });
  let answers: unknown[] = [];
  const code = await whileServing(path, async (url, said) => {
    const [address = ''] = /http:\S+\/v4\/\S+/.exec(said) ?? [];
    answers = [
      await answer(fetch(`${address}?fields=properties.title`)),
      await answer(fetch(`${address}/values/${encodeURIComponent('Quỹ!B2')}?fields=values`)),
      await answer(fetch(`${url}/drive/v3/files?fields=files(name,mimeType)`)),
    ];
  });
  expect(code).toBe(0);
  const title = 'Sổ phường Đức Xuân';
  const mimeType = 'application/vnd.google-apps.spreadsheet';
  expect(answers).toEqual([
    { properties: { title } },
    { values: [['1500000']] },
    { files: [{ name: title, mimeType }] },
  ]);
});

test('without a file the Drive is empty, and nothing answers once it is stopped', async () => {
  let url = '';
  await whileServing(undefined, async (served) => {
    url = served;
    expect(await answer(fetch(`${url}/drive/v3/files?fields=files`))).toEqual({ files: [] });
  });
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('a port in use is one clear sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const { code, out, err } = await khuyenhoc('sheets-api', '--port', String(port));
  other.close();
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: `Cổng ${port} đang có chương trình khác dùng. Bỏ --port để tự chọn cổng trống.`,
  });
});

test.each([
  ['text.xlsx', '0', /“text\.xlsx” không phải là sổ Excel/],
  ['khong-co.xlsx', '0', /Không tìm thấy tệp/],
  [undefined, 'tám', /--port phải là số từ 0 đến 65535/],
  [undefined, '65536', /--port phải là số từ 0 đến 65535/],
  [undefined, '-1', /--port phải là số từ 0 đến 65535/],
  [undefined, '', /--port phải là số từ 0 đến 65535/],
])('%s on port %s is refused', async (name, port, words) => {
  writeFileSync(join(folder, 'text.xlsx'), 'đây không phải là sổ Excel');
  const file = name === undefined ? [] : [join(folder, name)];
  const { code, out, err } = await khuyenhoc('sheets-api', ...file, `--port=${port}`);
  expect([code, out, err.split('\n').length]).toEqual([2, '', 1]);
  expect(err).toMatch(words);
});
