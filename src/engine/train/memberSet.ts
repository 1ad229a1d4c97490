import { hasSameData, type LiveSettings, withLiveSettings } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import type { EndedMember } from '../../run/events/trainEvent';

/** The members of an ensemble that still train, and the settings of each. */
export interface MemberSet {
  readonly active: readonly number[];
  /** The step at which the next of the active members is done; Infinity where none is active. */
  readonly nextEnd: number;
  /** The active members whose maxSteps are done by `step`. */
  endingAt(step: number): readonly number[];
  /** What a member goes by now. */
  config(member: number): RunConfig;
  /**
   * New settings of all active members. A raised maxSteps revives a run that was alone and had finished. Returns whose data are
   * others than before.
   */
  change(settings: LiveSettings, step: number): readonly number[];
  /** The step of the cut that the list of runs has before it; Infinity where there is none. */
  readonly nextCut: number;
  /** The run's own cut, where it is due at `step`. Returns whose data are others than before. */
  cut(step: number): readonly number[];
  /** Ends those of the members that are active. */
  end(members: readonly number[], how: Omit<EndedMember, 'member'>): void;
  /** Ends whose maxSteps are done by `step`, and returns all that have ended since it was last asked. */
  takeEnded(step: number): readonly EndedMember[];
}

/** All are active at first. They share the step at which they are cut; a cut at or before `step` is past. */
export function createMemberSet(configs: readonly RunConfig[], step = 0): MemberSet {
  const runs = [...configs];
  let active = runs.map((_, member) => member);
  let ended: EndedMember[] = [];
  const cutStep = configs[0]?.cut.step ?? 0;
  let cutIsAhead = cutStep > step;
  /** A run that is alone has finished, and may be revived. */
  let finishedAlone = false;

  function end(members: readonly number[], how: Omit<EndedMember, 'member'>): void {
    const ending = active.filter((member) => members.includes(member));
    active = active.filter((member) => !ending.includes(member));
    ended.push(...ending.map((member) => ({ member, ...how })));
    finishedAlone = runs.length === 1 && active.length === 0 && how.why === 'finished';
  }

  /** Settings for one of the active members; true where they give it other data. */
  function changeOne(member: number, settings: LiveSettings): boolean {
    const before = runs[member] as RunConfig;
    const now = withLiveSettings(before, settings);
    runs[member] = now;
    return !hasSameData(before, now);
  }

  const endingAt = (step: number) =>
    active.filter((member) => (runs[member]?.maxSteps ?? 0) <= step);

  return {
    endingAt,
    get active() {
      return active;
    },
    get nextEnd() {
      return Math.min(...active.map((member) => runs[member]?.maxSteps ?? 0));
    },
    config: (member) => runs[member] as RunConfig,
    change(settings, step) {
      if (finishedAlone && (settings.maxSteps ?? 0) > step) {
        active = [0];
        finishedAlone = false;
      }
      return active.filter((member) => changeOne(member, settings));
    },
    get nextCut() {
      return cutIsAhead ? cutStep : Number.POSITIVE_INFINITY;
    },
    cut(step) {
      if (!cutIsAhead || step < cutStep) return [];
      cutIsAhead = false;
      return active.filter((member) =>
        changeOne(member, { trainExamples: runs[member]?.cut.trainExamples ?? 0 }),
      );
    },
    end,
    takeEnded(step) {
      const done = endingAt(step);
      if (done.length > 0) end(done, { step, why: 'finished' });
      const taken = ended;
      ended = [];
      return taken;
    },
  };
}
