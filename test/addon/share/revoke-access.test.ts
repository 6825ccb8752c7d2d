/** A former officer's access is taken away, once, and from no one else. */
import { describe, expect, test } from '@jest/globals';
import { DriveApiError } from '../../../src/local/emulator/drive/failures';
import { worldOf, type World } from './world';

function shared(): World {
  const world = worldOf();
  world.call('shareWard', { code: '01840' });
  return world;
}

const people = ({ drive }: World) =>
  drive.permissions(drive.files()[1]?.id ?? '').map(({ emailAddress }) => emailAddress);

const revoke = (world: World, email: string, code = '01840') =>
  world.call('revokeAccess', { code, email });

describe('revokeAccess', () => {
  test('takes it away, however the address is typed, and says that it is listed still', () => {
    const world = shared();
    expect(revoke(world, 'L.an@googlemail.com')).toEqual({
      ok: true,
      code: '01840',
      name: 'Phường Đức Xuân',
      email: 'L.an@googlemail.com',
      stillListed: true,
    });
    expect(people(world)).toEqual(['hoi@backan.vn', 'hoa@backan.vn']);
  });

  test('a second time there is nothing to take away', () => {
    const world = shared();
    revoke(world, 'lan@gmail.com');
    expect(revoke(world, 'lan@gmail.com')).toMatchObject({
      ok: false,
      code: 'email-without-access',
    });
  });

  test('taken away by another hand meanwhile is taken away', () => {
    const world = shared();
    const reply = world.call(
      'revokeAccess',
      { code: '01840', email: 'lan@gmail.com' },
      (method, call) => {
        if (method === 'drive.permissions.delete') call();
        return call();
      },
    );
    expect(reply.ok).toBe(true);
    expect(people(world)).toEqual(['hoi@backan.vn', 'hoa@backan.vn']);
  });

  test.each<[string, string, string, string]>([
    ['the owner keeps the file', 'hoi@backan.vn', '01840', 'email-of-owner'],
    ['someone who never had it', 'ai@x.vn', '01840', 'email-without-access'],
    ['a ward without a file', 'lan@gmail.com', '01849', 'ward-file-none'],
    ['no such ward', 'lan@gmail.com', '99999', 'ward-unknown'],
  ])('%s', (_, email, ward, code) => {
    const world = shared();
    expect(revoke(world, email, ward)).toMatchObject({ ok: false, code });
    expect(people(world)).toHaveLength(3);
  });

  test.each([
    [
      new DriveApiError(
        403,
        'insufficientFilePermissions',
        'The user does not have sufficient permissions.',
      ),
      'sharing-denied',
    ],
    [new DriveApiError(404, 'notFound', 'File not found.'), 'sharing-denied'],
    [new DriveApiError(429, 'rateLimitExceeded', 'Rate limit exceeded.'), 'drive-quota'],
    [new Error('Service timed out: Drive'), 'drive-failed'],
  ])('%s', (error, code) => {
    const world = shared();
    const reply = world.call(
      'revokeAccess',
      { code: '01840', email: 'lan@gmail.com' },
      (method, call) => {
        if (method === 'drive.permissions.list') throw error;
        return call();
      },
    );
    expect(reply).toMatchObject({ ok: false, code });
    expect(people(world)).toHaveLength(3);
  });

  test('without the scope nothing is tried', () => {
    const missingScopes = ['https://www.googleapis.com/auth/drive.file'];
    expect(revoke(worldOf({}, {}, { missingScopes }), 'lan@gmail.com')).toMatchObject({
      code: 'scope-missing',
    });
  });
});
