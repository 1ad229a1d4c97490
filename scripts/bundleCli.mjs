import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildWasm } from './buildWasm.mjs';

/** What Node loads from node_modules by itself; tfjs's gradient files are ES modules that it cannot. */
const EXTERNAL = [/^@tensorflow\/tfjs-(core|backend-\w+)$/, 'webgpu'];

/**
 * Bundles the command line into a fresh folder under node_modules/.cache (two runs at once must not meet), removed when
 * this process ends, and resolves to the program's path.
 */
export async function bundleCli(root) {
  await buildWasm();
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'lab-'));
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      sourcemap: 'inline',
      rolldownOptions: {
        external: EXTERNAL,
        input: { lab: 'src/cli/run.ts', pool: 'src/cli/poolMain.ts' },
        // All in one folder: the program finds pool.mjs, the threads of its own, beside itself.
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return join(outDir, 'lab.mjs');
}
