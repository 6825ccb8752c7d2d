/** Units and names against titles, as [heading] of the one row. */
import { describe, expect, test } from '@jest/globals';
import { unitAgainstTitle } from '../../../src/core/checks/title-mismatch';
import { day, type TestCell } from '../book-of';
import { problemsOf, rowMaker } from './problems-of';

const headings = ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'];
const row = rowMaker(headings, [day('10/02/2017'), 'ĐX', null, 'Nông Văn Thắng']);

const found = (changes: Readonly<Record<string, TestCell>>) =>
  problemsOf(unitAgainstTitle, 'Đăng ký', [headings, row(changes)]).map(
    ({ heading, params }) => `${heading}: ${params?.['title']}`,
  );

const family = 'Gia đình học tập';
const clan = 'Dòng họ học tập';
const community = 'Cộng đồng học tập';
const unit = 'Đơn vị học tập';
const citizen = 'Công dân học tập';
const commune = 'Cộng đồng học tập cấp xã';

describe('the unit typed after the count', () => {
  test.each<[TestCell, string, boolean]>([
    ['18 hộ', clan, false],
    ['18 dòng họ', clan, true],
    ['18 họ', clan, true],
    ['18 dòng họ', family, false],
    ['35 hộ gia đình', family, true],
    ['35 HỘ', family, true],
    ['mười hai hộ', clan, false],
    ['126 thôn, bản, tổ dân phố', community, true],
    ['126 thôn, bản, tổ dân phố', family, false],
    ['25 cơ quan, đơn vị', unit, true],
    ['3 trường', community, false],
    ['40 em', citizen, true],
    ['40 em', family, false],
    ['1 phường', commune, true],
    ['1 phường', community, false],
    ['5 lượt', family, false],
    ['18', clan, true],
    [18, clan, true],
    ['khoảng 18 hộ', clan, true],
    ['91/74', clan, true],
    ['18 hộ', 'GĐHT', true],
    ['18 hộ', 'DHHT', false],
    ['18 hộ', 'Danh hiệu khác', true],
  ])('%j for %s fits: %s', (count, title, fits) => {
    const canonical = title === 'DHHT' ? clan : title;
    expect(found({ 'Danh hiệu': title, 'Số lượng': count })).toEqual(
      fits ? [] : [`Số lượng: ${canonical}`],
    );
  });
});

describe('the first words of the name', () => {
  test.each<[string, string, boolean]>([
    ['Dòng họ Nông', family, false],
    ['Dòng họ Nông', clan, true],
    ['dòng tộc Hoàng Văn', community, false],
    ['Họ Hoàng Đức', family, false],
    ['Trường THCS Đức Xuân', family, false],
    ['Trường THCS Đức Xuân', unit, true],
    ['TRƯỜNG TIỂU HỌC SÔNG CẦU', community, false],
    ['Tổ dân phố 4', clan, false],
    ['Tổ 4', unit, false],
    ['Tổ 12', community, true],
    ['Thôn Nà Ỏi', family, false],
    ['Bản Đồn 1', clan, false],
    ['Gia đình ông Nông Văn Thắng', clan, false],
    ['Hộ bà Hà Thị Mai', citizen, false],
    ['Phường Đức Xuân', community, false],
    ['Phường Đức Xuân', commune, true],
    ['Xã đoàn Dương Quang', unit, true],
    ['Công ty TNHH Hoàng Nam', citizen, false],
    ['Bàn Hữu Tiến', family, true],
    ['Trương Thị Hộ', family, true],
    ['Phùng Chí Kiên', family, true],
    ['Hồ Văn Bản', citizen, true],
    ['Bảng', family, true],
    ['Trường Giang', family, true],
    ['Tổ trưởng Nông Văn A', family, true],
    ['Phòng Giáo dục và Đào tạo thành phố', unit, true],
  ])('%j under %s fits: %s', (name, title, fits) => {
    expect(found({ 'Danh hiệu': title, 'Tên đăng ký': name })).toEqual(
      fits ? [] : [`Tên đăng ký: ${title}`],
    );
  });

  test.each<[TestCell, readonly string[]]>([
    [35, []],
    [1, [`Tên đăng ký: ${family}`]],
    [null, [`Tên đăng ký: ${family}`]],
    ['nhiều', []],
  ])('a hamlet that reports %j families', (count, expected) => {
    const changes = { 'Danh hiệu': family, 'Tên đăng ký': 'Tổ dân phố 4', 'Số lượng': count };
    expect(found(changes)).toEqual(expected);
  });
});
