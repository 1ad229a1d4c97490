import { expect, it } from 'vitest';
import type { BenchLine } from '../benchLine';
import { markdownReport, replaceMarkedSection } from './markdownReport';
import { textReport } from './textReport';

const row = 'p31-d32-h64';
const LINES: readonly BenchLine[] = [
  { row, engine: 'webgpu', msPerStep: 4, gflops: 2.5, rounds: 5, label: '' },
  { row, engine: 'wasm', msPerStep: 0.2, gflops: 50, rounds: 5, label: '' },
  { row, engine: 'jax-webgpu', msPerStep: 32, gflops: 0.3, rounds: 5, label: '' },
  { row, engine: 'jax-wasm', msPerStep: 6, gflops: 1.7, rounds: 5, label: '' },
  { row, engine: 'pytorch', skipped: 'There is no python3 here.' },
  {
    growth: 'D',
    engine: 'wasm',
    model: 'p 47',
    points: [
      { size: 480, msPerStep: 1 },
      { size: 960, msPerStep: 2 },
    ],
    exponent: 1,
  },
  { target: 'wasm against jax-wasm', row, targetRatio: 6, ratio: 30, met: true },
  { target: 'wasm against pytorch', row, targetRatio: 0.7 },
];

it('prints each time with its ratio to ours, and why a figure is missing', () => {
  const text = textReport(LINES);
  expect(text).toMatch(/jax-wasm +6\.00 +1\.70 +1\.5 × +30 ×/);
  expect(text).toMatch(/wasm +0\.200 +50\.0 +0\.05 × +1\.0 ×/);
  expect(text).toContain('pytorch        There is no python3 here.');
  expect(text).toMatch(/ms ∝ D\^1\.00/);
  expect(text).toMatch(/wasm against jax-wasm.*6\.0 × +30 × +met/);
  expect(text).toMatch(/wasm against pytorch.*not measured/);
});

it('writes peers in Markdown with the ratio to ours on the same kind of device', () => {
  const text = markdownReport(LINES);
  expect(text).toContain('|  | webgpu | wasm | jax-webgpu | jax-wasm |');
  expect(text).toContain(
    '| p31-d32-h64 | 4.00 (2.50 GFLOP/s) | 0.200 (50.0 GFLOP/s) | 32.0 (8.0 ×) | 6.00 (30 ×) |',
  );
  expect(text).toContain('- pytorch: There is no python3 here. (p31-d32-h64)');
});

it('replaces its own section of a page and nothing else', () => {
  const page = '# Speed\n\nBefore.\n\n<!-- bench -->\n\nold\n\n<!-- /bench -->\n\n## After\n';
  const once = replaceMarkedSection(page, 'new');
  expect(once).toBe('# Speed\n\nBefore.\n\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\n\n## After\n');
  expect(replaceMarkedSection(once, 'new')).toBe(once);
  expect(replaceMarkedSection('# Speed\n', 'new')).toBe(
    '# Speed\n\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\n',
  );
});
