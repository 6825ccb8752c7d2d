/** Telephone numbers of the sample, none of them twice. */
import { drawUntil, type Random } from './random';

/** Of the mobile networks, as they are today; numbers of eleven digits ended on 15/9/2018. */
const mobilePrefixes =
  '086 096 097 098 032 033 034 035 036 037 038 039 091 094 088 081 082 083 084 085 090 093'.split(
    ' ',
  );

/** Bắc Kạn's own, with the first digit of its numbers. */
const landlinePrefix = '02093';

export interface PhoneBook {
  /** A mobile number of ten digits. */
  readonly mobile: () => string;
  /** A number of Bắc Kạn's fixed network, eleven digits. */
  readonly landline: () => string;
}

export function phoneBook(random: Random): PhoneBook {
  const given = new Set<string>();
  const isFree = (phone: string) => !given.has(phone);
  function give(drawPrefix: () => string, digits: number): string {
    const drawRest = () => String(random.below(10 ** digits)).padStart(digits, '0');
    const phone = drawUntil(() => drawPrefix() + drawRest(), isFree);
    given.add(phone);
    return phone;
  }
  return {
    mobile: () => give(() => random.pick(mobilePrefixes), 7),
    landline: () => give(() => landlinePrefix, 6),
  };
}
