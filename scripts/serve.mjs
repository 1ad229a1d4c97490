import { preview } from 'vite';
import { SECURITY_HEADERS } from './securityHeaders.mjs';

// Serves dist/ and prints where. PORT picks the port; otherwise the first free one from 4173 on.
const { PORT } = process.env;
if (PORT !== undefined && !/^\d{1,5}$/.test(PORT)) {
  console.error(`PORT must be a number, not “${PORT}”.`);
  process.exit(2);
}
try {
  const server = await preview({
    logLevel: 'silent',
    preview: {
      headers: SECURITY_HEADERS,
      port: Number(PORT ?? 4173),
      strictPort: PORT !== undefined,
    },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  console.log(`Grokking Lab is at ${address} (Ctrl-C stops it)`);
} catch (error) {
  console.error(`The lab could not be served: ${error.message}`);
  process.exit(1);
}
