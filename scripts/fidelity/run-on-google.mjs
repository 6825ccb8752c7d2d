// Asks Google what the design relies on and prints one table: as expected, or not. See docs/fidelity.md.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { auth, sheets } from '@googleapis/sheets';
import { designChecks } from './design-checks.mjs';
import { answerTable } from './answer-table.mjs';
import { semanticChecks } from './semantic-checks.mjs';

const { values: options } = parseArgs({ options: { editor: { type: 'string' } } });
const local = JSON.parse(readFileSync(new URL('local-host.json', import.meta.url), 'utf8'));
const scopes = ['https://www.googleapis.com/auth/spreadsheets'];
const owner = new auth.GoogleAuth({
  scopes: [...scopes, 'https://www.googleapis.com/auth/drive.file'],
});
const client = sheets({ version: 'v4', auth: owner });

/** Shares the spreadsheet with the service account of the key file, without a message, and gives its client. */
async function asEditor(spreadsheetId) {
  const { client_email: emailAddress } = JSON.parse(readFileSync(options.editor, 'utf8'));
  const address = `https://www.googleapis.com/drive/v3/files/${spreadsheetId}/permissions?sendNotificationEmail=false`;
  await owner.request({
    url: address,
    method: 'POST',
    data: { role: 'writer', type: 'user', emailAddress },
  });
  return sheets({ version: 'v4', auth: new auth.GoogleAuth({ keyFile: options.editor, scopes }) });
}

const google = {
  ...(await semanticChecks(client)),
  ...(await designChecks(client, options.editor === undefined ? undefined : asEditor)),
};
const { lines, differences } = answerTable(google, local, isDeepStrictEqual);
for (const line of lines) console.log(line);
if (options.editor === undefined) {
  console.log('\nNot asked: a protected range as an editor (--editor KEY.json).');
}
process.exitCode = differences === 0 ? 0 : 1;
