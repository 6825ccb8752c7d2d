/** What of a name tells who is meant: without honorifics, "cty" as "công ty" (the contract, "Distinct donors"). */

/** Longer ones first, so that "đồng chí" is not left half. */
const honorifics = /^(?:(?:đồng chí|đ\/c|ông|bà|anh|chị|cô|chú|bác|thầy)[ .:]+)+(?=\S)/;

const company = /(^|[^\p{L}])cty(?![\p{L}])\.?/gu;

/**
 * @param folded a name as `fold` gives it
 * @returns folded too, but for spaces at its ends
 */
export function bareName(folded: string): string {
  const written = folded.includes('cty') ? folded.replace(company, '$1công ty') : folded;
  return written.replace(honorifics, '');
}
