/** Taking over by a link, at Google: a copy whose developer metadata was lost is set up and filled all the same. */
import { describe, expect, test } from '@jest/globals';
import type { Spreadsheet } from '../../src/sheets/api';
import { day } from '../core/book-of';
import { storeOf, valuesOf } from '../sheets/run-on-store';
import { worldOf } from './share/world';

const oldId = 'so-cu-cua-hoi-thanh-pho';
const link = `https://docs.google.com/spreadsheets/d/${oldId}/edit#gid=0`;

const oldWorkbook = () => ({
  ...storeOf({
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Người ký', 'Nông Thị Hương'],
    ],
    'Đăng ký': [
      ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký'],
      [day('15/02/2017'), 'Phường Đức Xuân', 'Gia đình học tập', 'Nông Văn Thắng'],
    ],
  }).peek('test'),
  spreadsheetId: oldId,
});

describe('by a link', () => {
  const world = worldOf();
  world.sheets.put(oldWorkbook());
  const before = world.sheets.peek('test');

  test('a preview reads both workbooks and writes nothing', () => {
    const reply = world.call('takeOverWorkbook', { source: link });
    expect(reply).toMatchObject({ ok: true, kept: [], leftBehind: [] });
    expect(world.calls().filter((name) => name.endsWith('batchUpdate'))).toEqual([]);
    expect(world.sheets.peek('test')).toBe(before);
  });

  test('then all comes in one write, which is looked at, and the old workbook stays as it is', () => {
    const old = world.sheets.peek(oldId);
    expect(world.call('takeOverWorkbook', { source: link, isPreview: false }).ok).toBe(true);
    const writes = world.calls().filter((name) => name.endsWith('batchUpdate'));
    // The second takes away what the first kept to look at what it wrote.
    expect(writes).toHaveLength(2);
    expect(world.sheets.peek(oldId)).toBe(old);
    expect(valuesOf(world.sheets, 'Đăng ký').flat()).toContain('Nông Văn Thắng');
    expect(valuesOf(world.sheets, 'Thiết lập')).toContainEqual(
      expect.arrayContaining(['Người ký', 'Nông Thị Hương']),
    );
  });

  test.each([
    [
      'itself',
      'https://docs.google.com/spreadsheets/d/test-test-test-test/edit',
      'take-over-unreachable',
    ],
    ['nothing', 'sổ cũ của tôi', 'link-invalid'],
    ['the open workbook', 'test', 'take-over-own'],
  ])('a link that leads to %s', (_, source, code) => {
    expect(world.call('takeOverWorkbook', { source })).toMatchObject({ ok: false, code });
  });
});

/** What “File ▸ Make a copy” may leave behind; the script runs in the copy as a new one. */
function copied(spreadsheet: Spreadsheet): Spreadsheet {
  return {
    ...spreadsheet,
    developerMetadata: [],
    sheets: (spreadsheet.sheets ?? []).map((sheet) => ({ ...sheet, developerMetadata: [] })),
  };
}

describe('a copy of the template', () => {
  test('without its developer metadata is set up again without doubling anything', () => {
    const world = worldOf();
    world.call('setUpWorkbook', { vietnamese: true });
    const template = world.sheets.peek('test');
    world.sheets.put(copied(template));
    const reply = world.call('setUpWorkbook', { vietnamese: true });
    expect(reply).toMatchObject({ ok: true, made: [], added: [], leftAlone: [] });
    const kept = world.sheets.peek('test');
    (template.sheets ?? []).forEach((sheet, index) => {
      const after = kept.sheets?.[index];
      expect(after?.properties).toEqual(sheet.properties);
      expect(after?.conditionalFormats).toEqual(sheet.conditionalFormats);
      expect(after?.protectedRanges).toEqual(sheet.protectedRanges);
      expect(after?.data).toEqual(sheet.data);
    });
  });

  test('can be checked and reported in, also where a report of the template came along', () => {
    const rows = {
      'Đăng ký': [
        ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký'],
        [day('15/02/2017'), 'Phường Đức Xuân', 'Gia đình học tập', 'Nông Văn Thắng'],
      ],
    };
    const world = worldOf(rows);
    expect(world.call('makeReport', {}).ok).toBe(true);
    world.sheets.put(copied(world.sheets.peek('test')));
    // Nobody can tell any more that the add-on wrote it, so it is asked for rather than replaced.
    expect(world.call('makeReport', {})).toMatchObject({ ok: false, code: 'sheet-kept' });
    expect(world.call('makeReport', { inTheWay: 'replace' }).ok).toBe(true);
    expect(world.call('checkWorkbook', {}).ok).toBe(true);
  });
});
