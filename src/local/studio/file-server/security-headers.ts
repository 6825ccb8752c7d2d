/** Headers that hold the page to what it needs, wherever it is served. */

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * Nothing from elsewhere, nothing sent elsewhere. The grid writes style elements and draws pictures of its
 * own; pages of the add-on stand in frames that take over this policy.
 * @param scripts digests of the add-on's scripts that stand inside its pages, as CSP has them
 */
const directives = (scripts: readonly string[]) => ({
  'default-src': "'none'",
  'script-src': ["'self'", ...scripts.map((digest) => `'${digest}'`)].join(' '),
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

/** For the page itself, where a server sends no headers. */
export const metaPolicy = (scripts: readonly string[]): string => policy(directives(scripts));

export function securityHeaders(scripts: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy({ ...directives(scripts), 'frame-ancestors': "'none'" }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
