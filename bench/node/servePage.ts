import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { UsageError } from '../../src/cli/arguments/usageError';

/** What makes a page cross-origin isolated: threads for those who use them (jax-js), and finer clocks for all. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The benchmark's page, served. */
export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** The port asked for; 0, any free one, where none is. Errors: UsageError. */
function portOf(asked: string | undefined): number {
  if (asked === undefined) return 0;
  if (!/^\d{1,5}$/.test(asked)) throw new UsageError(`PORT must be a number, not “${asked}”.`);
  return Number(asked);
}

/** Builds the benchmark's page into a folder of its own and serves it until it is closed. */
export async function servePage(root: string): Promise<ServedPage> {
  const port = portOf(process.env.PORT);
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'bench-'));
  const remove = () => rmSync(outDir, { recursive: true, force: true });
  process.on('exit', remove);
  const base = { root: join(root, 'bench/page'), configFile: false, logLevel: 'silent' } as const;
  await build({
    ...base,
    publicDir: false,
    worker: { format: 'es' },
    // As written: minifiers break what libraries turn into workers of their own.
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      chunkSizeWarningLimit: 1e6,
    },
  });
  const server = await preview({
    ...base,
    build: { outDir },
    preview: { port, strictPort: true, headers: ISOLATED },
  });
  const address = server.httpServer.address();
  const used = typeof address === 'object' ? address?.port : port;
  return {
    url: `http://localhost:${used}/`,
    async close() {
      await server.close();
      remove();
    },
  };
}
