/** `npm run docs`: writes the pages that come from the code, and the usual forms. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { usualForms } from '../../src/core/commands/form/usual-forms';
import { formFile, formsFolder } from '../../src/local/forms/form-file';
import { generatedPages } from './pages';

async function main(): Promise<void> {
  for (const { path, text } of generatedPages((file) => readFileSync(file, 'utf8'))) {
    writeFileSync(path, text);
    console.log(path);
  }
  mkdirSync(formsFolder, { recursive: true });
  for (const form of usualForms) {
    const path = `${formsFolder}/${form.name}.xlsx`;
    writeFileSync(path, await formFile(form));
    console.log(path);
  }
}

void main();
