/** Money in words, as the line under an amount: "Sáu mươi mốt triệu sáu trăm nghìn đồng". */
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { defaultNumberWords, type NumberWords } from './format-number';

function readingConfig(words: NumberWords): ReadingConfig {
  const config = new ReadingConfig();
  config.unit = ['đồng'];
  config.oddText = words.zeroTens;
  config.units = [[], [words.thousand], ['triệu'], [words.billion]];
  return config;
}

/**
 * An amount in words with a capital: 0 → "Không đồng", -5.000 → "Âm năm nghìn đồng".
 * @param dong up to 10^15 either way; what is not whole is rounded, as everywhere money is written
 */
export function moneyInWords(dong: number, words: NumberWords = defaultNumberWords): string {
  const read = doReadNumber(String(Math.round(dong)), readingConfig(words));
  return read.charAt(0).toUpperCase() + read.slice(1);
}
