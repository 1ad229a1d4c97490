import { ENGINES } from '../../src/engine/engines';
import type { Pool } from '../../src/engine/pool/pool';
import type { TrainerSpec } from '../../src/engine/trainer/trainer';
import type { EngineName } from '../../src/run/config/runConfig';
import { browserEnvironment } from '../../src/worker/host/browserEnvironment';
import type { Stepper } from '../stepper';

/** An engine of the lab, TensorFlow.js included, as a contender. `pool`: what it may use besides its own thread. */
export const createEngineStepper =
  (engine: EngineName, pool?: Pool) =>
  async (spec: TrainerSpec): Promise<Stepper> => {
    const { trainer, info } = await ENGINES[engine](spec, { ...browserEnvironment, pool });
    return {
      label: info.label,
      async advance(steps) {
        await trainer.advance(steps);
        await trainer.flush();
      },
      async loss() {
        const [measured] = await trainer.measure();
        return measured?.train.loss ?? Number.NaN;
      },
    };
  };
