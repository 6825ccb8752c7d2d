/** What an add-on may call before its user has authorised it (AuthMode.NONE). */

/**
 * Open in every mode: making menus, the user's locale, Logger and Utilities.
 * Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle, table of modes.
 */
const openToAll =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+|Session\.getActiveUserLocale|(console|Logger|Utilities)\.\w+)$/;

/** Why Google refuses a call, e.g. of "PropertiesService.getUserProperties", in AuthMode.NONE; undefined where it does not. */
export function refusal(path: string): string | undefined {
  if (openToAll.test(path)) return undefined;
  return path.startsWith('Sheets.') || path.startsWith('Drive.')
    ? 'Authorization is required to perform that action.'
    : `You do not have permission to call ${path}`;
}
