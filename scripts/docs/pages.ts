/** The pages that are written from the code, wholly or in their examples. */
import { dataDictionary } from './data-dictionary';
import { withExamples } from './examples';
import { messages } from './messages';

/** @param read the text of a file of the project, by its path */
export function generatedPages(
  read: (path: string) => string,
): readonly { readonly path: string; readonly text: string }[] {
  const development = 'docs/development.md';
  return [
    { path: 'docs/du-lieu.md', text: dataDictionary() },
    { path: 'docs/thong-bao.md', text: messages() },
    { path: development, text: withExamples(read(development), read) },
  ];
}
