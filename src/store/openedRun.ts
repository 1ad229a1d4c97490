import type { RunConfig } from '../run/runConfig';

/**
 * The settings of the lab when a preset or a run from elsewhere is opened in it. Engine, speed and words are about this machine
 * and this audience, not about the run.
 */
export const withLocalSettings = (
  run: RunConfig,
  { engine, speed, phases }: RunConfig,
): RunConfig => ({
  ...run,
  engine,
  speed,
  phases,
});
