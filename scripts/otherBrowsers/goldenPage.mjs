import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE = join(HERE, '../../node_modules/.cache');

/** Builds the page that replays the reference runs (goldenPage/) into a folder of its own, which goes with this process. */
export async function buildGoldenPage() {
  mkdirSync(CACHE, { recursive: true });
  const outDir = mkdtempSync(join(CACHE, 'golden-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root: join(HERE, 'goldenPage'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1e6 },
  });
  return outDir;
}
