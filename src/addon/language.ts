/** The language in which the add-on speaks to the user. */
import type { Language } from '../core/messages/entry';

/** Vietnamese, unless the user's own language is English. */
export function userLanguage(): Language {
  return Session.getActiveUserLocale().startsWith('en') ? 'en' : 'vi';
}
