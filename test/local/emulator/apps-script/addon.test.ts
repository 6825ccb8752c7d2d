/** Entries, calls of menus and pages, errors: what stands between Google and the built script. */
import { describe, expect, test } from '@jest/globals';
import { startScript } from './run-script';

const script = `
var SoKhuyenHoc = { version: 1 };
var notAFunction = 5;
const hidden = () => 1;
function onOpen() { return 'mở'; }
function check(request) { return { ok: true, request: request, kind: typeof request }; }
function helper_() { return 'riêng'; }
function toString() { return 'never'; }
function fail() { throw new TypeError('Không đọc được tệp'); }
function failWithText() { throw 'chỉ là chữ'; }
`;

describe('entries', () => {
  test('are the top-level functions without a trailing underscore', () => {
    expect(startScript(script).entries).toEqual(['onOpen', 'check', 'fail', 'failWithText']);
  });
});

describe('a page', () => {
  const addon = startScript(script);

  test('gets a plain copy of the result', () => {
    const request = { tên: 'Phường Đức Xuân', dòng: [1, null, 'ba'] };
    const result = addon.callFromClient('check', [request]);
    expect(result).toStrictEqual({ ok: true, request, kind: 'object' });
  });

  test.each(['helper_', 'hidden', 'notAFunction', 'toString', 'SoKhuyenHoc', 'eval', 'Object', ''])(
    'cannot call %j',
    (name) => {
      expect(() => addon.callFromClient(name, [])).toThrow(`Script function not found: ${name}`);
    },
  );

  test.each([
    ['fail', 'Không đọc được tệp'],
    ['failWithText', 'chỉ là chữ'],
  ])('learns of an error in %s by its message', (name, message) => {
    expect(() => addon.callFromClient(name, [])).toThrow(
      expect.objectContaining({ name: 'ScriptError', message }),
    );
  });
});

describe('a menu or trigger', () => {
  const addon = startScript(script);

  test('calls any top-level function, private ones too', () => {
    expect([addon.call('onOpen'), addon.call('helper_')]).toEqual(['mở', 'riêng']);
  });

  test('gets the error with its name and the line in Code.js', () => {
    expect(() => addon.call('fail')).toThrow(
      expect.objectContaining({
        name: 'TypeError',
        message: 'Không đọc được tệp',
        stack: expect.stringContaining('Code.js:9:'),
      }),
    );
  });

  test.each(['Date', 'installed'])('cannot call %s, which the script does not define', (name) => {
    expect(() => addon.call(name)).toThrow(`Script function not found: ${name}`);
  });
});

describe('a script that does not start', () => {
  test.each([
    ['does not parse', 'function {', 'SyntaxError', 'Unexpected token'],
    ['throws at top level', 'throw new RangeError("hỏng")', 'RangeError', 'hỏng'],
    ['names what is not there', 'missing.call()', 'ReferenceError', 'missing is not defined'],
  ])('%s', (_case, code, name, message) => {
    expect(() => startScript(code)).toThrow(
      expect.objectContaining({ name, message: expect.stringContaining(message) }),
    );
  });
});

test('two add-ons share nothing', () => {
  const counter = 'var count = 0; function next() { Array.prototype.mark = 1; return ++count; }';
  const [one, other] = [startScript(counter), startScript(counter)];
  expect([one.call('next'), one.call('next'), other.call('next')]).toEqual([1, 2, 1]);
  expect('mark' in Array.prototype).toBe(false);
});
