/** The hook that keeps a test's programs off the network: Google is the fake, and nothing else answers. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClaspProject, runProgram, type ClaspProject } from './clasp-project';
import { dist } from './dist-folder';
import { startScriptApi, type ScriptApi } from './fake-script-api';

let project: ClaspProject;
let api: ScriptApi;
beforeAll(async () => {
  project = createClaspProject('so', dist);
  api = await startScriptApi({ scriptId: 'so', files: [] });
});
afterAll(async () => {
  project.remove();
  await api.close();
});

const run = (code: string) => runProgram(project, api.port, ['--eval', code]);
const content = 'https://script.googleapis.com/v1/projects/so/content';

describe('a program', () => {
  test.each([
    ['by address', `https.get('${content}', (answer) => answer.pipe(process.stdout))`],
    [
      'by options',
      `https.get({ host: 'script.googleapis.com', path: '/v1/projects/so/content' }, (answer) => answer.pipe(process.stdout))`,
    ],
    [
      'through an import',
      `import('node:https').then(({ request }) => request(new URL('${content}'), (answer) => answer.pipe(process.stdout)).end())`,
    ],
  ])('reaches the fake %s', async (_way, code) => {
    expect(await run(code)).toEqual({ status: 0, output: '{"scriptId":"so","files":[]}' });
  });

  test.each([
    ['https', "https.get('https://registry.npmjs.org/')"],
    ['a name that only looks like Google', "https.get('https://notgoogleapis.com/')"],
    ['http', "http.get('http://example.com/')"],
    ['fetch', "fetch('https://script.googleapis.com/').catch((error) => { throw error.cause })"],
    ['http2', "http2.connect('https://script.googleapis.com/')"],
    ['another port', "net.connect(1, '127.0.0.1')"],
  ])('is refused %s', async (_way, code) => {
    const { status, output } = await run(code);
    expect(output).toContain('Refused: ');
    expect(status).toBe(1);
  });
});
