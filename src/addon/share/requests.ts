/** What a client may send to the server functions about wards' files. */
import * as z from 'zod/mini';
import { language, today } from '../inputs';

/** Mã of a unit of the period. */
const code = z.string().check(z.trim(), z.minLength(1), z.maxLength(50));

/** Whom the ward may ask, e.g. "Bà Lan, 0912 345 678"; by default the association. */
const contact = z._default(z.string().check(z.trim(), z.maxLength(200)), '');

export const listWardsRequest = () => z.strictObject({ language, today });

export const shareWardRequest = () =>
  z.strictObject({
    code,
    contact,
    /** Whether new people get an e-mail; those without a Google account get access only with one. */
    sendMessages: z._default(z.boolean(), true),
    /** What to do where the ward's file is in the bin, or cannot be opened any more. */
    ifGone: z._default(z.enum(['ask', 'restore', 'anew']), 'ask'),
    language,
    today,
  });

export const revokeAccessRequest = () =>
  z.strictObject({
    code,
    email: z.string().check(z.trim(), z.minLength(3), z.maxLength(254)),
    language,
    today,
  });

export const adoptFileRequest = () =>
  z.strictObject({
    code,
    link: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
    language,
    today,
  });

export const fillWardWorkbookRequest = () =>
  z.strictObject({
    code,
    /** A blank spreadsheet, or one that this made before. */
    spreadsheetId: z.string().check(z.minLength(1), z.maxLength(200)),
    contact,
    delivery: z._default(z.enum(['online', 'file']), 'online'),
    language,
    today,
  });
