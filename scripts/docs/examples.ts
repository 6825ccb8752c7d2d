/**
 * Examples in a page are parts of TypeScript files that a test compiles and runs. In the file a part
 * stands between "// #region NAME" and "// #endregion"; in the page, between two comments:
 * <!-- example: PATH#NAME --> and <!-- /example -->.
 */

const place = /(<!-- example: (\S+)#(\S+) -->\n)[\s\S]*?(<!-- \/example -->)/g;

/** The page with each example as its file has it now. @param read the text of a file, by its path */
export function withExamples(page: string, read: (path: string) => string): string {
  return page.replace(
    place,
    (_, start: string, path: string, name: string, end: string) =>
      `${start}\n\`\`\`ts\n${regionOf(read(path), path, name)}\n\`\`\`\n\n${end}`,
  );
}

function regionOf(text: string, path: string, name: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() === `// #region ${name}`);
  const length = lines.slice(start + 1).findIndex((line) => line.trim() === '// #endregion');
  if (start < 0 || length < 0) throw new Error(`${path} has no region ${name}`);
  const region = lines.slice(start + 1, start + 1 + length);
  const indent = Math.min(
    ...region.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)),
  );
  return region.map((line) => line.slice(indent)).join('\n');
}
