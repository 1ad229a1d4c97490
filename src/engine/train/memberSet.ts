import { hasSameData, type LiveSettings, withLiveSettings } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import type { EndedMember } from '../../run/events/trainEvent';

/** Who of a list of runs still trains, and by which settings. */
export interface MemberSet {
  readonly active: readonly number[];
  /** The step at which the next of the living is done; Infinity where none lives. */
  readonly nextEnd: number;
  /** The living whose maxSteps are done by `step`. */
  endingAt(step: number): readonly number[];
  /** What a member goes by now. */
  config(member: number): RunConfig;
  /**
   * New settings of all the living. A raised maxSteps revives a run that was alone and had finished. Returns whose data are
   * others than before.
   */
  change(settings: LiveSettings, step: number): readonly number[];
  /** The step of the cut that the list of runs has before it; Infinity where there is none. */
  readonly nextCut: number;
  /** The run's own cut, where it is due at `step`. Returns whose data are others than before. */
  cut(step: number): readonly number[];
  /** Ends those of the members that live. */
  end(members: readonly number[], how: Omit<EndedMember, 'member'>): void;
  /** Ends whose maxSteps are done by `step`, and returns all that have ended since it was last asked. */
  takeEnded(step: number): readonly EndedMember[];
}

/** All live at first. They share the step at which they are cut; a cut at or before `step` is past. */
export function createMemberSet(configs: readonly RunConfig[], step = 0): MemberSet {
  const runs = [...configs];
  let living = runs.map((_, member) => member);
  let news: EndedMember[] = [];
  const cutStep = configs[0]?.cut.step ?? 0;
  let cutIsAhead = cutStep > step;
  /** A run that is alone has finished, and may be revived. */
  let finishedAlone = false;

  function end(members: readonly number[], how: Omit<EndedMember, 'member'>): void {
    const ending = living.filter((member) => members.includes(member));
    living = living.filter((member) => !ending.includes(member));
    news.push(...ending.map((member) => ({ member, ...how })));
    finishedAlone = runs.length === 1 && living.length === 0 && how.why === 'finished';
  }

  /** Settings for one of the living; true where they give it other data. */
  function changeOne(member: number, settings: LiveSettings): boolean {
    const before = runs[member] as RunConfig;
    const now = withLiveSettings(before, settings);
    runs[member] = now;
    return !hasSameData(before, now);
  }

  const endingAt = (step: number) =>
    living.filter((member) => (runs[member]?.maxSteps ?? 0) <= step);

  return {
    endingAt,
    get active() {
      return living;
    },
    get nextEnd() {
      return Math.min(...living.map((member) => runs[member]?.maxSteps ?? 0));
    },
    config: (member) => runs[member] as RunConfig,
    change(settings, step) {
      if (finishedAlone && (settings.maxSteps ?? 0) > step) {
        living = [0];
        finishedAlone = false;
      }
      return living.filter((member) => changeOne(member, settings));
    },
    get nextCut() {
      return cutIsAhead ? cutStep : Number.POSITIVE_INFINITY;
    },
    cut(step) {
      if (!cutIsAhead || step < cutStep) return [];
      cutIsAhead = false;
      return living.filter((member) =>
        changeOne(member, { trainExamples: runs[member]?.cut.trainExamples ?? 0 }),
      );
    },
    end,
    takeEnded(step) {
      const done = endingAt(step);
      if (done.length > 0) end(done, { step, why: 'finished' });
      const taken = news;
      news = [];
      return taken;
    },
  };
}
