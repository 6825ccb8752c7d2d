/** What passes through google.script.run, in both directions. */
import { describe, expect, test } from '@jest/globals';
import { array, assert, jsonValue, property } from 'fast-check';
import { evaluate, startScript } from './run-script';

const echo = startScript('function echo() { return Array.prototype.slice.call(arguments); }');

const circular: { self?: unknown } = {};
circular.self = circular;

describe('arguments', () => {
  test.each([
    ['a Date', [new Date(0)], 'Failed due to illegal value in property: 0'],
    [
      'a Date inside',
      ['x', { kỳ: { từ: new Date(0) } }],
      'Failed due to illegal value in property: từ',
    ],
    ['a Date in a list', [[1, [new Date(0)]]], 'Failed due to illegal value in property: 0'],
    ['a function', [{ gọi: () => 1 }], 'Failed due to illegal value in property: gọi'],
    ['an object of a class', [{ map: new Map() }], 'Failed due to illegal value in property: map'],
    ['a big integer', [{ số: 10n }], 'Failed due to illegal value in property: số'],
    ['a symbol', [Symbol('x')], 'Failed due to illegal value in property: 0'],
    ['a circle', [circular], 'Failed due to circular reference.'],
  ])('%s is refused', (_name, args, message) => {
    expect(() => echo.callFromClient('echo', args)).toThrow(new TypeError(message));
  });

  test.each([
    ['undefined in a list', [[1, undefined, 3]], [[1, null, 3]]],
    ['undefined as an argument', [undefined, 2], [null, 2]],
    ['undefined in an object', [{ a: undefined, b: 1 }], [{ b: 1 }]],
    ['numbers that JSON lacks', [[Number.NaN, Infinity]], [[null, null]]],
    ['the same object twice', [[echo.entries, echo.entries]], [[['echo'], ['echo']]]],
    ['an object without prototype', [Object.create(null)], [{}]],
    ['a key of that name', [JSON.parse('{"__proto__": 1}')], [JSON.parse('{"__proto__": 1}')]],
    ['nothing', [], []],
  ])('%s', (_name, args, received) => {
    expect(echo.callFromClient('echo', args)).toStrictEqual(received);
  });

  test('any JSON comes back as it went', () => {
    assert(
      property(array(jsonValue()), (args) => {
        const sent = JSON.parse(JSON.stringify(args)) as unknown[];
        expect(echo.callFromClient('echo', sent)).toEqual(sent);
      }),
    );
  });

  test('the script gets a copy, made of its own arrays and objects', () => {
    const addon = startScript(`function change(list) {
      list[0].tên = 'khác';
      return [list instanceof Array, list[0] instanceof Object];
    }`);
    const list = [{ tên: 'Xã Nông Thượng' }];
    expect(addon.callFromClient('change', [list])).toEqual([true, true]);
    expect(list).toEqual([{ tên: 'Xã Nông Thượng' }]);
  });
});

describe('results', () => {
  test.each([
    ['new Date(0)', null],
    ['({ ok: true, dòng: [{ ngày: new Date(0) }] })', null],
    ['({ ok: true, gọi: function () {} })', null],
    ['new Map([[1, 2]])', null],
    ['(function () { var a = []; a.push(a); return a; })()', null],
    ['SpreadsheetApp', null],
    ['undefined', null],
    ['[undefined, 1]', [null, 1]],
    ['({ a: undefined })', {}],
    ["({ ok: true, tổng: 61600000, tên: 'Quỹ' })", { ok: true, tổng: 61_600_000, tên: 'Quỹ' }],
  ])('%s arrives as %j', (expression, received) => {
    expect(evaluate(expression)).toStrictEqual(received);
  });
});
