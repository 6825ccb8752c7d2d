/** What google.script.run may throw, told apart by its words, so that each has a way out. */

/** Which sentence to show; see words/common.ts. */
export type TransportFailure =
  | 'accounts-mixed'
  | 'time-limit'
  | 'quota'
  | 'network'
  | 'not-authorized'
  | 'unknown-failure';

/**
 * The first that fits decides. Google words its errors in the user's language: the Vietnamese
 * words stand beside the English ones.
 */
const patterns: readonly (readonly [RegExp, TransportFailure])[] = [
  [/exceeded maximum execution time|vượt quá thời gian|no answer/i, 'time-limit'],
  [/too many times|too many simultaneous|quota|rate limit|quá nhiều lần|hạn mức/i, 'quota'],
  [
    /authorization is required|required permissions|permissions? (?:is|are) not sufficient|cần được cấp quyền|yêu cầu ủy quyền/i,
    'not-authorized',
  ],
  [
    /permission_denied|permission denied|do not have permission|unauthenticated|không có quyền/i,
    'accounts-mixed',
  ],
  [/network|connection|http 0\b|failed to fetch|offline|kết nối|mạng/i, 'network'],
];

/** @param error what the failure handler was given */
export function transportFailure(error: unknown): TransportFailure {
  const text = errorText(error);
  const found = patterns.find(([pattern]) => pattern.test(text));
  return found === undefined ? 'unknown-failure' : found[1];
}

/** The error's own words, for whoever helps the user. */
export function errorText(error: unknown): string {
  if (typeof error === 'string') return error;
  // Not every host throws an Error of this page's realm.
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : '';
}
