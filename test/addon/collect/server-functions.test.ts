/** The board, preview, look, gather, send back and mend, as the sidebar calls them. */
import { describe, expect, test } from '@jest/globals';
import { SheetsApiError } from '../../../src/local/emulator/sheets/failures';
import { valuesOf } from '../../sheets/run-on-store';
import { both, cityId, files, fund, fundOf, gift, worldOf, type Reply, type World } from './world';

const ward = 'Phường Đức Xuân';
const other = 'Xã Dương Quang';

const world = (): World =>
  worldOf(fund(gift('', 'Sở Giáo dục', 9000)), {
    [files.dx]: fund(gift(ward, 'A', '1tr5'), gift(ward, 'B', 2_000_000)),
    [files.dq]: fund(gift(other, 'C', 3_000_000)),
  });

const who = 'Bà Lý';
const wardsOf = (reply: Reply) => reply['wards'] as Readonly<Record<string, unknown>>[];
const submissionOf = ({ store }: World, row: number) =>
  valuesOf(store, 'Tình hình nộp', cityId)[row]?.slice(2);

describe('boardOfWards', () => {
  test('names each ward with its file, as gathering is asked for it, in three calls', () => {
    const found = world();
    const reply = found.call('boardOfWards', {});
    expect(reply).toMatchObject({
      ok: true,
      period: '6 tháng đầu năm 2017',
      deadline: '2017-07-05',
      rate: '0/3 xã, phường, đúng hạn 0',
      wards: [
        { code: '01840', state: 'đã chia sẻ', file: files.dx },
        { code: '01849', state: 'đã chia sẻ', file: files.dq },
        { code: '01852', state: 'chưa tạo', file: null },
      ],
    });
    expect(found.calls()).toHaveLength(3);
    const { rate } = found.call('boardOfWards', { language: 'en' });
    expect(rate).toBe('0/3 wards, 0 on time');
  });
});

describe('previewGather', () => {
  test('tells what would be taken in, with what is wrong, and writes nothing', () => {
    const found = world();
    const unchanged = found.store.peek(cityId);
    const reply = found.call('previewGather', { wards: both });
    expect(wardsOf(reply)).toMatchObject([
      {
        ok: true,
        code: '01840',
        added: 2,
        counts: { error: 1 },
        issues: [{ cell: 'F2', code: 'money-as-text', suggestion: 1_500_000 }],
        moreIssues: 0,
      },
      { ok: true, code: '01849', added: 1 },
    ]);
    expect(found.store.peek(cityId)).toBe(unchanged);
  });
});

describe('lookAtWards', () => {
  test('says in Tình hình nộp that there is data, and takes nothing in', () => {
    const found = world();
    expect(found.call('lookAtWards', { wards: both, who }).ok).toBe(true);
    expect(fundOf(found)).toEqual([['Sở Giáo dục', 9000, '']]);
    expect(submissionOf(found, 1)?.slice(0, 4)).toEqual([ward, 'đã có dữ liệu', 2, 1]);
  });
});

describe('gatherWards', () => {
  test.each<[string, (method: string) => unknown, string]>([
    ['deleted', api(404, 'Requested entity was not found.'), 'ward-file-gone'],
    ['not shared', api(403, 'The caller does not have permission'), 'ward-file-denied'],
    [
      'an Excel file',
      api(400, 'Thao tác này không được hỗ trợ cho tài liệu này'),
      'ward-file-not-sheets',
    ],
    ['limited', api(429, 'Quota exceeded'), 'quota-exceeded'],
    [
      'in the bin',
      (method) => (method === 'drive.files.get' ? { trashed: true } : null),
      'ward-file-in-bin',
    ],
  ])('a file that is %s is named, and the other ward goes on', (_, answer, code) => {
    const found = world();
    let reads = 0;
    const reply = found.call('gatherWards', { wards: both, who }, (method, call) => {
      reads += method === 'drive.files.get' ? 1 : 0;
      const given = reads === 1 ? answer(method) : null;
      return given ?? call();
    });
    expect(wardsOf(reply)).toMatchObject([
      { ok: false, code: '01840', name: ward, failure: { code } },
      { ok: true, code: '01849', added: 1 },
    ]);
    expect(fundOf(found)).toEqual([
      ['Sở Giáo dục', 9000, ''],
      ['C', 3_000_000, '01849'],
    ]);
  });

  function api(code: number, message: string) {
    return (method: string) => {
      if (method.startsWith('drive.')) return null;
      throw new SheetsApiError(code, 'FAILED', message);
    };
  }

  test('the day on which Drive says that a file was changed decides whether it is in time', () => {
    const found = world();
    const reply = found.call(
      'gatherWards',
      { wards: both, who, today: '2017-07-09' },
      (method, call) =>
        method === 'drive.files.get' ? { modifiedTime: '2017-07-05T16:59:00Z' } : call(),
    );
    expect(reply.ok).toBe(true);
    expect(submissionOf(found, 1)?.[5]).toBe('Có');
  });

  test.each<[string, object, string]>([
    ['without wards', { wards: [], who }, 'input-invalid'],
    ['without who', { wards: both }, 'input-invalid'],
    ['with a field that is not known', { wards: both, who, codes: [] }, 'input-invalid'],
  ])('is refused %s', (_, input, code) => {
    expect(world().call('gatherWards', input)).toMatchObject({ ok: false, code });
  });

  test('never takes the city’s own workbook for a ward’s', () => {
    const reply = world().call('gatherWards', {
      wards: [{ code: '01840', file: cityId }],
      linked: false,
      who,
    });
    expect(wardsOf(reply)).toMatchObject([{ ok: false, failure: { code: 'link-own' } }]);
  });
});

describe('sendBack and mendWardFile', () => {
  const sending = { code: '01840', file: files.dx, note: 'Sửa số tiền giúp.', who };

  test('the ward sees why; mended in its file and gathered again, it is in', () => {
    const found = world();
    found.call('gatherWards', { wards: both, who });
    expect(found.call('sendBack', sending)).toMatchObject({
      ok: true,
      state: 'trả lại',
      counts: { error: 1 },
      findingsSheet: 'Lỗi',
    });
    expect(valuesOf(found.store, 'Lỗi', files.dx)[0]?.[0]).toMatch(/Sửa số tiền giúp\./);
    expect(submissionOf(found, 1)?.slice(1, 2)).toEqual(['trả lại']);

    const findings = [{ sheet: 'Quỹ', cell: 'F2', code: 'money-as-text', value: '1tr5' }];
    const mended = found.call('mendWardFile', { code: '01840', file: files.dx, findings, who });
    expect(mended).toMatchObject({ ok: true, mended: [{ cell: 'F2', new: 1_500_000 }] });
    expect(valuesOf(found.store, 'Nhật ký', files.dx)).toHaveLength(2);
    found.call('gatherWards', { wards: both, who });
    expect(submissionOf(found, 1)?.slice(1, 4)).toEqual(['đã thu', 2, 0]);
    expect(fundOf(found)[1]).toEqual(['A', 1_500_000, '01840']);
  });

  test('a file that cannot be opened is named, and the state stays', () => {
    const found = world();
    expect(found.call('sendBack', { ...sending, file: 'khong-co' })).toMatchObject({
      ok: false,
      code: 'ward-file-gone',
    });
    expect(valuesOf(found.store, 'Quỹ', cityId)).toHaveLength(2);
  });
});
