import type { RunConfig } from '../../run/runConfig';
import { nextSnapshotStep } from './snapshotSchedule';

/** Where a run is. */
interface Place {
  readonly step: number;
  readonly maxSteps: number;
  readonly finished: boolean;
  /** A row was measured at this very step. */
  readonly justMeasured: boolean;
  readonly resting: boolean;
}

/** Of which steps of a run that is alone snapshots are taken: log-spaced, at rests, before its own cut, and when asked. */
interface SnapshotWishes {
  /** The page wants one of the next measured step. */
  ask(): void;
  /** Is this a step to keep? */
  isToKeep(place: Place): boolean;
  /** Whether one is to be taken here, which then counts as taken. */
  take(place: Place): boolean;
  /** The last that was taken is there only because the page asked. */
  readonly onlyAsked: boolean;
}

export function snapshotWishes(configs: readonly RunConfig[]): SnapshotWishes {
  const cutStep = configs[0]?.cut.step ?? 0;
  let takenAt = -1;
  let due = 0;
  let isAsked = false;
  let onlyAsked = false;

  const canTake = ({ step, finished }: Place) =>
    configs.length === 1 && !finished && step !== takenAt;

  function isToKeep(place: Place): boolean {
    const { step, maxSteps, justMeasured, resting } = place;
    const isDue = step >= due || step >= maxSteps || step === cutStep;
    return canTake(place) && (resting || (justMeasured && isDue));
  }

  return {
    ask() {
      isAsked = true;
    },
    isToKeep,
    take(place) {
      const keeps = isToKeep(place);
      onlyAsked = !keeps && isAsked && place.justMeasured && canTake(place);
      if (keeps) due = nextSnapshotStep(place.step);
      if (!keeps && !onlyAsked) return false;
      takenAt = place.step;
      isAsked = false;
      return true;
    },
    get onlyAsked() {
      return onlyAsked;
    },
  };
}
