// Sets answers beside those that are expected, as lines of one table.

/**
 * @param answers by group and question
 * @param expected the same; questions that are not in it are new
 * @param isEqual of two answers
 * @returns {{ lines: string[], differences: number }}
 */
export function answerTable(answers, expected, isEqual) {
  const lines = [];
  let [count, differences] = [0, 0];
  for (const [group, ofGroup] of Object.entries(answers)) {
    lines.push('', group);
    for (const [question, answer] of Object.entries(ofGroup)) {
      const known = expected[group]?.[question];
      const isAsExpected = isEqual(answer, known);
      count += 1;
      if (!isAsExpected) differences += 1;
      lines.push(`  ${isAsExpected ? 'as expected' : 'NOT        '}  ${question}`);
      if (!isAsExpected) {
        lines.push(`               Google:   ${JSON.stringify(answer)}`);
        lines.push(`               expected: ${JSON.stringify(known) ?? 'nothing'}`);
      }
    }
  }
  lines.push('', `${count} questions, ${differences} not as expected.`);
  return { lines, differences };
}
