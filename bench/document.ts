/** docs/benchmarks.md: an introduction that people write, and a section for each part that is measured. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

const file = 'docs/benchmarks.md';

/** Replaces a section, or adds it at the end; others may have been measured on another day. */
export function keepSection(title: string, section: string): void {
  const heading = `## ${title}`;
  const parts = readFileSync(file, 'utf8')
    .trimEnd()
    .split(/\n(?=## )/);
  const text = `${heading}\n\n${machine()}\n\n${section}\n`;
  const index = parts.findIndex((part) => part.split('\n')[0] === heading);
  if (index < 0) parts.push(text);
  else parts[index] = text;
  writeFileSync(file, `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`);
}

function machine(): string {
  const [processor] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  // How many tasks wanted a core lately, this one among them: where they are more than the cores, the clock tells little.
  const load = (loadavg()[1] ?? 0).toFixed(1);
  return `_${day}, ${processor?.model.trim()}, ${cpus().length} cores (load ${load}), ${memory} GB, Node ${process.versions.node}_`;
}

// Tables of Markdown, and numbers as they stand in them.

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
