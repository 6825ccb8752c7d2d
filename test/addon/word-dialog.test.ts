/** The dialog of the Word file, opened by the built add-on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runAddon } from '../../src/local/emulator/apps-script/run-addon';
import { collectingUi } from '../../src/local/emulator/apps-script/host-ui';
import { storeOf, spreadsheetId } from '../sheets/run-on-store';

const inDist = (name: string) => readFileSync(join(__dirname, '../../dist', name), 'utf8');

function showDialog(input: unknown, userLocale = 'vi') {
  const ui = collectingUi();
  const addon = runAddon(inDist('Code.js'), {
    sheets: storeOf({}),
    spreadsheetId,
    ui,
    userLocale,
    readHtmlFile: (name) => inDist(`${name}.html`),
  });
  const reply = addon.callFromClient('showWordDialog', [input]);
  return { reply, dialogs: ui.dialogs };
}

/** What the server wrote on the page's body, as a browser reads it. */
function toldBy(content: string): Readonly<Record<string, string>> {
  const body = /<body([^>]*)>/.exec(content)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value!
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    ]),
  );
}

test('it is told the language, and what to ask for', () => {
  const request = { from: '2017-01-01', to: '2017-06-30', exact: true, lists: true };
  const { reply, dialogs } = showDialog(request);
  expect(reply).toEqual({ ok: true });
  expect(dialogs).toHaveLength(1);
  const [{ title, width, height, content }] = dialogs as unknown as readonly [
    (typeof dialogs)[number],
  ];
  expect(title).toBe('Văn bản Word của báo cáo');
  expect([width, height].every((pixels) => pixels! >= 150 && pixels! <= 600)).toBe(true);
  const { language, request: written } = toldBy(content);
  expect(language).toBe('vi');
  expect(JSON.parse(written!)).toEqual(request);
});

test('in English for those who read it', () => {
  const { dialogs } = showDialog({}, 'en_GB');
  expect(dialogs[0]!.title).toBe('The report as a Word file');
  expect(toldBy(dialogs[0]!.content)['language']).toBe('en');
});

test('what is asked for cannot leave its attribute', () => {
  const from = '"><script>alert(1)</script>&quot;$& ';
  const { dialogs } = showDialog({ from, to: '2017-06-30' });
  expect(dialogs[0]!.content.match(/<script/gi)).toHaveLength(1);
  expect(JSON.parse(toldBy(dialogs[0]!.content)['request']!)).toMatchObject({ from });
});

test('what it does not know is refused by name, and nothing is shown', () => {
  const { reply, dialogs } = showDialog({ inTheWay: 'replace' });
  expect(reply).toMatchObject({ ok: false, code: 'input-invalid' });
  expect(dialogs).toEqual([]);
});
