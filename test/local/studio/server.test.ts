/** The studio's server without a browser: what it refuses, what it keeps, and the add-on behind it. */
import { describe, expect, test } from '@jest/globals';
import type { StudioState, WorkbookView } from '../../../src/local/studio/protocol';
import { firstSheet, get, post, start, studio, typed } from './studio-client';

describe('refusals', () => {
  test('nothing is open', async () => {
    for (const path of ['batchUpdate', 'call', 'menu']) {
      expect((await post(path)).reply).toMatchObject({ ok: false, code: 'nothing-open' });
    }
    expect(await get('view')).toMatchObject({ ok: false, code: 'nothing-open' });
    expect(await get('save')).toMatchObject({ ok: false, code: 'nothing-open' });
  });

  test.each([
    [Buffer.from('không phải sổ'), 'file-not-xlsx', /“sổ\.xlsx” không phải là sổ Excel/],
    [Buffer.alloc(0), 'file-empty', /trống/],
  ])('a file that is no workbook', async (bytes, code, message) => {
    const { status, reply } = await post('open?name=sổ.xlsx', new Uint8Array(bytes));
    expect(status).toBe(422);
    expect(reply).toMatchObject({ ok: false, code, message: expect.stringMatching(message) });
    expect(await get<StudioState>('state')).toMatchObject({ workbook: null });
  });

  test.each([
    ['not JSON', 'batchUpdate', new Uint8Array(Buffer.from('{')), 400],
    ['no requests', 'batchUpdate', {}, 400],
    ['no name', 'call', { args: [] }, 400],
    ['arguments that are no list', 'call', { name: 'onOpen', args: 'x' }, 400],
    ['a function that is not in the menu', 'menu', { name: 'checkWorkbook' }, 400],
  ])('%s', async (_, path, body, status) => {
    await post('new');
    expect((await post(path, body)).status).toBe(status);
  });

  test('what the Sheets API refuses is refused by name, and nothing is written', async () => {
    await post('new');
    const { sheetId, revision } = await firstSheet();
    const requests = [
      typed(sheetId, 'nửa'),
      { updateCells: { start: { sheetId: 99 }, fields: '*' } },
    ];
    const { status, reply } = await post('batchUpdate', { base: revision, requests });
    expect([status, reply]).toMatchObject([422, { ok: false, code: 'edit-refused' }]);
    expect((await firstSheet()).rows).toEqual([]);
  });
});

describe('revisions', () => {
  test('a change on the present state is taken, one on an old state is refused', async () => {
    await post('new');
    const { sheetId, revision } = await firstSheet();
    const first = await post('batchUpdate', { base: revision, requests: [typed(sheetId, 'một')] });
    expect(first.reply.ok).toBe(true);
    const late = await post('batchUpdate', { base: revision, requests: [typed(sheetId, 'hai')] });
    expect([late.status, late.reply]).toMatchObject([409, { ok: false, code: 'stale' }]);
    expect((await firstSheet()).rows?.[0]?.[1]).toBe('một');
  });

  test('a restart loses nothing, and goes on with the revision where it ended in good order', async () => {
    await post('new');
    const { sheetId, revision } = await firstSheet();
    await post('batchUpdate', { base: revision, requests: [typed(sheetId, 'Đức Xuân')] });
    const before = await firstSheet();
    await studio.close();
    await start();
    const after = await firstSheet();
    expect(after.rows?.[0]?.[1]).toBe('Đức Xuân');
    expect(after.revision).toBe(before.revision);
  });
});

describe('the add-on', () => {
  test('its menu is what it made when the workbook was opened', async () => {
    await post('new');
    const state = await get<StudioState>('state');
    const [menu] = (state.ok && state.workbook?.menus) || [];
    expect(menu?.items.length).toBeGreaterThan(0);
    expect(menu?.items).toContainEqual({ caption: 'Kiểm tra dữ liệu', functionName: 'showCheck' });
  });

  test('a call answers with JSON; a private or unknown name is not found', async () => {
    await post('new');
    const { reply } = await post('call', { name: 'describeWorkbook', args: [{}] });
    expect(reply).toMatchObject({ ok: true, value: { ok: true, hasTables: false } });
    for (const name of ['secret_', 'toString', 'constructor', 'không có']) {
      const { reply: refused } = await post('call', { name, args: [] });
      expect(refused).toMatchObject({
        ok: false,
        error: { message: `Script function not found: ${name}` },
      });
    }
  });

  test('what a call writes has a new revision', async () => {
    await post('new');
    const { revision } = await firstSheet();
    await post('call', { name: 'setUpWorkbook', args: [{}] });
    const after = await get<WorkbookView>(`view?revision=${revision}`);
    expect(after).toMatchObject({ ok: true, continues: true });
    expect(after.ok && after.revision).not.toBe(revision);
  });
});
