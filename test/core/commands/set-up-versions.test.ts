/** Workbooks of earlier versions, brought up to date by set-up: nothing of theirs is changed. */
import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { setUp } from '../../../src/core/commands/set-up/set-up';
import { templateVersion } from '../../../src/core/commands/open-workbook';
import { snapshotAfter } from '../../../src/core/commands/take-over/snapshot-after';
import { figuresOf } from '../../../src/core/figures/figures';
import { readWorkbook, sheetNamed } from '../../../src/core/workbook/read-workbook';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { bookOf, day, serial, sheetOf, type TestCell } from '../book-of';
import { earlierVersions } from './take-over/earlier-versions';

const today = serial('05/7/2017');

function broughtUp(book: Snapshot): Snapshot {
  const plan = setUp.plan({ today, vietnamese: false }, book);
  if (!plan.ok) throw new Error(plan.code);
  return snapshotAfter(book, plan.changes);
}

const figuresIn = (book: Snapshot) => {
  const workbook = readWorkbook(book, today);
  const { all } = figuresOf(workbook, findAll(workbook, book), {
    from: serial('01/01/2017'),
    to: serial('30/6/2017'),
  });
  return all.map(({ indicator: { id }, value, byWard }) => [id, value, [...byWard]]);
};

const columnOf = (book: Snapshot, title: string, heading: string) => {
  const sheet = sheetNamed(book, title);
  const column = sheet?.values.find((cells) => cells.includes(heading)) ?? [];
  return column.slice(column.indexOf(heading) + 1).filter((value) => value !== '');
};

describe.each(earlierVersions)('%s', (_, old) => {
  const now = broughtUp(old);

  test('has the sheets, columns, settings and version of today', () => {
    expect(sheetNamed(now, 'Chi quỹ')?.values.flat()).toContain('Loại chi');
    expect(sheetNamed(now, 'Cam kết')?.values.flat()).toContain('Người được đỡ đầu');
    expect(sheetNamed(now, 'Thi đua')?.values.flat()).toContain('Đạt tối đa khi');
    expect(sheetNamed(now, 'Tổ chức Hội')?.values.flat()).toContain('Ban khuyến học dòng họ');
    expect(columnOf(now, 'Thiết lập', 'Mục')).toEqual(
      expect.arrayContaining(['Đơn vị trực thuộc', 'Tồn quỹ đầu kỳ chi hội', 'Dân số']),
    );
    expect(readWorkbook(now, today).settings.templateVersion).toBe(String(templateVersion));
  });

  test('gives the figures that it gave', () => {
    expect(figuresIn(now)).toEqual(figuresIn(old));
  });

  test('keeps every cell where it was, but the version', () => {
    for (const sheet of old.sheets) {
      const after = sheetNamed(now, sheet.title);
      const changed = sheet.values.flatMap((cells, column) =>
        cells.flatMap((value, row) =>
          value === '' || after?.values[column]?.[row] === value ? [] : [[sheet.title, value]],
        ),
      );
      // A column of choices is the add-on's own.
      expect(changed.filter(([title]) => title !== 'Danh mục')).toEqual(
        sheet.title === 'Thiết lập'
          ? [['Thiết lập', Number(readWorkbook(old, today).settings.templateVersion)]]
          : [],
      );
    }
  });

  test('run again, it changes nothing', () => {
    expect(broughtUp(now).sheets.map(({ values }) => values)).toEqual(
      now.sheets.map(({ values }) => values),
    );
  });
});

const lists = (...rows: readonly TestCell[][]) =>
  bookOf(
    sheetOf('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Phiên bản mẫu', 1],
    ]),
    sheetOf('Danh mục', [['Danh sách', 'Giá trị', 'Tên khác'], ...rows]),
  );

test('a list that staff edited gets what newer versions brought, once, and nothing that they took out', () => {
  const old = lists(['Loại ủng hộ', 'Cá nhân', ''], ['Loại ủng hộ', 'Đồng hương', '']);
  const now = columnOf(broughtUp(old), 'Danh mục', 'Giá trị');
  expect(now).toEqual(expect.arrayContaining(['Cá nhân', 'Đồng hương', 'Hội phí', 'Heo đất']));
  expect(now).not.toContain('Doanh nghiệp');
});

test('a target for 2030 that staff have set stays the only one of its title', () => {
  const typed = 'Gia đình học tập đến năm 2030: 85%';
  const now = columnOf(
    broughtUp(lists(['Mục tiêu chương trình', typed, 'Kế hoạch số 12'])),
    'Danh mục',
    'Giá trị',
  ).filter((value) => String(value).includes('đến năm 2030'));
  expect(now.filter((value) => String(value).startsWith('Gia đình'))).toEqual([typed]);
  expect(now).toHaveLength(5);
});

test('a commune’s new workbook has no settings and no plans of levels that it does not have', () => {
  const now = broughtUp(
    bookOf(
      sheetOf('Thiết lập', [
        ['Mục', 'Giá trị'],
        ['Tên cấp Hội', 'Hội xã'],
        ['Từ ngày', day('01/01/2026')],
      ]),
    ),
  );
  const items = columnOf(now, 'Thiết lập', 'Mục');
  expect(items).toContain('Tồn quỹ đầu kỳ chi hội');
  expect(items).not.toContain('Tồn quỹ đầu kỳ xã, phường');
  const plans = columnOf(now, 'Chỉ tiêu', 'Chỉ số');
  expect(plans).toContain('Quỹ xã, phường');
  expect(plans).not.toContain('Quỹ Thành hội');
  expect(columnOf(now, 'Danh mục', 'Giá trị')).not.toContain('Thành hội');
});
