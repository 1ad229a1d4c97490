import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PEER_PACKAGES = {
  'TensorFlow.js': '@tensorflow/tfjs-core',
  'jax-js': '@jax-js/jax',
} as const;

/** The versions of the libraries that are timed. */
export const peerVersions = (root: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(PEER_PACKAGES).map(([name, path]) => {
      const text = readFileSync(join(root, 'node_modules', path, 'package.json'), 'utf8');
      return [name, (JSON.parse(text) as { version: string }).version];
    }),
  );
