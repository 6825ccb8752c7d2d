/** Says why a row is not printed. */
import type { Language } from '../messages/entry';
import { shortStart, shortWords } from '../messages/finding-text';
import { fill } from '../messages/format';
import type { LeftOutReason } from './choose-rows';

const words = {
  several: {
    vi: 'ghi gộp {countNumber, number}, mỗi tờ chỉ cho một',
    en: 'stands for {countNumber, number}, and a paper is for one',
  },
  'no-criteria': {
    vi: 'trang “Bộ tiêu chí” chưa có tiêu chí cho {title}',
    en: 'the sheet “Bộ tiêu chí” has no criteria for {title}',
  },
  printed: {
    vi: 'đã in ngày {when} ({who})',
    en: 'printed on {when} ({who})',
  },
} as const;

export function leftOutWords(reason: LeftOutReason, language: Language): string {
  switch (reason.kind) {
    case 'error':
      // That it is an error goes without saying where a row is left out.
      return shortWords(reason.finding, language).slice(
        shortStart(reason.finding.severity, '', language).length,
      );
    case 'several':
      return fill(words.several[language], { countNumber: reason.count });
    case 'no-criteria':
      return fill(words['no-criteria'][language], { title: reason.title });
    case 'printed':
      return fill(words.printed[language], { when: reason.when, who: reason.who });
  }
}
