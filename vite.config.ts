import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { buildWasm } from './scripts/buildWasm.mjs';
import { offlinePlugin } from './scripts/offlinePlugin.mjs';
import { preloadPlugin } from './scripts/preloadPlugin.mjs';

await buildWasm(); // whatever is built, served or tested takes the kernels as they are now

export default defineConfig({
  base: './', // works under any path of any static host
  plugins: [react(), preloadPlugin(), offlinePlugin()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first view needs comes in one piece (dozens of small ones weigh 10 KB more), after its language.
          groups: [
            { name: 'language', test: /src\/ui\/main\.ts$/, tags: ['$initial'], priority: 2 },
            { name: 'page', test: /src\/ui\/startPage\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    maxWorkers: '100%', // every core
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          pool: 'threads', // sooner there than processes
          testTimeout: 20_000,
          include: ['{src,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.numbers.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'numbers',
          include: ['{src,bench}/**/*.numbers.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
