import { fileURLToPath } from 'node:url';
import { bundleNode } from './bundleNode.mjs';

/** Bundles the command line (0.2 s); the program finds its threads' program beside itself. Resolves to its path. */
export const bundleLab = () =>
  bundleNode(fileURLToPath(new URL('..', import.meta.url)), {
    lab: 'src/cli/run.ts',
    pool: 'src/cli/poolMain.ts',
  });
