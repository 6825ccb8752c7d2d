/**
 * Every class of fault of real sheets is found, at its severity, with its proposal, and nothing
 * else on the clean sample. With FAULT_TABLE=1 in the environment the table is printed.
 */
import { afterAll, describe, expect, test } from '@jest/globals';
import { faultTable } from './faults';
import { findingsIn } from './faulty-sample';

test('the clean sample has no findings', () => {
  expect(findingsIn()).toEqual([]);
});

describe.each(faultTable)('$name', ({ name, faults }) => {
  test.each(faults)('$typed', ({ typed, changes, found }) => {
    const actual = findingsIn(...changes);
    lines.push(
      `| ${name} | ${typed} | ${actual.map((each) => each.join(': ')).join('; ') || 'understood'} |`,
    );
    expect(actual).toEqual(found);
  });
});

const lines: string[] = [];
afterAll(() => {
  if (process.env['FAULT_TABLE'] === undefined) return;
  process.stdout.write(
    `${['| fault | typed | found |', '| --- | --- | --- |', ...lines].join('\n')}\n`,
  );
});
