import { memory, profile } from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import { createMember } from '../trainer/member';
import type { TrainerSpec } from '../trainer/trainer';
import { startBackend } from './startBackend';
import { tfjsMemory } from './tfjsMemory';
import { createTfjsRun, type TfjsRun } from './tfjsRun';

const MODELS = {
  onehot: { 'model.dHidden': 48 },
  'onehot, narrow': { 'model.dHidden': 4 },
  shared: { 'model.embedding': 'shared', 'model.dModel': 12, 'model.dHidden': 40 },
  'separate, wide': {
    'model.embedding': 'separate',
    'model.activation': 'square',
    'model.dModel': 48,
    'model.dHidden': 16,
  },
  transformer: {
    'model.kind': 'transformer',
    'model.dModel': 16,
    'model.heads': 4,
    'model.dMlp': 48,
  },
  'transformer, narrow': {
    'model.kind': 'transformer',
    'model.dModel': 4,
    'model.heads': 1,
    'model.dMlp': 4,
  },
} as const;

function specOf(settings: Readonly<Record<string, string | number>>, trainExamples: number) {
  const all = { 'task.p': 19, 'task.trainExamples': trainExamples, ...settings };
  const { config } = parseConfig(
    Object.entries(all).map(([path, value]) => [path, String(value)] as const),
  );
  const { member } = createMember(config);
  const spec: TrainerSpec = { model: config.model, tokens: 19, members: [member] };
  return { spec, member };
}

describe.each(Object.entries(MODELS))('the memory of tfjs, estimated: %s', (_name, settings) => {
  it.each([300, 20])('is about what its tensors take, D = %d of 361', async (trainExamples) => {
    const { spec, member } = specOf(settings, trainExamples);
    const { compute } = await startBackend('tfjs-cpu', { now: () => 0 });
    const before = memory().numBytes;
    let made: TfjsRun | undefined;
    compute(() => {
      made = createTfjsRun(spec, member);
    });
    const run = made as unknown as TfjsRun;
    const peaks: number[] = [];
    for (const act of [() => run.update(1, member.optimizer), () => void run.logits('test')]) {
      const { peakBytes } = await profile(() => void compute(act));
      peaks.push(peakBytes - before);
    }
    run.dispose();
    const measured = Math.max(...peaks);
    const { bytes } = tfjsMemory(spec, 'tfjs-cpu');
    expect(bytes / measured).toBeGreaterThan(0.93);
    expect(bytes / measured).toBeLessThan(1.15);
  });
});
