/** What HtmlService does to a page's file, as rules that the built file must keep. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { shippedPage, type PageFolder } from './addon-page';

/** @param marks the attributes that the server fills in */
export function describePageFile(folder: PageFolder, marks: readonly string[]): void {
  describe('the file', () => {
    let html: string;
    let script: string;
    beforeAll(() => {
      html = shippedPage(folder);
      script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
    });

    test('has one script, which nothing in it ends early', () => {
      expect(script.length).toBeGreaterThan(10_000);
      expect(html.match(/<script/gi)).toHaveLength(1);
      expect(html.match(/<\/script/gi)).toHaveLength(1);
      expect(html).not.toContain('<!--');
    });

    test('has no template literal, in which HtmlService would take “//” for a comment', () => {
      expect(script).not.toContain('`');
    });

    test('has nothing that looks like a scriptlet', () => {
      expect(html).not.toContain('<?');
    });

    test('has no comments: every “//” is inside an address', () => {
      const before = [...script.matchAll(/(.{0,6})\/\//g)].map(([, text]) => text);
      expect(before.filter((text) => !/https?:$/.test(text!))).toEqual([]);
      expect(script).not.toContain('/*');
    });

    test('refers to nothing outside itself', () => {
      const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
      const frame = html.replace(script, '');
      expect(frame).not.toMatch(/\s(?:src|href|srcset|action)=/i);
      expect(style).not.toMatch(/@import|url\(/i);
    });

    test.each(marks.map((mark) => `data-${mark}=""`))(
      'holds %s once, for the server to fill in',
      (mark) => {
        expect(html.split(mark)).toHaveLength(2);
      },
    );
  });
}
