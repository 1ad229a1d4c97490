import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { insideFrame } from '../../engine/inside/insideFrame';
import { exactNetwork } from '../../engine/testing/knownNetworks.suite';
import { insideRecord } from '../inside/insideRecord';
import { networkConfig } from './networkRuns';
import { stateGroups } from './networkStates';
import { networkSummary } from './networkSummary';
import { readSummaries, summaryLine } from './summaryFile';

/** The network of INSIDE.md 5: 45 units solve p = 59 by five frequencies. */
function exactSummary(noise = 0) {
  const { model, weights } = exactNetwork(59, [3, 11, 17, 23, 28], 3);
  const [name, output] = Object.entries(weights).find(([key]) => key === 'W_out') ?? [];
  if (!name || !output) throw new Error('The network has no output.');
  const disturbed = output.map((w, i) => w + noise * Math.sin(i * i)); // no frequency of its own
  const config = { ...networkConfig('quick', 0), model };
  const frame = insideFrame(config, { ...weights, [name]: disturbed });
  return networkSummary('quick', 0, 45, insideRecord({ step: 4000, frame }));
}

describe('the summary of a network', () => {
  it('explains the exact network by its five frequencies, wholly', () => {
    const summary = exactSummary();
    expect(summary.keyFrequencies).toEqual([3, 11, 17, 23, 28]);
    expect(summary).toMatchObject({ step: 4000, testAccuracy: 1, clusteredUnits: 45, units: 45 });
    expect(summary.explained).toBeCloseTo(1, 5);
    expect(summary.outputResidual).toBeLessThan(1e-3);
    expect(summary.oGen / 22.5).toBeCloseTo(1, 4);
    expect(summary.attentionToEquals).toBeNull();
  });

  it('finds less explained, and a residual, where the output weights have noise', () => {
    const summary = exactSummary(0.05);
    expect(summary.keyFrequencies).toEqual([3, 11, 17, 23, 28]);
    // Noise of variance .05²/2 in 58 dimensions, 48 of them outside; signals of variance 1/2.
    expect(summary.outputResidual).toBeCloseTo(0.05 * Math.sqrt(48 / 58), 2);
    expect(summary.explained).toBeLessThan(0.9999);
  });
});

describe('a file of summaries', () => {
  it('holds them, and loses no more than a line that was cut off', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'summaries-'));
    const path = join(folder, 'inside.jsonl');
    expect(await readSummaries(path)).toEqual([]);
    const one = { ...exactSummary(), embeddingGini: Number.NaN };
    await writeFile(path, `${summaryLine(one)}${summaryLine(one)}{"preset":"qu`);
    expect(await readSummaries(path)).toEqual([one, one]);
    await writeFile(path, `${summaryLine(one)}no JSON\n`);
    await expect(readSummaries(path)).rejects.toThrow('line 2 is not JSON');
    await rm(folder, { recursive: true });
  });
});

describe('the state of a network', () => {
  it('is by its accuracies; what is not in it is counted and left out', () => {
    const grokked = exactSummary();
    const memorised = { ...grokked, step: 100, testAccuracy: 0.05 };
    const groups = stateGroups([
      grokked,
      { ...grokked, seed: 1, testAccuracy: 0.9 },
      memorised,
      { ...memorised, seed: 1, trainAccuracy: 0.98 },
      { ...memorised, step: 101 },
    ]);
    expect(
      groups.map(({ preset, state, step, runs, networks }) => [
        ...[preset, state, step, runs],
        networks.length,
      ]),
    ).toEqual([
      ['quick', 'memorised', 100, 2, 1],
      ['quick', 'grokked', 4000, 2, 1],
    ]);
  });
});
