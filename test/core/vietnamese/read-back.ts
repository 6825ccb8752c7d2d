/** Reads written figures back, independently of the code that writes them. */

const units: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** "8.664", "1.234,5" → a number; NaN when it is written otherwise. */
export function readFigure(text: string): number {
  if (!/^-?(0\d|\d{1,3}(\.\d{3})*)(,\d+)?$/.test(text)) return Number.NaN;
  return Number(text.replace(/\./g, '').replace(',', '.'));
}

/** "61 triệu 600 nghìn đồng", "17,516 tỷ đồng", "1.234.567 đồng" → đồng. */
export function readMoney(text: string): number {
  const parts = text.split(' ');
  if (parts.pop() !== 'đồng') return Number.NaN;
  if (parts.length === 1) return readFigure(parts[0] ?? '');
  let sum = 0;
  for (let index = 0; index < parts.length; index += 2) {
    // To the nearest đồng: 17,516 × 10^9 is not exact in binary.
    sum += Math.round(
      readFigure(parts[index] ?? '') * (units[parts[index + 1] ?? ''] ?? Number.NaN),
    );
  }
  return sum;
}

/** "trên 30 triệu đồng" → its hedge and the text that follows. */
export function readHedge(text: string) {
  const [, word, rest] = /^(?:(hơn|trên|gần) )?(.*)$/.exec(text) ?? [];
  const hedges: Readonly<Record<string, string>> = { hơn: 'above', trên: 'above', gần: 'below' };
  return { hedge: word === undefined ? 'exact' : hedges[word], rest: rest ?? '' };
}

const digits: Readonly<Record<string, number>> = Object.fromEntries(
  'không một hai ba bốn năm sáu bảy tám chín'
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat([
      ['mốt', 1],
      ['tư', 4],
      ['lăm', 5],
    ]),
);

/** Words below one thousand → number. */
function readGroup(words: readonly string[]): number {
  let sum = 0;
  let pending = 0;
  for (const word of words) {
    if (word === 'trăm') {
      sum += pending * 100;
      pending = 0;
    } else if (word === 'mươi') {
      sum += pending * 10;
      pending = 0;
    } else if (word === 'mười') sum += 10;
    else if (word !== 'linh' && word !== 'lẻ') pending = digits[word] ?? Number.NaN;
  }
  return sum + pending;
}

/** Number words → number: split at the last of the largest unit, then at smaller ones. */
function readWords(words: readonly string[]): number {
  for (const names of [['tỷ', 'tỉ'], ['triệu'], ['nghìn', 'ngàn']]) {
    const at = Math.max(...names.map((name) => words.lastIndexOf(name)));
    if (at >= 0) {
      const unit = units[names[0] ?? ''] ?? Number.NaN;
      return readWords(words.slice(0, at)) * unit + readWords(words.slice(at + 1));
    }
  }
  return readGroup(words);
}

/** "Sáu mươi mốt triệu sáu trăm nghìn đồng" → 61600000. */
export function readMoneyWords(text: string): number {
  const words = text.toLowerCase().split(' ');
  if (words.pop() !== 'đồng') return Number.NaN;
  return words[0] === 'âm' ? -readWords(words.slice(1)) : readWords(words);
}
