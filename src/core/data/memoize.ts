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
