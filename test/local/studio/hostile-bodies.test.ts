/** Bodies that no page of ours sends: the server refuses them in words, and goes on. */
import { describe, expect, test } from '@jest/globals';
import type { StudioState } from '../../../src/local/studio/protocol';
import { get, post, studio, token } from './studio-client';

const deep = (levels: number, inner = '1') => '['.repeat(levels) + inner + ']'.repeat(levels);

async function send(path: string, body: string) {
  const response = await fetch(`${studio.url}api/${path}`, {
    method: 'POST',
    headers: { 'x-studio-token': token, 'x-studio-window': 'mot' },
    body,
  });
  return { status: response.status, text: await response.text() };
}

describe.each(['call', 'menu', 'batchUpdate'])('%s', (path) => {
  test.each([
    ['no JSON', '{"name":'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '1'],
    ['nothing', ''],
    ['100,000 levels of lists', deep(100_000)],
    ['arguments of 100,000 levels', `{"name":"checkWorkbook","args":${deep(100_000)}}`],
    ['requests of 100,000 levels', `{"requests":${deep(100_000)},"revision":"x.1"}`],
    ['a prototype', '{"__proto__":{"ok":true},"name":"__proto__","args":[],"requests":[]}'],
    ['the name of what every object has', '{"name":"constructor","args":["alert(1)"]}'],
  ])('%s', async (_, body) => {
    await post('new');
    const { status, text } = await send(path, body);
    expect(status).toBeLessThan(500);
    // Plain JSON with a sentence: no trace of the program's own files.
    const reply = JSON.parse(text) as { ok: boolean; message?: string };
    expect(reply.ok).toBe(false);
    expect(reply.message).toMatch(/\S/);
    expect(text).not.toMatch(/node_modules|khuyenhoc\.cjs|\bat \w+ \(/);
    expect((await get<StudioState>('state')).ok).toBe(true);
  });
});
