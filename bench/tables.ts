/** Tables of Markdown, and numbers as they stand in them. */

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(headings),
    line(headings.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

/** With thousands apart: "1,234"; below ten one decimal. */
export function number(value: number): string {
  return Number.isFinite(value)
    ? value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 1 : 0 })
    : '–';
}

export const times = (value: number) => (Number.isFinite(value) ? `${value.toFixed(2)} ×` : '–');
