/** Session, ScriptApp's names, Utilities, logs. */
import { describe, expect, test } from '@jest/globals';
import { evaluate, runBody, startScript } from './run-script';

describe('Session and ScriptApp', () => {
  const options = {
    userEmail: 'thu.quy@example.vn',
    userLocale: 'en',
    scriptTimeZone: 'Asia/Bangkok',
    scriptId: 'abc',
  };
  test.each([
    ['Session.getActiveUser().getEmail()', 'thu.quy@example.vn'],
    ['Session.getActiveUserLocale()', 'en'],
    ['Session.getScriptTimeZone()', 'Asia/Bangkok'],
    ['ScriptApp.getScriptId()', 'abc'],
    ['Session.getTemporaryActiveUserKey() === Session.getTemporaryActiveUserKey()', true],
    ["Session.getTemporaryActiveUserKey().includes('thu.quy')", false],
  ])('%s', (expression, expected) => {
    expect(evaluate(expression, options)).toBe(expected);
  });
});

describe('Utilities', () => {
  test.each([
    ['2017-06-30T17:00:00Z', 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy', '01/07/2017'],
    ['2017-06-30T16:59:59Z', 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm:ss', '2017-06-30 23:59:59'],
    [
      '2017-06-30T17:00:00.045Z',
      'Asia/Ho_Chi_Minh',
      "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
      '2017-07-01T00:00:00.045+07:00',
    ],
    ['2017-01-01T00:00:00Z', 'GMT', "yyyy-MM-dd'T'HH:mm:ssXXX", '2017-01-01T00:00:00Z'],
    ['2017-01-01T00:00:00Z', 'America/St_Johns', 'd/M/yy H:m XXX', '31/12/16 20:30 -03:30'],
    ['2017-07-05T00:00:00Z', 'Asia/Ho_Chi_Minh', "'ngày' d 'o''clock'", "ngày 5 o'clock"],
    ['1969-12-31T23:59:59.500Z', 'GMT', 'ss.SSS XXX', '59.500 Z'],
  ])('formatDate(%s, %s, %s)', (iso, timeZone, pattern, expected) => {
    const expression = `Utilities.formatDate(new Date('${iso}'), ${JSON.stringify(timeZone)}, ${JSON.stringify(pattern)})`;
    expect(evaluate(expression)).toBe(expected);
  });

  test.each([
    ['Hanoi', 'yyyy', 'Invalid argument: Hanoi'],
    ['GMT', 'EEEE', '"EEEE" is not in the local host yet'],
    ['GMT', 'MMM', '"MMM" is not in the local host yet'],
  ])('formatDate in %s with %s is refused', (timeZone, pattern, message) => {
    const expression = `Utilities.formatDate(new Date(0), '${timeZone}', '${pattern}')`;
    expect(() => evaluate(expression)).toThrow(message);
  });

  test.each([
    ["Utilities.base64Encode('Quỹ>?')", 'UXXhu7k+Pw=='],
    ["Utilities.base64EncodeWebSafe('Quỹ>?')", 'UXXhu7k-Pw=='],
    ['Utilities.base64Encode([72, -1])', 'SP8='],
  ])('%s', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });

  test('getUuid never repeats', () => {
    const [one, other] = evaluate('[Utilities.getUuid(), Utilities.getUuid()]') as string[];
    expect(one).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(one).not.toBe(other);
  });

  test('sleep is told to the host, and not slept', () => {
    const slept: number[] = [];
    const started = performance.now();
    runBody('Utilities.sleep(60000)', { onSleep: (milliseconds) => slept.push(milliseconds) });
    expect(slept).toEqual([60_000]);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(() => runBody('Utilities.sleep(300001)')).toThrow('Argument too large');
  });
});

test('console and Logger are kept', () => {
  const addon = startScript(`function main() {
    console.log('Đã đọc %s dòng', 8664); console.warn({ mã: '01840' }); console.error('hỏng');
    console.info(SpreadsheetApp === null); Logger.log('một').log('hai %s', 'ba');
  }`);
  addon.call('main');
  expect(addon.logs).toEqual([
    { level: 'log', text: 'Đã đọc 8664 dòng' },
    { level: 'warn', text: '{"mã":"01840"}' },
    { level: 'error', text: 'hỏng' },
    { level: 'info', text: 'false' },
    { level: 'info', text: 'một' },
    { level: 'info', text: 'hai ba' },
  ]);
});
