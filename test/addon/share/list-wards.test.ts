/** The wards before anything is shared: what is missing, what a run will do, what it takes. */
import { describe, expect, test } from '@jest/globals';
import { day } from '../../core/book-of';
import { settings, wards, worldOf, type World } from './world';

const list = (world: World) => world.call('listWards', {});

describe('listWards', () => {
  test('the units of the period, with their addresses, links and states', () => {
    const reply = list(worldOf());
    expect(reply).toEqual({
      ok: true,
      association: 'Hội Khuyến học thành phố Bắc Kạn',
      period: { from: '2017-01-01', to: '2017-06-30', name: '6 tháng đầu năm 2017' },
      deadline: '2017-07-05',
      unauthorised: null,
      estimate: { seconds: 27 },
      wards: [
        {
          code: '01840',
          name: 'Phường Đức Xuân',
          emails: ['lan@gmail.com', 'hoa@backan.vn'],
          invalidEmails: [],
          link: '',
          state: 'chưa tạo',
          willDo: 'create',
        },
        expect.objectContaining({ code: '01849', emails: [], invalidEmails: [] }),
        expect.objectContaining({ code: '01852', emails: [], invalidEmails: ['thu@nongthuong'] }),
      ],
    });
  });

  test('reads three times and writes nothing, also while someone else writes', () => {
    const world = worldOf({}, {}, { isLockedElsewhere: () => true });
    expect(list(world).ok).toBe(true);
    expect(world.calls()).toEqual([
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.values.batchGet',
      'sheets.spreadsheets.values.batchGet',
    ]);
  });

  test('after sharing, the link and the state', () => {
    const world = worldOf();
    const { link } = world.call('shareWard', { code: '01840' });
    const rows = list(world)['wards'] as readonly unknown[];
    expect(rows[0]).toMatchObject({ link, state: 'đã chia sẻ', willDo: 'check' });
  });

  test('a name typed for the period is its name', () => {
    const named = [...settings, ['Tên kỳ', 'sơ kết 2017']];
    expect(list(worldOf({ 'Thiết lập': named }))).toMatchObject({
      period: { name: 'sơ kết 2017' },
    });
  });

  test('a unit dissolved before the last day is left out, its successor is in', () => {
    const dated = [
      ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào'],
      ['01855', 'Phường Xuất Hóa', null, day('31/3/2017'), '01843'],
      ['01843', 'Phường Bắc Kạn', day('01/4/2017'), null, ''],
    ];
    const reply = list(worldOf({ 'Xã phường': dated }));
    expect((reply['wards'] as readonly { name: string }[]).map(({ name }) => name)).toEqual([
      'Phường Bắc Kạn',
    ]);
  });

  test('the scope that was left unticked, with where to tick it', () => {
    const missingScopes = ['https://www.googleapis.com/auth/drive.file'];
    expect(list(worldOf({}, {}, { missingScopes }))['unauthorised']).toMatchObject({
      code: 'scope-missing',
      url: expect.stringContaining('https://script.google.com/'),
      message: expect.stringContaining('Google Drive'),
    });
  });

  test.each<[string, Parameters<typeof worldOf>[0], string]>([
    ['no period', { 'Thiết lập': settings.slice(0, 2) }, 'period-missing'],
    ['no name', { 'Thiết lập': [settings[0] ?? [], ...settings.slice(2)] }, 'association-missing'],
    ['no unit', { 'Xã phường': wards.slice(0, 1) }, 'wards-none'],
    ['no header', { 'Xã phường': [['Danh sách']] }, 'header-missing'],
  ])('%s', (_, rows, code) => expect(list(worldOf(rows))).toMatchObject({ ok: false, code }));
});
