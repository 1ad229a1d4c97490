import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { insideReport } from './insideReport';
import { NETWORK_RUNS, type NetworkRuns, REPORTED_PRESETS, stepsOf } from './networkRuns';
import type { NetworkSummary } from './networkSummary';
import { readSummaries } from './summaryFile';

let summaries: readonly NetworkSummary[];
beforeAll(async () => {
  summaries = await readSummaries('docs/inside.jsonl');
});

describe('docs/inside.md', () => {
  it('is what the networks beside it say', async () => {
    expect(insideReport(summaries)).toBe(await readFile('docs/inside.md', 'utf8'));
  });

  it.each(REPORTED_PRESETS)('has every run of %s at every step, once', (preset) => {
    const { seeds }: NetworkRuns = NETWORK_RUNS[preset];
    const expected = Array.from({ length: seeds }, (_, seed) =>
      stepsOf(preset).map((step) => `${seed} at ${step}`),
    ).flat();
    const found = summaries
      .filter((one) => one.preset === preset)
      .map(({ seed, step }) => `${seed} at ${step}`);
    expect(found).toEqual(expected);
  });

  it('says what is missing, and shows nothing of it', () => {
    const small = summaries.filter(({ preset, seed }) => preset === 'small' && seed > 0);
    const text = insideReport(small);
    expect(text).toContain('Missing here: 1 of 5.');
    expect(text).not.toMatch(/\| Quick,|NaN|undefined|null/);
    expect(text.match(/^\| Small, grokked, step 3,000 \| 4 of 4 \|/gm)).toHaveLength(2);
  });
});
