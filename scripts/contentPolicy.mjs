/**
 * What the built page allows itself (its Content-Security-Policy): files of its own origin and compiled WebAssembly, nothing else.
 * Styles set by script (React's, uPlot's) need no exception; images may come from canvases.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
