/** The local Drive API beside the Sheets API: one file, whichever API made, renamed or deleted it. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Hono } from 'hono';
import { createLocalGoogle } from '../../../src/local/emulator/server';
import { googleApis } from '../../../src/local/emulator/server';

const spreadsheetType = 'application/vnd.google-apps.spreadsheet';
const folderType = 'application/vnd.google-apps.folder';

let api: Hono;

beforeEach(() => {
  api = googleApis(createLocalGoogle());
});

async function call(method: string, path: string, body?: unknown) {
  const response = await api.request(path, {
    method,
    headers: { host: '127.0.0.1' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? '' : (JSON.parse(text) as unknown) };
}

const get = async (path: string) => (await call('GET', path)).body;

async function make(name: string, rest: object = {}): Promise<string> {
  const { body } = await call('POST', '/drive/v3/files', {
    name,
    mimeType: spreadsheetType,
    ...rest,
  });
  return (body as { id: string }).id;
}

const refused = (code: number, reason: string, message: string) => ({
  status: code,
  body: { error: { code, message, errors: [{ message, domain: 'global', reason }] } },
});

describe('files', () => {
  // As Google answered python's "True" and double quotes, recorded from another client.
  test('are made and listed as recorded', async () => {
    const made = await call('POST', '/drive/v3/files?supportsAllDrives=True', {
      name: 'Sổ phường Sông Cầu',
      mimeType: spreadsheetType,
    });
    const { id } = made.body as { id: string };
    expect(made).toEqual({
      status: 200,
      body: {
        kind: 'drive#file',
        id,
        name: 'Sổ phường Sông Cầu',
        mimeType: spreadsheetType,
      },
    });
    const q = encodeURIComponent(`mimeType="${spreadsheetType}"`);
    const query = `q=${q}&pageSize=1000&supportsAllDrives=True&includeItemsFromAllDrives=True`;
    expect(await get(`/drive/v3/files?${query}&fields=kind,nextPageToken,files(id,name)`)).toEqual({
      kind: 'drive#fileList',
      files: [{ id, name: 'Sổ phường Sông Cầu' }],
    });
  });

  test('are those of the Sheets API: made there, renamed on either side, deleted', async () => {
    const { body } = await call('POST', '/v4/spreadsheets', { properties: { title: 'Sổ A' } });
    const { spreadsheetId: id } = body as { spreadsheetId: string };
    const sheets = `/v4/spreadsheets/${id}`;
    const file = `/drive/v3/files/${id}`;
    expect(await get(`${file}?fields=name`)).toEqual({ name: 'Sổ A' });
    const properties = { title: 'Sổ B' };
    await call('POST', `${sheets}:batchUpdate`, {
      requests: [{ updateSpreadsheetProperties: { properties, fields: 'title' } }],
    });
    expect(await get(`${file}?fields=name`)).toEqual({ name: 'Sổ B' });
    await call('PATCH', file, { name: 'Sổ C' });
    expect(await get(`${sheets}?fields=properties.title`)).toEqual({
      properties: { title: 'Sổ C' },
    });
    expect(await call('DELETE', file)).toEqual({ status: 204, body: '' });
    expect((await call('GET', sheets)).status).toBe(404);
    expect(await call('GET', file)).toEqual(refused(404, 'notFound', `File not found: ${id}.`));
  });

  test('are copied with all that they hold, and change apart from then on', async () => {
    const id = await make('Sổ mẫu', { appProperties: { unit: '01840' } });
    const a1 = (of: string) => `/v4/spreadsheets/${of}/values/A1`;
    const write = (of: string, text: string) =>
      call('PUT', `${a1(of)}?valueInputOption=RAW`, { values: [[text]] });
    await write(id, 'Số tiền');
    const { body } = await call('POST', `/drive/v3/files/${id}/copy`, { name: null });
    const copy = body as { id: string };
    expect(copy.id).not.toBe(id);
    expect(copy).toEqual({
      kind: 'drive#file',
      id: copy.id,
      name: 'Copy of Sổ mẫu',
      mimeType: spreadsheetType,
    });
    await write(copy.id, 'Số hộ');
    expect(await get(`${a1(id)}?fields=values`)).toEqual({ values: [['Số tiền']] });
    expect(await get(`${a1(copy.id)}?fields=values`)).toEqual({ values: [['Số hộ']] });
    expect(await get(`/drive/v3/files/${copy.id}?fields=appProperties`)).toEqual({
      appProperties: { unit: '01840' },
    });
    expect(await get(`/v4/spreadsheets/${copy.id}?fields=properties.title`)).toEqual({
      properties: { title: 'Copy of Sổ mẫu' },
    });
  });

  test('move between folders by addParents and removeParents only', async () => {
    const folder = await make('Năm 2017', { mimeType: folderType });
    const other = await make('Năm 2018', { mimeType: folderType });
    const id = await make('Sổ', { parents: [folder] });
    const file = `/drive/v3/files/${id}`;
    expect(await call('PATCH', file, { parents: [other] })).toEqual(
      refused(
        403,
        'fieldNotWritable',
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      ),
    );
    await call('PATCH', `${file}?addParents=${other}&removeParents=${folder}`, {});
    expect(await get(`${file}?fields=parents`)).toEqual({ parents: [other] });
    const query = encodeURIComponent(`'${other}' in parents`);
    expect(await get(`/drive/v3/files?q=${query}&fields=files.id`)).toEqual({ files: [{ id }] });
  });
});

describe('permissions', () => {
  test('are given, read, changed and taken away', async () => {
    const id = await make('Sổ');
    const permissions = `/drive/v3/files/${id}/permissions`;
    const given = await call('POST', `${permissions}?sendNotificationEmail=false`, {
      type: 'user',
      role: 'reader',
      emailAddress: 'lan@backan.vn',
    });
    const { id: permission } = given.body as { id: string };
    expect(given.body).toEqual({
      kind: 'drive#permission',
      id: permission,
      type: 'user',
      role: 'reader',
    });
    await call('PATCH', `${permissions}/${permission}`, { role: 'writer' });
    expect(await get(`${permissions}/${permission}?fields=role,emailAddress`)).toEqual({
      role: 'writer',
      emailAddress: 'lan@backan.vn',
    });
    await call('POST', permissions, { type: 'anyone', role: 'reader' });
    expect(await get(`${permissions}?fields=permissions(type,role)`)).toEqual({
      permissions: [
        { type: 'user', role: 'owner' },
        { type: 'user', role: 'writer' },
        { type: 'anyone', role: 'reader' },
      ],
    });
    expect((await call('DELETE', `${permissions}/${permission}`)).status).toBe(204);
    expect(await call('GET', `${permissions}/${permission}`)).toEqual(
      refused(404, 'notFound', `Permission not found: ${permission}.`),
    );
  });

  test('of an owner are not given by the way', async () => {
    const id = await make('Sổ');
    const owner = { type: 'user', role: 'owner', emailAddress: 'lan@backan.vn' };
    expect(await call('POST', `/drive/v3/files/${id}/permissions`, owner)).toEqual(
      refused(
        403,
        'forbidden',
        "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
      ),
    );
  });
});

test.each<[string, string, unknown, number, string]>([
  ['GET', '/drive/v3/about', undefined, 400, "The 'fields' parameter is required for this method."],
  ['GET', '/drive/v3/files?q=fullText', undefined, 501, 'files.list q: fullText'],
  ['GET', '/drive/v3/files?corpora=allDrives', undefined, 501, 'corpora allDrives'],
  ['GET', '/drive/v3/files?pageSize=nhieu', undefined, 400, "'page_size' (TYPE_INT32)"],
  ['GET', '/drive/v3/files?tenTep=x', undefined, 400, 'Unknown name "tenTep"'],
  ['GET', '/drive/v3/files/x?alt=media', undefined, 501, 'files.get of a content'],
  ['POST', '/drive/v3/files', { ten: 'x' }, 400, 'Unknown name "ten"'],
  ['POST', '/drive/v3/files', { description: 'x' }, 501, 'description'],
  ['POST', '/drive/v3/files', { appProperties: { a: 1 } }, 400, 'appProperties.a'],
  ['POST', '/drive/v3/files', [], 400, 'Root element must be a message'],
])('%s %s %j is refused: %d %s', async (method, path, body, code, words) => {
  const { status, body: told } = await call(method, path, body);
  const { error } = told as { error: { message: string } };
  expect([status, error.message]).toEqual([code, expect.stringContaining(words)]);
});

test('an address that neither API has is not found, and strangers are not answered', async () => {
  expect((await call('GET', '/v5/spreadsheets')).body).toEqual({
    error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' },
  });
  for (const path of ['/drive/v3/files', '/v4/spreadsheets/x']) {
    const { status } = await api.request(path, { headers: { host: 'google.example.vn' } });
    expect(status).toBe(403);
  }
});
