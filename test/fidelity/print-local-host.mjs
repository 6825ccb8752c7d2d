// Prints the answers of the Sheets API at an address on loopback to the semantic checks and those of the design.
import { sheets_v4 } from '@googleapis/sheets';
import { designChecks } from '../../scripts/fidelity/design-checks.mjs';
import { semanticChecks } from '../../scripts/fidelity/semantic-checks.mjs';

const rootUrl = `${process.argv[2]}/`;
const client = new sheets_v4.Sheets({ rootUrl, fetchImplementation: fetch, retry: false });
const answers = { ...(await semanticChecks(client)), ...(await designChecks(client)) };
console.log(JSON.stringify(answers, null, 2));
