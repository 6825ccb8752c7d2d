/** Names of hamlets made comparable: "tổ 3" and "Tổ dân phố số 03", "Bản Đồn II" and "Thôn Bản Đồn 2". */
import { nameComparer } from './name-likeness';

const figureRunOn = /(\p{L})\.?(\d)/gu;
const neighbourhood = /^(?:tổ dân phố|tổ nhân dân|tổ dp|t[. ]?d[. ]?p)(?=[ .]|$)/;
/** A hamlet that has a name has it with and without the word; "thôn 3" needs it. */
const wordBeforeName = /^thôn (?=\p{L})/u;
const punctuation = /[ .,:–-]+/g;

/** @returns takes a canonical text (see toCanonicalText); equal results are one hamlet, within a ward */
export function hamletComparer(): (name: string) => string {
  const comparable = nameComparer();
  return (name) =>
    comparable(name.replace(figureRunOn, '$1 $2').replace(punctuation, ' '))
      .replace(neighbourhood, 'tổ')
      .replace(wordBeforeName, '');
}
