/** `npm run docs`: writes the pages that come from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generatedPages } from './pages';

for (const { path, text } of generatedPages((file) => readFileSync(file, 'utf8'))) {
  writeFileSync(path, text);
  console.log(path);
}
