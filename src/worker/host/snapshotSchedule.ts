import type { RunConfig } from '../../run/config/runConfig';

/** Snapshots per factor of ten of steps. */
const PER_DECADE = 8;

/** The first step after `step` that a snapshot is taken of, log-spaced: early changes are quick, late ones slow. */
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

/** Of which steps of a run that is alone snapshots are taken: log-spaced, where it stops, before its own cut, and on request. */
interface SnapshotSchedule {
  /** The page requests one of the next measured step. */
  request(): void;
  /** Whether this step is due for a snapshot. */
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
  let isRequested = false;
  let onlyRequested = false;

  const canTake = ({ step, finished }: RunPlace) =>
    configs.length === 1 && !finished && step !== takenAt;

  function isScheduled(place: RunPlace): boolean {
    const { step, maxSteps, justMeasured, idle } = place;
    const isDue = step >= due || step >= maxSteps || step === cutStep;
    return canTake(place) && (idle || (justMeasured && isDue));
  }

  return {
    request() {
      isRequested = true;
    },
    isScheduled,
    take(place) {
      const isDueNow = isScheduled(place);
      onlyRequested = !isDueNow && isRequested && place.justMeasured && canTake(place);
      if (isDueNow) due = nextSnapshotStep(place.step);
      if (!isDueNow && !onlyRequested) return false;
      takenAt = place.step;
      isRequested = false;
      return true;
    },
    get onlyRequested() {
      return onlyRequested;
    },
  };
}
