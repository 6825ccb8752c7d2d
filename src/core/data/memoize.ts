/** Keeps answers, so that a question that comes again is not worked out again. */

/** The same answers from fewer questions: sheets repeat their texts, and names their words. */
export function memoize<Question, Answer extends NonNullable<unknown> | null>(
  find: (question: Question) => Answer,
): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    let answer = answers.get(question);
    if (answer === undefined) {
      answer = find(question);
      answers.set(question, answer);
    }
    return answer;
  };
}

/** The same answer for one table, kept as long as the table is: several checks ask the same of it. */
export function cachePerTable<Table extends object, Answer>(
  find: (table: Table) => Answer,
): (table: Table) => Answer {
  const known = new WeakMap<Table, { readonly answer: Answer }>();
  return (table) => {
    const found = known.get(table) ?? { answer: find(table) };
    known.set(table, found);
    return found.answer;
  };
}
