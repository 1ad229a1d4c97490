import type { RunConfig } from '../../run/config/runConfig';

/** Snapshots per factor of ten of steps. */
const PER_DECADE = 8;

/** The first step after `step` that a snapshot is wanted of, log-spaced: early changes are quick, late ones slow. */
const nextSnapshotStep = (step: number): number =>
  Math.max(step + 1, Math.ceil(step * 10 ** (1 / PER_DECADE)));

/** Where a run is. */
interface RunPlace {
  readonly step: number;
  readonly maxSteps: number;
  readonly finished: boolean;
  /** A row was measured at this very step. */
  readonly justMeasured: boolean;
  readonly idle: boolean;
}

/** Of which steps of a run that is alone snapshots are taken: log-spaced, at rests, before its own cut, and when asked. */
interface SnapshotSchedule {
  /** The page wants one of the next measured step. */
  request(): void;
  /** Is this a step to keep? */
  isScheduled(place: RunPlace): boolean;
  /** Whether one is to be taken here, which then counts as taken. */
  take(place: RunPlace): boolean;
  /** The last that was taken is there only because the page asked. */
  readonly onlyRequested: boolean;
}

export function createSnapshotSchedule(configs: readonly RunConfig[]): SnapshotSchedule {
  const cutStep = configs[0]?.cut.step ?? 0;
  let takenAt = -1;
  let due = 0;
  let isAsked = false;
  let onlyAsked = false;

  const canTake = ({ step, finished }: RunPlace) =>
    configs.length === 1 && !finished && step !== takenAt;

  function isToKeep(place: RunPlace): boolean {
    const { step, maxSteps, justMeasured, idle: resting } = place;
    const isDue = step >= due || step >= maxSteps || step === cutStep;
    return canTake(place) && (resting || (justMeasured && isDue));
  }

  return {
    request() {
      isAsked = true;
    },
    isScheduled: isToKeep,
    take(place) {
      const keeps = isToKeep(place);
      onlyAsked = !keeps && isAsked && place.justMeasured && canTake(place);
      if (keeps) due = nextSnapshotStep(place.step);
      if (!keeps && !onlyAsked) return false;
      takenAt = place.step;
      isAsked = false;
      return true;
    },
    get onlyRequested() {
      return onlyAsked;
    },
  };
}
