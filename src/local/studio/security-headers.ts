/** Headers that hold the page, and the add-on's pages inside it, to what they need. */

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const policy = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The studio's own page: nothing from elsewhere. The grid writes style elements and draws pictures of its own. */
export const pageHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  }),
};

/** A sheet to be printed: the one script that prints it, and nothing from elsewhere. */
export const printHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'unsafe-inline'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  }),
};

/** A page of the add-on: scripts of its own and nothing else, in an origin of its own, also when opened alone. */
export const frameHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  'Content-Security-Policy': policy({
    sandbox: 'allow-scripts allow-forms allow-downloads',
    'default-src': "'none'",
    'script-src': "'unsafe-inline'",
    'style-src': "'unsafe-inline'",
    'img-src': 'data:',
    'font-src': 'data:',
    'form-action': "'none'",
    'frame-ancestors': "'self'",
  }),
};
