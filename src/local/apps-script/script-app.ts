/** `ScriptApp`: the authorisation of the script, scope by scope. */
import { exception, type Host } from './host';

const authModes = {
  NONE: 'NONE',
  CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
  LIMITED: 'LIMITED',
  FULL: 'FULL',
};
const authorizationStatuses = { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' };

export function createScriptApp(host: Host): object {
  const { missingScopes, scriptId } = host.options;
  const missing = (scopes?: readonly string[]) =>
    scopes === undefined ? missingScopes : scopes.filter((scope) => missingScopes.includes(scope));
  return host.expose('ScriptApp', {
    AuthMode: authModes,
    AuthorizationStatus: authorizationStatuses,
    getScriptId: () => scriptId,
    getAuthorizationInfo: (_mode: string, scopes?: readonly string[]) => {
      const isRequired = missing(scopes).length > 0;
      return host.expose('AuthorizationInfo', {
        getAuthorizationStatus: () => (isRequired ? 'REQUIRED' : 'NOT_REQUIRED'),
        getAuthorizationUrl: () =>
          isRequired ? `https://script.google.com/macros/d/${scriptId}/authorize` : null,
      });
    },
    // Google ends the run here and asks the user; what the run sees of it is an error.
    requireScopes: (_mode: string, scopes: readonly string[]) => {
      if (missing(scopes).length > 0) {
        throw exception('Authorization is required to perform that action.');
      }
    },
  });
}
