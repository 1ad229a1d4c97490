/**
 * What the built page allows itself and its workers: files of its own origin and compiled WebAssembly, nothing else. Styles set by
 * script (React's, uPlot's) need no exception; images may come from canvases. Workers begin as a blob, which has the policy of the page
 * that makes it, whatever the host sends (src/worker/workerProgram.ts).
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What a host sends with every file. The page has the policy in itself, too: for hosts that send no headers. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const lines = (line) => Object.entries(SECURITY_HEADERS).map(line).join('\n');

/** Files by which static hosts are told to send the headers, for the folder that is served. */
export const HOST_FILES = {
  // Netlify, Cloudflare Pages
  _headers: `/*\n${lines(([name, value]) => `  ${name}: ${value}`)}\n`,
  // Apache with mod_headers
  '.htaccess': `<IfModule mod_headers.c>\n${lines(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  )}\n</IfModule>\n`,
};

/** The same for a `server` or `location` of nginx, whose settings lie outside of what it serves. */
export const NGINX_HEADERS = `${lines(
  ([name, value]) => `add_header ${name} "${value}" always;`,
)}\n`;
