import type { EngineName } from '../../run/config/runConfig';
import type { EngineRates } from '../../run/events/engineInfo';

/** An engine as one chooses by: `chosen` by hand, or `taken` because it is fastest. */
export interface EngineSpeed {
  readonly engine: EngineName;
  /** Absent: it is not timed. */
  readonly stepsPerSecond?: number;
  readonly atMost?: boolean;
  readonly role: 'taken' | 'chosen' | 'other';
}

/** The engines of a machine, fastest first, and what a run would use. An engine asked for by hand is always among them. */
export function engineSpeeds(
  { fastest, rates }: EngineRates,
  asked: EngineName,
): readonly EngineSpeed[] {
  const used = asked === 'auto' ? fastest : asked;
  const role = asked === 'auto' ? 'taken' : 'chosen';
  const speeds = rates.map(
    ({ name, stepsPerSecond, atMost = false }): EngineSpeed => ({
      engine: name,
      stepsPerSecond,
      atMost,
      role: name === used ? role : 'other',
    }),
  );
  if (speeds.some(({ engine }) => engine === used)) return speeds;
  return [...speeds, { engine: used, role }];
}
