import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildWasm } from './buildWasm.mjs';

/** What Node loads from node_modules by itself; tfjs's gradient files are ES modules that it cannot. */
const EXTERNAL = [/^@tensorflow\/tfjs(-backend-\w+)?$/, 'webgpu', '@playwright/test', 'vite'];

/**
 * Bundles programs for Node, given as names and first source files, into a fresh folder under node_modules/.cache (two runs at
 * once must not meet), removed when this process ends. Resolves to the path of the first; the others lie beside it.
 */
export async function bundleNode(root, programs) {
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
        input: programs,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return join(outDir, `${Object.keys(programs)[0]}.mjs`);
}

/** Bundles the command line (0.2 s); the program finds its threads' program beside itself. Resolves to its path. */
export const bundleLab = () =>
  bundleNode(fileURLToPath(new URL('..', import.meta.url)), {
    lab: 'src/cli/run.ts',
    pool: 'src/cli/poolMain.ts',
  });
