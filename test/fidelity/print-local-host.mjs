// Prints the answers of the Sheets API at an address on loopback to the semantic checks.
import { sheets_v4 } from '@googleapis/sheets';
import { semanticChecks } from '../../scripts/fidelity/semantic-checks.mjs';

const rootUrl = `${process.argv[2]}/`;
const client = new sheets_v4.Sheets({ rootUrl, fetchImplementation: fetch, retry: false });
console.log(JSON.stringify(await semanticChecks(client), null, 2));
