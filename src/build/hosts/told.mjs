// What every host of the app tells browsers, and what it says of its files: the server of `npm start`
// and the files for other hosts have it from here.

/** @type {Readonly<Record<string, string>>} */
export const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.sha256': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What is told with every file; each page says the rest of its policy itself. */
export const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Files under assets/ have their content in their name. */
export const forever = 'public, max-age=31536000, immutable';
/** All others are asked for anew: pages, sw.js, the manifest. */
export const fresh = 'no-cache';
