// Runs the semantic checks on Google itself and says where the local host answers otherwise.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { auth, sheets } from '@googleapis/sheets';
import { semanticChecks } from './semantic-checks.mjs';

const local = JSON.parse(readFileSync(new URL('local-host.json', import.meta.url), 'utf8'));
const credentials = new auth.GoogleAuth({
  scopes: ['https://www.googleapis.com/auth/spreadsheets'],
});
const google = await semanticChecks(sheets({ version: 'v4', auth: credentials }));

let differences = 0;
for (const [group, answers] of Object.entries(google)) {
  for (const [name, answer] of Object.entries(answers)) {
    const known = local[group]?.[name];
    if (isDeepStrictEqual(answer, known)) continue;
    differences += 1;
    console.log(`${group} › ${name}\n  Google:     ${JSON.stringify(answer)}`);
    console.log(`  local host: ${JSON.stringify(known)}`);
  }
}
console.log(differences === 0 ? 'No differences.' : `${differences} differences.`);
process.exitCode = differences === 0 ? 0 : 1;
