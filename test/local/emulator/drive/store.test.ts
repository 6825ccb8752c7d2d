/** The in-memory Drive: files, permissions, queries and errors as Google gives them. */
import { describe, expect, test } from '@jest/globals';
import { parseQuery } from '../../../../src/local/emulator/drive/query';
import { type DriveFile } from '../../../../src/local/emulator/drive/service';
import { DriveApiError } from '../../../../src/local/emulator/drive/failures';
import { createDriveStore, spreadsheetType } from '../../../../src/local/emulator/drive/store';
import { createSheetsStore } from '../../../../src/local/emulator/sheets/store';

const user = { displayName: 'Thường trực', emailAddress: 'hoi@backan.vn' };

function newDrive() {
  const sheets = createSheetsStore();
  const drive = createDriveStore({
    sheets,
    user,
    now: () => new Date('2017-07-05T01:00:00Z'),
    hasAccount: (email) => !email.startsWith('khong'),
    accountOf: (email) => (email === 'biet-danh@backan.vn' ? 'that@backan.vn' : email),
  });
  const make = (name: string, appProperties = {}) =>
    drive.createFile({ name, mimeType: spreadsheetType, appProperties }) as { id: string };
  return { sheets, drive, make };
}

/** "404 notFound": code and reason of what a call throws. */
function refusal(call: () => unknown): string {
  try {
    call();
    return '';
  } catch (error) {
    if (error instanceof DriveApiError) return `${error.code} ${error.reason}`;
    throw error;
  }
}

describe('files', () => {
  test('a new spreadsheet is there for the Sheets API, by its name', () => {
    const { sheets, make } = newDrive();
    const { id } = make('01840 Phường Đức Xuân');
    expect(sheets.get(id).properties?.title).toBe('01840 Phường Đức Xuân');
  });

  test('answers hold the fields asked for, and few where none are', () => {
    const { drive, make } = newDrive();
    const { id } = make('Sổ', { unit: '01840.0' });
    expect(drive.getFile(id)).toEqual({
      kind: 'drive#file',
      id,
      name: 'Sổ',
      mimeType: spreadsheetType,
    });
    expect(drive.getFile(id, { fields: 'trashed,owners(emailAddress),appProperties' })).toEqual({
      trashed: false,
      owners: [{ emailAddress: 'hoi@backan.vn' }],
      appProperties: { unit: '01840.0' },
    });
  });

  test('a list comes page by page', () => {
    const { drive, make } = newDrive();
    for (const name of ['A', 'B', 'C']) make(name);
    const fields = 'nextPageToken,files(name)';
    const first = drive.listFiles({ pageSize: 2, fields });
    expect(first).toEqual({ files: [{ name: 'A' }, { name: 'B' }], nextPageToken: '2' });
    expect(drive.listFiles({ pageSize: 2, pageToken: '2', fields })).toEqual({
      files: [{ name: 'C' }],
    });
  });

  test('properties are added, changed and cleared one by one, and are short', () => {
    const { drive, make } = newDrive();
    const { id } = make('Sổ', { unit: '01840.0', year: '2017' });
    drive.updateFile({ appProperties: { year: null, p: '1' }, trashed: true }, id);
    expect(drive.getFile(id, { fields: 'appProperties,trashed' })).toEqual({
      appProperties: { unit: '01840.0', p: '1' },
      trashed: true,
    });
    expect(refusal(() => make('Sổ', { dài: 'x'.repeat(121) }))).toBe('400 invalid');
  });

  test('what the add-on did not make, or was deleted, is not found', () => {
    const { drive, make } = newDrive();
    const { id } = make('Sổ');
    drive.forget(id);
    expect(refusal(() => drive.getFile(id))).toBe('404 notFound');
    expect(refusal(() => drive.listPermissions('khac'))).toBe('404 notFound');
  });
});

describe('permissions', () => {
  const share = (emailAddress: string, sendNotificationEmail = true) => {
    const { drive, make } = newDrive();
    const { id } = make('Sổ');
    const call = () =>
      drive.createPermission({ type: 'user', role: 'writer', emailAddress }, id, {
        sendNotificationEmail,
        emailMessage: 'Kính gửi',
        fields: 'emailAddress',
      });
    return { drive, id, call };
  };

  test('whoever makes a file owns it; a person who is added gets the message', () => {
    const { drive, id, call } = share('Lan@x.vn');
    expect(call()).toEqual({ emailAddress: 'lan@x.vn' });
    expect(drive.permissions(id).map(({ role, emailAddress }) => [role, emailAddress])).toEqual([
      ['owner', 'hoi@backan.vn'],
      ['writer', 'lan@x.vn'],
    ]);
    expect(drive.messages).toEqual([{ fileId: id, to: 'lan@x.vn', text: 'Kính gửi' }]);
  });

  test('adding someone twice makes no second permission, but a second message', () => {
    const { drive, id, call } = share('lan@x.vn');
    call();
    call();
    expect(drive.permissions(id)).toHaveLength(2);
    expect(drive.messages).toHaveLength(2);
  });

  test('an alias is shared under the address of its account', () => {
    expect(share('biet-danh@backan.vn').call()).toEqual({ emailAddress: 'that@backan.vn' });
  });

  test.each([
    ['not an address', 'lan', true, '400 invalid'],
    ['without an account, without a message', 'khong@x.vn', false, '400 invalidSharingRequest'],
    ['without an account, with a message', 'khong@x.vn', true, ''],
  ])('%s', (_, email, notify, expected) => {
    expect(refusal(share(email, notify).call)).toBe(expected);
  });

  test('a permission is taken away once', () => {
    const { drive, id, call } = share('lan@x.vn');
    call();
    const permissionId = drive.permissions(id)[1]?.id ?? '';
    drive.deletePermission(id, permissionId);
    expect(drive.permissions(id)).toHaveLength(1);
    expect(refusal(() => drive.deletePermission(id, permissionId))).toBe('404 notFound');
  });
});

describe('a query', () => {
  const file: DriveFile = {
    id: '1',
    name: "Sổ 'A'",
    mimeType: spreadsheetType,
    parents: ['p'],
    appProperties: { unit: '01840.0', 'a\\b': 'c' },
    trashed: false,
    createdTime: '',
    owners: [],
  };

  test.each([
    ['', true],
    ["appProperties has { key='unit' and value='01840.0' }", true],
    ["appProperties has {key='unit' and value='01843.0'} and trashed = false", false],
    ["trashed=false and 'p' in parents", true],
    ["'q' in parents", false],
    ["name = 'Sổ \\'A\\''", true],
    ["appProperties has { key='a\\\\b' and value='c' }", true],
    [`mimeType = '${spreadsheetType}' and trashed = true`, false],
  ])('%s: %s', (query, matches) => expect(parseQuery(query)(file)).toBe(matches));

  test.each([
    ["fullText contains 'Sổ'", '501 notImplemented'],
    ["trashed = false or 'p' in parents", '400 invalid'],
    ['trashed = false and', '400 invalid'],
    ["name = 'a'b'", '400 invalid'],
  ])('%s is refused: %s', (query, expected) => {
    expect(refusal(() => parseQuery(query))).toBe(expected);
  });
});
