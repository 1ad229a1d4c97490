import { it } from 'vitest';
import { nodeEnvironment } from '../cli/nodeEnvironment';
import { DEFAULTS } from '../run/presets';
import { configOf } from '../run/settings';
import { ENGINES } from './engines';
import { memberOf } from './memberOf';
const environment = await nodeEnvironment();
const cases = [];
for (const p of [5, 7, 8]) for (const h of [6, 7, 8]) for (const n of [12,16,17,20]) cases.push([p,h,n]);
it.each(cases)('p %d h %d n %d', async (p, h, n) => {
  const config = configOf('quick', { ...DEFAULTS, 'task.p': p, 'task.trainExamples': n, 'model.dHidden': h });
  const { member, dataset } = memberOf(config);
  const out = [];
  for (const e of ['webgpu','tfjs-cpu'] as const) {
  const { trainer } = await ENGINES[e]({ model: config.model, tokens: p, members: [member] }, environment);
  const g = await trainer.gradient(0);
  const [m] = await trainer.measure();
  out.push(m, g);
  trainer.dispose();
  }
  const d = Math.abs(out[0].train.loss-out[2].train.loss);
  const dt = Math.abs(out[0].test.loss-out[2].test.loss);
  let ge = 0; for (const k in out[1]) out[1][k].forEach((x,i)=>{ge=Math.max(ge,Math.abs(x-out[3][k][i]))});
  console.log('R',p,h,n,d<1e-5?'ok':d,dt<1e-5?'ok':dt,ge<1e-5?'ok':ge);
});
