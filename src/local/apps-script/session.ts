/** `Session`: who runs the script, in which language and time zone. */
import { createHash } from 'node:crypto';
import type { Host } from './host';

export function createSession(host: Host): object {
  const { scriptTimeZone, userEmail, userLocale } = host.options;
  return host.expose('Session', {
    getActiveUser: () => host.expose('User', { getEmail: () => userEmail }),
    getActiveUserLocale: () => userLocale,
    getScriptTimeZone: () => scriptTimeZone,
    // Google gives the same user the same key for 30 days, and says nothing of who it is.
    getTemporaryActiveUserKey: () => createHash('sha256').update(userEmail).digest('base64'),
  });
}
