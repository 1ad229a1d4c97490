import { expect, it } from 'vitest';
import { datasetForConfig } from '../../run/config/datasetForConfig';
import { presetSettings } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { ENGINES } from '../engines';
import { measureLogits } from '../trainer/measurement';
import { createMember } from '../trainer/member';
import { forwardPass } from './pairNetwork';

it.each(['quick', 'small', 'transformer', 'paper'] as const)(
  'what the engine measures over all pairs: %s',
  async (preset) => {
    const settings = presetSettings(preset);
    const p = settings['task.p'] as number;
    const config = configFromSettings(preset, { ...settings, 'task.trainExamples': p * p });
    const { member } = createMember(config);
    const spec = { model: config.model, tokens: p, members: [member] };
    const { trainer } = await ENGINES.wasm(spec, { now: () => performance.now() });
    await trainer.advance(preset === 'paper' ? 3 : 60);
    const [measured] = await trainer.measure();
    const weights = await trainer.weights(0);
    trainer.dispose();

    const { logits: all } = forwardPass(config.model, weights, p);
    const { train } = datasetForConfig(config);
    const logits = new Float32Array(all.length);
    for (let i = 0; i < p * p; i++) {
      const pair = (train[3 * i] as number) * p + (train[3 * i + 1] as number);
      logits.set(all.subarray(pair * p, (pair + 1) * p), i * p);
    }
    const own = measureLogits(logits, train, p);
    expect(own.accuracy).toBe(measured?.train.accuracy);
    expect(own.correctLogit / (measured?.train.correctLogit as number)).toBeCloseTo(1, 4);
    expect(own.loss / (measured?.train.loss as number)).toBeCloseTo(1, 4);
  },
);
