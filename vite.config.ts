import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { buildWasm } from './scripts/buildWasm.mjs';
import { licencesPlugins } from './scripts/licencesPlugin.mjs';
import { offlinePlugin } from './scripts/offlinePlugin.mjs';
import { preloadPlugin } from './scripts/preloadPlugin.mjs';

await buildWasm(); // whatever is built, served or tested takes the kernels as they are now

/** The files of tests that take longest: they begin first, or one core would wait for the last of them. */
const SLOWEST = [
  'train.experiments.numbers',
  'main.numbers',
  'checkGoldenFile.numbers',
  'bench.numbers',
  'pairLogits.numbers',
  'train.ungrokking.numbers',
  'validate.fuzz',
  'createLab.fuzz',
  'criticalSize',
  'convergence',
  'dataset',
].map((name) => `/${name}.test.ts`);

/** Tests of what modules do when they are loaded: these have to load them anew. */
const ISOLATED = [
  'src/messages/readAtLoad.test.ts',
  // fake-indexeddb sets globals as it is loaded; the end of a happy-dom environment takes them away again.
  'src/ui/storage/indexedDbRunRepository.test.ts',
  'src/ui/storage/oldDatabase.test.ts',
];

class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isSlow = ({ moduleId }: TestSpecification) =>
      SLOWEST.some((name) => moduleId.endsWith(name));
    return [...files].sort((a, b) => Number(isSlow(b)) - Number(isSlow(a)));
  }
}

const licences = licencesPlugins();

export default defineConfig({
  base: './', // works under any path of any static host
  plugins: [react(), preloadPlugin(), licences.ofPage(), offlinePlugin()],
  worker: {
    format: 'es',
    plugins: () => [licences.ofWorker()],
    // What a first run needs comes in one piece, as that of the page does.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'host', test: /src\/worker\/host\/startHost\.ts$/ }] },
      },
    },
  },
  build: {
    target: 'es2022',
    cssCodeSplit: false,
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
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          pool: 'threads', // sooner there than processes
          isolate: false, // or each of 160 files would load what it imports anew: two thirds of the time
          setupFiles: 'src/messages/testing/startInEnglish.ts',
          testTimeout: 20_000,
          include: ['{src,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.numbers.test.ts', ...ISOLATED],
        },
      },
      {
        extends: true,
        test: { name: 'unit-isolated', pool: 'threads', testTimeout: 20_000, include: ISOLATED },
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
