import { afterAll, describe, expect, it } from 'vitest';
import { nodeEnvironment } from '../../cli/node/nodeEnvironment';
import { DEFAULTS } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { trainerContract } from '../testing/trainerContract.suite';
import { createMember } from '../trainer/member';
import type { TrainerSpec } from '../trainer/trainer';
import { createWebgpuTrainer } from './createWebgpuTrainer';
import type { OpenDevice } from './device/openDevice';
import type { Tuning } from './tuning';

const { device: opened } = await nodeEnvironment();
afterAll(() => opened?.device.destroy());

const create = (tuning?: Tuning) => (spec: TrainerSpec) =>
  createWebgpuTrainer(spec, opened as OpenDevice, tuning);

describe.skipIf(!opened)('the webgpu engine', () => {
  trainerContract(create(), {
    'tiles of 4': create({ tile: 4, splits: 1 }),
    'tiles of 4 in 3 parts': create({ tile: 4, splits: 3 }),
    'tiles of 8': create({ tile: 8, splits: 1 }),
    'tiles of 8 in 2 parts': create({ tile: 8, splits: 2 }),
  });

  it('rejects with device-lost when the device goes', async () => {
    const device = (await nodeEnvironment()).device as OpenDevice;
    const config = configFromSettings('quick', {
      ...DEFAULTS,
      'task.p': 11,
      'task.trainExamples': 50,
    });
    const { member, dataset } = createMember(config);
    const spec = { model: config.model, tokens: dataset.tokens, members: [member] };
    const trainer = await createWebgpuTrainer(spec, device);
    await trainer.advance(1);
    device.device.destroy();
    await expect(trainer.measure()).rejects.toMatchObject({ kind: 'device-lost' });
    await expect(trainer.advance(1)).rejects.toMatchObject({ kind: 'device-lost' });
  });
});
