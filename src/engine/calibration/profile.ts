import type { RunConfig } from '../../run/config/runConfig';
import type { RunError } from '../../run/events/runError';
import type { Profile, ProfileStage } from '../../run/profile/profile';
import { failed, ok, type Result } from '../../run/result';
import { EngineError, toRunError } from '../engineError';
import { ENGINES } from '../engines';
import type { Environment } from '../environment';
import { createMember } from '../trainer/member';
import type { Trainer } from '../trainer/trainer';
import { measureStepMs } from './stepTiming';

/**
 * Measures where the time of a config's step goes, on a trainer of its own that is disposed of: an idle run beside it keeps
 * its state. A run on several threads is measured on one. Takes about two seconds, longer where a single step takes that
 * long. Never rejects.
 */
export async function profile(
  config: RunConfig,
  environment: Environment,
  onStage: (stage: ProfileStage) => void = () => undefined,
): Promise<Result<Profile, RunError>> {
  const { now } = environment;
  let trainer: Trainer | undefined;
  try {
    onStage('setup');
    const { member, dataset } = createMember(config);
    const spec = { model: config.model, tokens: dataset.tokens, members: [member] };
    let started = await ENGINES[config.engine](spec, environment);
    trainer = started.trainer;
    if (started.info.threads) {
      // Kernels of several threads overlap: such a step is taken apart on one.
      trainer.dispose();
      trainer = undefined;
      started = await ENGINES[started.info.name](spec, { ...environment, pool: undefined });
      trainer = started.trainer;
    }
    const profiler = trainer.profiler?.(now);
    if (!profiler) throw new EngineError('invalid', 'no-kernel-times', {});
    onStage('step');
    const stepMs = await measureStepMs(trainer, now);
    onStage('kernels');
    const kernels = await profiler.kernels();
    onStage('peak');
    const peakGflops = await profiler.peakGflops();
    return ok({ engine: started.info, stepMs, kernels, peakGflops, how: profiler.how });
  } catch (cause) {
    return failed(toRunError(cause));
  } finally {
    trainer?.dispose();
  }
}
