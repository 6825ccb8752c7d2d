/**
 * Text whose letters are wrong because of its encoding. Strict: what may be right Vietnamese, or
 * a name of another language, is left alone.
 */
import { readByFont } from './font-encoding';
import { mayBeFaulty } from '../text-scan';
import { hasLostLetters } from './lost-letters';
import { readMojibake } from './mojibake';
import { tcvn3 } from './tcvn3';
import { vni } from './vni';

export interface EncodingFault {
  readonly kind: 'tcvn3' | 'vni' | 'mojibake' | 'lost-letters';
  /** The text in Unicode; null where it cannot be read. */
  readonly repaired: string | null;
  /** Whether `repaired` is what was meant; otherwise it is a guess. */
  readonly isCertain: boolean;
}

/**
 * The fault of a text's encoding; null where there is none. Never throws; linear in the text's
 * length. `repaired` has none, where it is certain.
 */
export function detectEncoding(text: string): EncodingFault | null {
  if (!mayBeFaulty(text)) return null;
  const fault = faultOf(text);
  if (fault === null || !fault.isCertain || fault.repaired === null) return fault;
  // A text with two faults is not mended by half.
  return { ...fault, isCertain: detectEncoding(fault.repaired) === null };
}

function faultOf(text: string): EncodingFault | null {
  const mojibake = readMojibake(text);
  if (mojibake !== null) return { kind: 'mojibake', ...mojibake };
  const font = readFonts(text);
  if (font !== null) return font;
  return hasLostLetters(text) ? { kind: 'lost-letters', repaired: null, isCertain: false } : null;
}

/** Where both encodings make sense of a text, which one it was is not certain. */
function readFonts(text: string): EncodingFault | null {
  const [first, second] = [tcvn3, vni]
    .flatMap((encoding) => {
      const reading = readByFont(text, encoding);
      return reading === null ? [] : [{ kind: encoding.kind, ...reading }];
    })
    .sort((one, other) => Number(other.isCertain) - Number(one.isCertain));
  if (first === undefined) return null;
  return { ...first, isCertain: first.isCertain && second?.isCertain !== true };
}
