/**
 * Whether a word can be a syllable of Vietnamese: an initial, a rhyme and a tone that go together.
 * It knows what is possible, not what is a word.
 */
import { placeTones } from '../tone-placement';
import { toCanonicalText } from '../unicode';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** The longer first. "p" and "k" before any vowel stand in names of places: Pác Bó, Bắc Kạn, Kon Tum. */
export const initials = list('ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x');

/** "ăk" is that of Đắk Lắk and Đắk Nông, which are written so by law. */
const rhymes: ReadonlySet<string> = new Set(
  list(`
    a ac ach ai am an ang anh ao ap at au ay
    ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet
    oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
    uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yêm yên yêng yêt yêu`),
);

/** "qu" holds the glide itself, so no rounded vowel follows it, but in "quốc": quang, quý, quyết. */
const afterQu = /^[aăâeêiơ]/;
const onlyAfterQu = list('ôc y ych yên yêt yn ynh yt');

/** Open rhymes whose tone is written on either vowel: hòa and hoà, khỏe and khoẻ, thúy and thuý. */
const eitherPlace = /(?:oa|oe|uy)$/;

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const stopped = /[cptk]$|ch$/;

/** Acute or dot below: the tones of syllables that end in a stop. */
const stoppedTone = /[\u0301\u0323]/;

const longestSyllable = 'nghiêng'.length;
const longestDecomposed = 'nghiễng'.normalize('NFD').length;

let shapes: ReadonlySet<string> | null = null;

/** Every initial with every rhyme that it takes: some 4,000, made when first needed. */
function possibleShapes(): ReadonlySet<string> {
  shapes ??= new Set([
    ...rhymes,
    ...initials
      .filter((initial) => initial !== 'qu')
      .flatMap((initial) => Array.from(rhymes, (rhyme) => initial + rhyme)),
    ...Array.from(rhymes)
      .filter((rhyme) => afterQu.test(rhyme))
      .concat(onlyAfterQu)
      .map((rhyme) => `qu${rhyme}`),
  ]);
  return shapes;
}

/** The word without its tones, composed, and the tone marks taken off. */
function parted(word: string) {
  const decomposed = word.normalize('NFD');
  return {
    plain: decomposed.replace(toneMarks, '').normalize('NFC'),
    tones: decomposed.match(toneMarks) ?? [],
  };
}

/**
 * Whether a word, of any case and in NFC, is a possible syllable, its tone written where the
 * spelling books allow it: "Xuân", "hòa", "hoà"; not "xuan" + "m", "túan", "hôc" (a stop
 * without its tone), "Müller".
 */
export function isSyllable(word: string): boolean {
  if (word.length > longestSyllable) return false;
  const lower = word.toLowerCase();
  const { plain, tones } = parted(lower);
  if (tones.length > 1 || !possibleShapes().has(plain)) return false;
  if (stopped.test(plain) && !stoppedTone.test(tones[0] ?? '')) return false;
  return placeTones(lower) === lower || eitherPlace.test(plain);
}

/** As isSyllable, of a word as people type it: the tone mark on any vowel of its run, Ð for Đ. */
export function isTypedSyllable(word: string): boolean {
  if (word.length > longestDecomposed) return false;
  return isSyllable(placeTones(toCanonicalText(word).toLowerCase()));
}

/** Whether a word without any diacritic can be a syllable whose tone may have been left out: "Xuan". */
export function isToneless(word: string): boolean {
  return word.length <= longestSyllable && possibleShapes().has(word.toLowerCase());
}

/** Capitals without tones: HĐND, GĐHT, and the "đ" of "đ/c". */
const abbreviation = /^(?:[A-ZĐ]{1,8}|đ)$/;

const words = /[\p{L}\p{M}]+/gu;
const onlyAscii = /^[A-Za-z]*$/;

/** Whether a word that a conversion gave can stand in Vietnamese text. */
export function isVietnameseWord(word: string): boolean {
  return abbreviation.test(word) || isSyllable(word);
}

/** Whether every word of a text that is not plain ASCII can stand in Vietnamese text. */
export function isWellFormed(text: string): boolean {
  return (text.match(words) ?? []).every((word) => onlyAscii.test(word) || isVietnameseWord(word));
}
