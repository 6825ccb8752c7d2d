/** Pages that come from the code are what the code makes of them now. */
import { describe, expect, test } from '@jest/globals';
import { findingCodes } from '../../src/core/messages/finding-catalog';
import { withExamples } from '../../scripts/docs/examples';
import { exampleFindings } from '../../scripts/docs/messages';
import { generatedPages } from '../../scripts/docs/pages';
import { read } from './pages';

test.each(generatedPages(read).map(({ path, text }) => [path, text] as const))(
  '%s is current (npm run docs)',
  (path, text) => {
    expect(read(path)).toBe(text);
  },
);

test('every code of a finding has an example', () => {
  const found = new Set(exampleFindings.map(({ code }) => code));
  expect(findingCodes.filter((code) => !found.has(code))).toEqual([]);
});

describe('examples', () => {
  const page = ['Before', '<!-- example: a.ts#two -->', 'old', '<!-- /example -->', 'after'];
  const file = ['one();', '  // #region two', '  if (x) {', '    y();', '  }', '  // #endregion'];

  test('the part of the file stands in the page, without its indent', () => {
    const text = withExamples(page.join('\n'), () => file.join('\n'));
    expect(text).toContain('\n```ts\nif (x) {\n  y();\n}\n```\n');
    expect(text).not.toContain('old');
    expect(withExamples(text, () => file.join('\n'))).toBe(text);
  });

  test('a part that is gone is told', () => {
    expect(() => withExamples(page.join('\n'), () => 'one();')).toThrow('a.ts has no region two');
  });
});
