/** Why a file cannot be read or written: words of both languages, never the system's code. */
import { expect, test } from '@jest/globals';
import { codeOf, reasonOf } from '../../../src/local/cli/system-errors';

test.each([
  ['ENOSPC', 'ổ đĩa đã đầy', 'the disk is full'],
  ['EPERM', 'không có quyền', 'no permission'],
  ['ENOTDIR', 'không có thư mục này', 'there is no such folder'],
  ['EXDEV', 'ổ đĩa hoặc hệ thống báo lỗi', 'the disk or the system failed'],
])('%s', (code, vi, en) => {
  const error = Object.assign(new Error(`${code}: no`), { code });
  expect([reasonOf(error, 'vi'), reasonOf(error, 'en'), codeOf(error)]).toEqual([vi, en, code]);
});

test.each([new Error('no'), 'no', new RangeError('x')])('%s', (error) => {
  expect([reasonOf(error, 'vi'), codeOf(error)]).toEqual(['ổ đĩa hoặc hệ thống báo lỗi', '']);
});
