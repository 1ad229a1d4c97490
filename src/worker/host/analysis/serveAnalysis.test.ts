import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { countAnswers } from '../../../analysis/answers/answerCounts';
import { bestAnswers } from '../../../analysis/answers/pairAnswers';
import { insideFrame } from '../../../engine/inside/insideFrame';
import { parseConfig } from '../../../run/config/parseConfig';
import type { Weights } from '../../../run/model/trainingState';
import { ok } from '../../../run/result';
import { pairSets } from '../../../tasks/pairSets';
import { connectAnalysis } from '../../analysisClient';
import type { AnalysisCommand, AnalysisReport } from '../../analysisProtocol';
import type { Port } from '../../protocol';
import { serveAnalysis } from './serveAnalysis';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** Client and worker's side, joined by a channel; `fire` ends the client's patience. */
function boundary(isMute = false) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const timers: (() => void)[] = [];
  let now = 0;
  if (!isMute) {
    serveAnalysis(port1 as unknown as Port<AnalysisReport, AnalysisCommand>, () => {
      now += 4;
      return now;
    });
  }
  const client = connectAnalysis(
    port2 as unknown as Port<AnalysisCommand, AnalysisReport>,
    (_, action) => {
      timers.push(action);
      return () => timers.splice(timers.indexOf(action), 1);
    },
  );
  return { client, timers };
}

const P = 59;
const KEYS = [3, 11, 17, 23, 28];
const { config } = parseConfig([
  ['preset', 'quick'],
  ['model.activation', 'square'],
  ['model.dHidden', '64'],
]);

/** Nine squared units for each frequency: the sum over phases is exact, and right on every pair (docs of the measures, Gromov 2023). */
function exactWeights(): Weights {
  const dHidden = 64;
  const phases = [0, 1, 2].map((i) => (2 * Math.PI * i) / 3);
  const units = KEYS.flatMap((k) =>
    phases.flatMap((a) => phases.map((b) => ({ w: (2 * Math.PI * k) / P, a, b }))),
  );
  const W_A = new Float32Array(P * dHidden);
  const W_B = new Float32Array(P * dHidden);
  const W_out = new Float32Array(dHidden * P);
  units.forEach(({ w, a, b }, unit) => {
    for (let token = 0; token < P; token++) {
      W_A[token * dHidden + unit] = Math.cos(w * token + a);
      W_B[token * dHidden + unit] = Math.cos(w * token + b);
      W_out[unit * P + token] = Math.cos(w * token + a + b);
    }
  });
  return { W_A, W_B, W_out };
}

const network = { step: 12, config, weights: exactWeights() };
const sets = pairSets({ ...config.task, seed: config.seed, dropMirrors: false });

describe('the analysis worker', () => {
  it('answers for all pairs, and for one with all its probabilities', async () => {
    const { client } = boundary();
    const result = await client.analyse(network);
    if (!result.ok) throw new Error(result.problem.code);
    const { answers, costMs } = result.value;
    expect(costMs).toBe(4);
    const { trained, test } = countAnswers(sets, answers);
    expect([trained.right, test.right]).toEqual([trained.pairs, test.pairs]);
    const pair = 17 * P + 50;
    const reading = await client.pair(pair);
    expect(reading?.step).toBe(12);
    const [best, second] = bestAnswers(reading?.probabilities as Float32Array, 2);
    expect(best?.answer).toBe(8);
    expect(best?.probability).toBeCloseTo(answers.sureness[pair] as number, 5);
    expect(second?.probability).toBeLessThan(best?.probability as number);
    expect(answers.labelProbabilities[pair]).toBeCloseTo(best?.probability as number, 5);
  });

  it('leaves the weights that it was given to the page', async () => {
    const { client } = boundary();
    await client.analyse(network);
    expect(network.weights.W_A).toHaveLength(P * 64);
  });

  it('takes the labels of the run: drawn ones are right by chance', async () => {
    const { client } = boundary();
    const random = { ...config, task: { ...config.task, labels: 'random' as const } };
    const drawn = pairSets({ ...random.task, seed: config.seed, dropMirrors: false });
    const result = await client.analyse({ ...network, config: random });
    if (!result.ok) throw new Error(result.problem.code);
    const { answers, labelProbabilities } = result.value.answers;
    const wrong = drawn.labels.findIndex((label, pair) => answers[pair] !== label);
    expect(labelProbabilities[wrong]).toBeLessThan(0.5);
    expect(countAnswers(drawn, { answers }).test.right).toBeLessThan(100); // some 30 of 1,741
  });

  it('says what is wrong with weights beyond numbers, and of another model', async () => {
    const { client } = boundary();
    const broken = { ...exactWeights(), W_out: new Float32Array(64 * P).fill(Number.NaN) };
    expect(await client.analyse({ ...network, weights: broken })).toEqual({
      ok: false,
      problem: { code: 'not-finite', values: { step: 12 } },
    });
    expect(await client.pair(0)).toBeUndefined();
    const other = await client.analyse({ ...network, weights: { W_E: new Float32Array(1) } });
    expect(other.ok ? undefined : other.problem.code).toBe('analysis-failed');
    expect((await client.analyse(network)).ok).toBe(true);
  });

  it('knows no pair that is none', async () => {
    const { client } = boundary();
    await client.analyse(network);
    for (const pair of [-1, P * P, Number.NaN]) expect(await client.pair(pair)).toBeUndefined();
  });
});

describe('the inside of a network', () => {
  it.each([true, false])(
    'is that of the network alone (told before that it is for that: %s)',
    async (isForInside) => {
      const { client } = boundary();
      await client.analyse(network, isForInside);
      const alone = insideFrame(config, network.weights);
      expect(await client.inside()).toEqual(ok(alone));
      expect(alone.frequencies?.key).toEqual(KEYS);
      const frozen = await client.inside([3]);
      expect(frozen).toEqual(ok(insideFrame(config, network.weights, { key: [3] })));
      const filter = { keep: [3, 11] };
      const pair = 17 * P + 50;
      const look = await client.look({ circle: 3, units: [4], pair, filter });
      if (!look.ok) throw new Error(look.problem.code);
      const { filtered, circle, units, pairLogits } = look.value;
      expect(filtered).toEqual(insideFrame(config, network.weights, { filter }));
      expect(circle?.energyShare).toBeCloseTo(1 / KEYS.length, 5);
      const [first, second] = [network.weights.W_A, network.weights.W_B] as Float32Array[];
      const before = (first?.[17 * 64 + 4] as number) + (second?.[50 * 64 + 4] as number);
      expect(units?.[0]?.[pair]).toBeCloseTo(before ** 2, 4);
      expect(pairLogits?.logits.indexOf(Math.max(...(pairLogits?.logits ?? [])))).toBe(8);
    },
  );

  it('is not there before a network is', async () => {
    const { client } = boundary();
    const found = await client.inside();
    expect(found.ok ? undefined : found.problem.code).toBe('analysis-failed');
  });
});

describe('a worker that is gone', () => {
  it('leaves nobody waiting, whether it is silent, lost or closed', async () => {
    for (const [end, code] of [
      ['silent', 'too-slow'],
      ['lost', 'worker-stopped'],
      ['closed', 'closed'],
    ] as const) {
      const { client, timers } = boundary(true);
      const waiting = client.analyse(network);
      const pair = client.pair(3);
      if (end === 'silent') for (const fire of [...timers]) fire();
      if (end === 'lost') client.lost({ code: 'worker-stopped', values: { cause: 'Gone.' } });
      if (end === 'closed') client.close();
      const result = await waiting;
      expect(result.ok ? undefined : result.problem.code).toBe(code);
      expect(await pair).toBeUndefined();
      const later = await client.analyse(network);
      expect(later.ok ? undefined : later.problem.code).toBe(code);
      expect(timers).toEqual([]);
    }
  });
});
