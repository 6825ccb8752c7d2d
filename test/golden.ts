/** Golden files: texts kept as they should be, written anew with UPDATE_GOLDEN=1 and then read by a person. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

export function expectGolden(path: string, lines: readonly string[]): void {
  const text = `${lines.join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
