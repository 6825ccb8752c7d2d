/** Sharing with one ward: what is made, who is written to, what is recorded, and how refusals are worded. */
import { describe, expect, test } from '@jest/globals';
import { DriveApiError } from '../../../src/local/emulator/drive/failures';
import { SheetsApiError } from '../../../src/local/emulator/sheets/failures';
import { linkIn, settings, submission, valuesOf, worldOf, type World } from './world';
import type { Intercept } from '../call-faults';

const ducXuan = { code: '01840' };
const folderType = 'application/vnd.google-apps.folder';

const sheetFiles = ({ drive }: World) =>
  drive.files().filter(({ mimeType }) => mimeType !== folderType);
const writers = ({ drive }: World, fileId = '') =>
  drive
    .permissions(fileId || (sheetFiles({ drive } as World)[0]?.id ?? ''))
    .filter(({ role }) => role === 'writer')
    .map(({ emailAddress }) => emailAddress);

describe('the first time', () => {
  const world = worldOf();
  const reply = world.call('shareWard', { ...ducXuan, contact: 'Bà Lan, 0912 345 678' });
  const [file] = sheetFiles(world);

  test('makes one file in the add-on’s folder, known by what it is', () => {
    const [folder] = world.drive.files();
    expect(folder?.name).toBe('Sổ Khuyến học – Hội Khuyến học thành phố Bắc Kạn');
    expect(sheetFiles(world)).toHaveLength(1);
    expect(file).toMatchObject({
      name: 'Sổ Khuyến học 2017 – Phường Đức Xuân',
      parents: [folder?.id],
      appProperties: { unit: '01840.0', year: '2017' },
    });
  });

  test('fills it in', () => {
    const titles = world.sheets
      .get(file?.id ?? '')
      .sheets?.map(({ properties }) => properties?.title);
    expect(titles?.slice(0, 3)).toEqual(['Hướng dẫn', 'Đăng ký', 'Quỹ']);
    const { valueRanges } = world.sheets.batchGetValues(file?.id ?? '', ["'Hướng dẫn'"]);
    const guide = (valueRanges[0]?.values ?? []).flat().join('\n');
    expect(guide).toContain('Hạn nộp: 05/7/2017.');
    expect(guide).toContain('Bà Lan, 0912 345 678');
  });

  test('gives each person of the list access, with one message', () => {
    expect(writers(world)).toEqual(['lan@gmail.com', 'hoa@backan.vn']);
    expect(world.drive.messages.map(({ to }) => to)).toEqual(['lan@gmail.com', 'hoa@backan.vn']);
    expect(world.drive.messages[0]?.text).toBe(
      [
        'Kính gửi Hội Khuyến học phường Đức Xuân.',
        '',
        'Hội Khuyến học thành phố Bắc Kạn gửi bảng tính để Hội ghi số liệu 6 tháng đầu năm 2017.',
        'Xin mở bảng tính theo liên kết trong thư này, đọc trang “Hướng dẫn” trước. Làm được trên điện thoại; không phải gửi lại tệp.',
        'Hạn nộp: 05/7/2017.',
        'Cần hỏi, xin liên hệ: Bà Lan, 0912 345 678.',
      ].join('\n'),
    );
  });

  test('writes link and state', () => {
    const link = `https://docs.google.com/spreadsheets/d/${file?.id ?? ''}/edit`;
    expect(linkIn(world, 'Phường Đức Xuân')).toBe(link);
    expect(submission(world, 'Phường Đức Xuân')).toMatchObject({
      Kỳ: '6 tháng đầu năm 2017',
      Mã: '01840',
      'Trạng thái': 'đã chia sẻ',
      'Ghi chú': '',
    });
    expect(reply).toEqual({
      ok: true,
      code: '01840',
      name: 'Phường Đức Xuân',
      link,
      isNew: true,
      added: ['lan@gmail.com', 'hoa@backan.vn'],
      present: [],
      problems: [],
      others: [],
    });
  });

  test('takes few calls, the same whatever the workbook holds', () => {
    const spreadsheet = ['get', 'batchGet', 'batchGet', 'batchUpdate'];
    expect(world.calls().map((method) => method.replace(/^sheets\..*\./, ''))).toEqual([
      ...spreadsheet,
      'drive.files.list',
      'drive.files.list',
      'drive.files.create',
      'drive.files.create',
      // A blank workbook has no days or formulas to be read a second time.
      'get',
      'batchGet',
      'batchUpdate',
      'drive.permissions.list',
      'drive.permissions.create',
      'drive.permissions.create',
      ...spreadsheet,
      // What the link was written over is looked at, and the copy for that deleted.
      'batchGet',
      'batchUpdate',
    ]);
  });
});

describe('run again', () => {
  test('makes nothing, writes to nobody, and says who has access', () => {
    const world = worldOf();
    world.call('shareWard', ducXuan);
    const reply = world.call('shareWard', ducXuan);
    expect(reply).toMatchObject({
      ok: true,
      isNew: false,
      added: [],
      present: ['lan@gmail.com', 'hoa@backan.vn'],
    });
    expect(world.drive.files()).toHaveLength(2);
    expect(world.drive.messages).toHaveLength(2);
    expect(world.calls()).not.toContain('drive.permissions.create');
  });

  test('gives a new officer access, and writes to nobody else', () => {
    const world = worldOf();
    world.call('shareWard', ducXuan);
    type(world, 'D2', 'lan@gmail.com; hoa@backan.vn; moi@backan.vn');
    expect(world.call('shareWard', ducXuan)).toMatchObject({ added: ['moi@backan.vn'] });
    expect(world.drive.messages.map(({ to }) => to)).toEqual([
      'lan@gmail.com',
      'hoa@backan.vn',
      'moi@backan.vn',
    ]);
  });

  test('an address typed another way is nobody new', () => {
    const world = worldOf();
    world.call('shareWard', ducXuan);
    type(world, 'D2', 'La.n@GoogleMail.com, Hoa@backan.vn');
    expect(world.call('shareWard', ducXuan)).toMatchObject({ added: [] });
    expect(world.drive.messages).toHaveLength(2);
  });

  test('an alias of an account that has access is nobody new', () => {
    const world = worldOf(
      {},
      { accountOf: (email) => (email === 'lan@gmail.com' ? 'that@x.vn' : email) },
    );
    world.call('shareWard', ducXuan);
    expect(writers(world)).toEqual(['that@x.vn', 'hoa@backan.vn']);
    expect(world.call('shareWard', ducXuan)).toMatchObject({ ok: true, added: [], problems: [] });
    expect(world.drive.messages).toHaveLength(2);
  });

  test('mends the link, and keeps a ward that is further on where it is', () => {
    const world = worldOf();
    const { link } = world.call('shareWard', ducXuan);
    type(world, 'E2', '');
    typeIn(world, 'Tình hình nộp', 3, 'đã thu');
    world.call('shareWard', ducXuan);
    expect(linkIn(world, 'Phường Đức Xuân')).toBe(link);
    expect(submission(world, 'Phường Đức Xuân')['Trạng thái']).toBe('đã thu');
    expect(world.drive.files()).toHaveLength(2);
  });

  test('Tên Hội corrected meanwhile loses no file', () => {
    const world = worldOf();
    world.call('shareWard', ducXuan);
    typeIn(world, 'Thiết lập', 1, 'Hội Khuyến học TP Bắc Kạn');
    expect(world.call('shareWard', ducXuan)).toMatchObject({ ok: true, isNew: false });
    expect(world.drive.files()).toHaveLength(2);
  });

  test('a new year gets a new file, though last year’s stands in the list', () => {
    const world = worldOf();
    world.call('shareWard', ducXuan);
    const next = worldDay('01/01/2018', '30/6/2018', world);
    expect(next.call('shareWard', ducXuan)).toMatchObject({ ok: true, isNew: true });
    expect(sheetFiles(world).map(({ appProperties }) => appProperties['year'])).toEqual([
      '2017',
      '2018',
    ]);
  });
});

describe('the column Tệp', () => {
  test('is made where the list has none', () => {
    const world = worldOf({
      'Xã phường': [
        ['Mã', 'Tên', 'Email'],
        ['01840', 'Phường Đức Xuân', 'lan@gmail.com'],
      ],
    });
    const { link } = world.call('shareWard', ducXuan);
    const [heads = [], row = []] = valuesOf(world.sheets, 'Xã phường');
    expect(row[heads.indexOf('Tệp')]).toBe(link);
    expect(world.call('shareWard', ducXuan)).toMatchObject({ ok: true, isNew: false });
  });

  test('keeps a formula of the user’s', () => {
    const world = worldOf({
      'Xã phường': [
        ['Mã', 'Tên', 'Tệp'],
        ['01840', 'Phường Đức Xuân', { formula: '=HYPERLINK("https://x.vn";"Mở")', result: 'Mở' }],
      ],
    });
    world.call('shareWard', ducXuan);
    world.call('shareWard', ducXuan);
    expect(valuesOf(world.sheets, 'Xã phường')[1]?.[2]).toBe('Mở');
    expect(sheetFiles(world)).toHaveLength(1);
  });
});

describe('people', () => {
  test('a ward without an address gets its file, and is told apart', () => {
    const world = worldOf();
    const reply = world.call('shareWard', { code: '01849' });
    expect(codes(reply)).toEqual(['email-missing']);
    expect(submission(world, 'Xã Dương Quang')).toMatchObject({
      'Trạng thái': 'chưa tạo',
      'Ghi chú': expect.stringContaining('Chia sẻ: Xã Dương Quang chưa có địa chỉ nào'),
    });
    type(world, 'D3', 'an@duongquang.vn');
    world.call('shareWard', { code: '01849' });
    expect(submission(world, 'Xã Dương Quang')).toMatchObject({
      'Trạng thái': 'đã chia sẻ',
      'Ghi chú': '',
    });
    expect(sheetFiles(world)).toHaveLength(1);
  });

  test('what is no address is named, and not tried', () => {
    const world = worldOf();
    expect(codes(world.call('shareWard', { code: '01852' }))).toEqual(['email-invalid']);
    expect(world.calls()).not.toContain('drive.permissions.create');
  });

  test('an address that Google refuses is named, the others get access', () => {
    const world = worldOf();
    const reply = world.call(
      'shareWard',
      ducXuan,
      failing(
        'drive.permissions.create',
        new DriveApiError(400, 'invalidSharingRequest', 'Bad Request.'),
        1,
      ),
    );
    expect(codes(reply)).toEqual(['email-refused']);
    expect(writers(world)).toEqual(['hoa@backan.vn']);
    expect(submission(world, 'Phường Đức Xuân')['Ghi chú']).toContain('“lan@gmail.com”');
    expect(world.call('shareWard', ducXuan)).toMatchObject({
      added: ['lan@gmail.com'],
      problems: [],
    });
    expect(submission(world, 'Phường Đức Xuân')['Ghi chú']).toBe('');
  });

  test('without messages only those with a Google account get access', () => {
    const world = worldOf({}, { hasAccount: (email) => email.endsWith('@gmail.com') });
    const reply = world.call('shareWard', { ...ducXuan, sendMessages: false });
    expect(codes(reply)).toEqual(['email-needs-message']);
    expect([writers(world), world.drive.messages]).toEqual([['lan@gmail.com'], []]);
    world.call('shareWard', ducXuan);
    expect(world.drive.messages.map(({ to }) => to)).toEqual(['hoa@backan.vn']);
  });
});

describe('what cannot be done is named for the ward', () => {
  test.each<[string, Intercept, string]>([
    [
      'the daily limit of sharing',
      failing(
        'drive.permissions.create',
        new DriveApiError(403, 'sharingRateLimitExceeded', 'Rate limit exceeded.'),
      ),
      'sharing-quota',
    ],
    [
      'not the creator',
      failing(
        'drive.permissions.create',
        new DriveApiError(
          403,
          'insufficientFilePermissions',
          'The user does not have sufficient permissions for this file.',
        ),
      ),
      'sharing-denied',
    ],
  ])('%s: the file stands, the rest is done', (_, intercept, expected) => {
    const world = worldOf();
    const reply = world.call('shareWard', ducXuan, intercept);
    expect(codes(reply)).toEqual([expected]);
    expect(linkIn(world, 'Phường Đức Xuân')).toBe(reply['link']);
    expect(submission(world, 'Phường Đức Xuân')['Trạng thái']).toBe('chưa tạo');
  });

  test.each<[string, Intercept, string]>([
    [
      'the limit of calls',
      failing(
        'drive.files.list',
        new DriveApiError(403, 'userRateLimitExceeded', 'User rate limit exceeded.'),
      ),
      'drive-quota',
    ],
    [
      'the limit of calls, said as 429',
      failing(
        'drive.files.create',
        new DriveApiError(429, 'rateLimitExceeded', 'Rate limit exceeded.'),
      ),
      'drive-quota',
    ],
    [
      'a full Drive',
      failing(
        'drive.files.create',
        new DriveApiError(
          403,
          'storageQuotaExceeded',
          'The user has exceeded their Drive storage quota.',
        ),
      ),
      'drive-full',
    ],
    [
      'a time-out',
      failing('drive.files.create', new Error('Service timed out: Drive')),
      'drive-failed',
    ],
  ])('%s', (_, intercept, expected) => {
    const reply = worldOf().call('shareWard', ducXuan, intercept);
    expect([reply.ok, reply.code]).toEqual([false, expected]);
  });

  test('the scope that was left unticked, before anything is done', () => {
    const missingScopes = ['https://www.googleapis.com/auth/drive.file'];
    const world = worldOf({}, {}, { missingScopes });
    expect(world.call('shareWard', ducXuan)).toMatchObject({ ok: false, code: 'scope-missing' });
    expect(world.calls()).toEqual([]);
  });

  test.each([
    ['a code that is no unit of the period', { code: '99999' }, {}, 'ward-unknown'],
    [
      'no name of the association',
      ducXuan,
      { 'Thiết lập': settings.filter(([item]) => item !== 'Tên Hội') },
      'association-missing',
    ],
    ['no period', ducXuan, { 'Thiết lập': settings.slice(0, 2) }, 'period-missing'],
    ['a field that is wrong', { code: '' }, {}, 'input-invalid'],
  ])('%s', (_, input, rows, expected) => {
    const world = worldOf(rows);
    expect(world.call('shareWard', input)).toMatchObject({ ok: false, code: expected });
    expect(world.drive.files()).toEqual([]);
  });

  test('someone else runs the add-on on this spreadsheet', () => {
    const world = worldOf({}, {}, { isLockedElsewhere: () => true });
    expect(world.call('shareWard', ducXuan)).toMatchObject({ ok: false, code: 'busy' });
    expect(world.drive.files()).toEqual([]);
  });
});

describe('a file that is gone, or someone else’s', () => {
  const shared = () => {
    const world = worldOf();
    world.call('shareWard', ducXuan);
    return { world, id: sheetFiles(world)[0]?.id ?? '' };
  };

  test('in the bin: asked, then restored or made anew', () => {
    const { world, id } = shared();
    world.drive.updateFile({ trashed: true }, id);
    expect(world.call('shareWard', ducXuan)).toMatchObject({
      ok: false,
      code: 'shared-file-in-bin',
    });
    expect(world.call('shareWard', { ...ducXuan, ifGone: 'restore' })).toMatchObject({
      ok: true,
      isNew: false,
    });
    expect(sheetFiles(world).map(({ trashed }) => trashed)).toEqual([false]);
    world.drive.updateFile({ trashed: true }, id);
    expect(world.call('shareWard', { ...ducXuan, ifGone: 'anew' })).toMatchObject({
      ok: true,
      isNew: true,
    });
    expect(world.call('shareWard', ducXuan)).toMatchObject({ ok: true, isNew: false });
    expect(sheetFiles(world)).toHaveLength(2);
  });

  test('deleted, or never shown to this account: asked, then made anew', () => {
    const { world, id } = shared();
    world.drive.forget(id);
    const unseen: Intercept = (method, call) => {
      if (method !== 'sheets.spreadsheets.get' || world.calls().length !== 5) return call();
      throw new SheetsApiError(404, 'NOT_FOUND', 'Requested entity was not found.');
    };
    expect(world.call('shareWard', ducXuan, unseen)).toMatchObject({
      ok: false,
      code: 'shared-file-gone',
    });
    expect(world.call('shareWard', { ...ducXuan, ifGone: 'anew' }, unseen)).toMatchObject({
      ok: true,
      isNew: true,
    });
  });

  test('made by another officer: mended, and said who may share it', () => {
    const { world, id } = shared();
    world.drive.forget(id);
    expect(codes(world.call('shareWard', ducXuan))).toEqual(['sharing-denied']);
    expect(world.drive.files()).toHaveLength(1);
  });

  test('made by another officer, for this account to read only: said who may share it', () => {
    const { world, id } = shared();
    world.drive.forget(id);
    const readOnly: Intercept = (method, call) => {
      // The association's own workbook is written only where something changed.
      if (method !== 'sheets.spreadsheets.batchUpdate') return call();
      throw new SheetsApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
    };
    expect(world.call('shareWard', ducXuan, readOnly)).toMatchObject({
      ok: false,
      code: 'sharing-denied',
      message: expect.stringContaining('Phường Đức Xuân'),
    });
  });

  test('a file of the ward’s own is not shared', () => {
    const own = worldOf();
    const { spreadsheetId: id = '' } = own.sheets.create({
      properties: { title: 'Sổ của phường' },
    });
    type(own, 'E2', `https://docs.google.com/spreadsheets/d/${id}/edit`);
    expect(own.call('shareWard', ducXuan)).toMatchObject({
      ok: false,
      code: 'shared-file-adopted',
    });
    expect(own.drive.files()).toEqual([]);
  });
});

/** A call that fails, the first `times` times. */
function failing(method: string, error: Error, times = Infinity): Intercept {
  let left = times;
  return (name, call) => {
    if (name !== method || left <= 0) return call();
    left -= 1;
    throw error;
  };
}

const codes = (reply: { readonly [key: string]: unknown }) =>
  (reply['problems'] as readonly { readonly code: string }[]).map(({ code }) => code);

/** Types a text into a cell of Xã phường, "E2". */
function type(world: World, cell: string, text: string): void {
  const column = cell.charCodeAt(0) - 65;
  put(world, 'Xã phường', Number(cell.slice(1)) - 1, column, { stringValue: text });
}

/** Types a text into the second row: column 3 of Tình hình nộp, column 1 of Thiết lập … */
function typeIn(world: World, title: string, column: number, text: string): void {
  put(world, title, 1, column, { stringValue: text });
}

function put({ sheets }: World, title: string, row: number, column: number, value: object): void {
  const sheet = sheets.get('test').sheets?.find(({ properties }) => properties?.title === title);
  sheets.batchUpdate('test', {
    requests: [
      {
        updateCells: {
          start: { sheetId: sheet?.properties?.sheetId ?? 0, rowIndex: row, columnIndex: column },
          fields: 'userEnteredValue',
          rows: [{ values: [{ userEnteredValue: value }] }],
        },
      },
    ],
  });
}

/** The same workbook with another period. */
function worldDay(from: string, to: string, world: World): World {
  typeDay(world, 2, from);
  typeDay(world, 3, to);
  return world;
}

function typeDay(world: World, row: number, text: string): void {
  const [dayOfMonth = 1, month = 1, year = 0] = text.split('/').map(Number);
  const serial = Date.UTC(year, month - 1, dayOfMonth) / 86_400_000 + 25_569;
  put(world, 'Thiết lập', row, 1, { numberValue: serial });
}
