import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { parseGolden } from '../golden';
import { createTfjsTrainer } from './createTfjsTrainer';

it.each(['tfjs-cpu', 'tfjs-wasm'] as const)('%s', async (engine) => {
  const g = parseGolden(
    JSON.parse(readFileSync('public/golden/transformer-subtract-p13.json', 'utf8')),
  );
  const f32 = Object.fromEntries(
    Object.entries(g.initialWeights).map(([k, v]) => [k, Float32Array.from(v)]),
  );
  const tr = await createTfjsTrainer(
    {
      model: g.model,
      tokens: g.tokens,
      members: [{ train: g.train, test: g.test, weights: f32, optimizer: g.optimizer }],
    },
    engine,
    {},
  );
  const grad = await tr.gradient(0);
  for (const k of Object.keys(grad)) {
    let e = 0,
      m = 0;
    grad[k].forEach((x, i) => {
      e = Math.max(e, Math.abs(x - g.firstGradient[k][i]));
      m = Math.max(m, Math.abs(x));
    });
    console.log(engine, k, e, m);
  }
  for (const p of g.trajectory) {
    await tr.advance(p.step - tr.step);
    const [m] = await tr.measure();
    console.log(
      engine,
      p.step,
      m.train.loss / p.trainLoss - 1,
      m.test.loss / p.testLoss - 1,
      m.weightNorms.W_K,
    );
  }
  const w = await tr.weights(0);
  for (const k of Object.keys(w)) {
    let e = 0,
      m = 0,
      at = 0;
    w[k].forEach((x, i) => {
      const d = Math.abs(x - g.finalWeights[k][i]);
      if (d > e) {
        e = d;
        at = i;
      }
      m = Math.max(m, Math.abs(x));
    });
    console.log(engine, k, e, m, at);
  }
});
