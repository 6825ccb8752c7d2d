/** Tables and lines of Markdown. */

/** A text inside a table's cell: on one line, and with nothing that would end the cell. */
export function inCell(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\|/g, '\\|').replace(/</g, '&lt;');
}

export const code = (text: string) => (text === '' ? '' : `\`${text}\``);

export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(headings),
    line(headings.map(() => '---')),
    ...rows.map((row) => line(row.map(inCell))),
  ];
}

/** Said at the head of a page that nobody should edit. */
export const generatedNote =
  '<!-- Written by "npm run docs" from the definitions in src/core. Change those, not this file. -->';

export function page(...lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
