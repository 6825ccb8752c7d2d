/** The pages that people read, and what is in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '..', '..');

/** The text of a file, by its path in the project. */
export const read = (path: string) => readFileSync(join(root, path), 'utf8');

const markdownIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`));

export const pages: readonly string[] = [...markdownIn('.'), ...markdownIn('docs')];

const codeBlock = /^```[\s\S]*?^```/gm;
const inlineCode = /`[^`\n]+`/g;

/** The targets of links and images, code aside. */
export function linksOf(text: string): readonly string[] {
  const prose = text.replace(codeBlock, '').replace(inlineCode, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
}

/** What stands as code within the text. */
export function codeIn(text: string): readonly string[] {
  return [...text.replace(codeBlock, '').matchAll(inlineCode)].map(([code]) => code.slice(1, -1));
}

/** The anchors of the headings, as GitHub makes them. */
export function anchorsOf(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...text.replace(codeBlock, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replace(/ /g, '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
