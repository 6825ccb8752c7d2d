/** Texts of a faulty encoding that can be mended: what they were, and the code that says so. */
import { detectEncoding, type EncodingFault } from './detect';

export const encodingCodes = {
  tcvn3: 'text-tcvn3',
  vni: 'text-vni',
  mojibake: 'text-mojibake',
} as const satisfies Partial<Record<EncodingFault['kind'], string>>;

export interface RepairedText {
  readonly code: (typeof encodingCodes)[keyof typeof encodingCodes];
  readonly text: string;
}

/** null: the text has no such fault, or what it was is not certain. */
export function repairedText(text: string): RepairedText | null {
  const fault = detectEncoding(text);
  if (fault === null || fault.kind === 'lost-letters') return null;
  if (!fault.isCertain || fault.repaired === null) return null;
  return { code: encodingCodes[fault.kind], text: fault.repaired };
}
