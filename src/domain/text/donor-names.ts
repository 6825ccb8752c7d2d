/** Names of donors made comparable: without honorifics, "Cty" as "công ty" (the contract, "Distinct donors"). */
import { fold } from './fold';

/** Longer ones first, so that "đồng chí" is not left half. */
const honorifics = /^(?:(?:đồng chí|đ\/c|ông|bà|anh|chị|cô|chú|bác|thầy)[ .:]+)+(?=\S)/;

const company = /(^|[^\p{L}])cty(?![\p{L}])\.?/gu;

/** Two donors are the same when these are equal; tones matter. */
export function donorKey(name: string): string {
  return fold(fold(name).replace(company, '$1công ty').replace(honorifics, ''));
}
