/** Names that are hardly typed as meant, as [heading, code]. */
import { describe, expect, test } from '@jest/globals';
import { oddNames } from '../../../src/core/checks/odd-names';
import { day, type TestCell } from '../book-of';
import { problemsOf } from './problems-of';

const headings = ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'];
const found = (name: string, title = 'Gia đình học tập', quantity: TestCell = null) =>
  problemsOf(oddNames, 'Đăng ký', [
    headings,
    [day('15/3/2017'), 'Phường Đức Xuân', title, name, quantity],
  ]).map(({ heading, code }) => [heading, code]);

describe('the name of a family', () => {
  test.each([
    ['Nông Văn Thắng', null],
    ['NÔNG VĂN THẮNG', null],
    ['Lý A Páo', null],
    ['Ông Ma Văn Tú', null],
    ['vi văn đức', 'name-lower-case'],
    ['ông nguyễn văn an', 'name-lower-case'],
    ['các hộ tổ 3', null],
    ['Nguye6n Va8n An', 'name-digit-inside'],
    ['Nguyễn Văn An2', 'name-digit-inside'],
    ['Hoàng Văn Тhụ', 'name-other-letter'],
    ['Νông Văn Thắng', 'name-other-letter'],
    ['Thắng', 'name-one-word'],
    ['123', 'name-one-word'],
  ])('%s: %s', (name, code) =>
    expect(found(name)).toEqual(code === null ? [] : [['Tên đăng ký', code]]),
  );
});

test.each(['Tổ 5A', 'thôn nà diểu', 'Tổ7'])('the name of a hamlet: %s', (name) =>
  expect(found(name, 'Cộng đồng học tập')).toEqual([]),
);

describe('one name for many', () => {
  test.each([
    ['Nông Văn Thắng', 12, true],
    ['Gia đình ông Nông Văn Thắng', 3, true],
    ['Nông Văn Thắng', 1, false],
    ['Các hộ tổ 3', 12, false],
    ['Chi hội tổ 3', 40, false],
    ['Đoàn thanh niên', 12, false],
  ])('%s, %d: %s', (name, quantity, isTold) =>
    expect(found(name, 'Gia đình học tập', quantity)).toEqual(
      isTold ? [['Số lượng', 'person-of-many']] : [],
    ),
  );
});
