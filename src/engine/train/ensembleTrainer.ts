import type { OptimizerConfig } from '../../run/config/runConfig';
import { type Snapshot, withFreshOptimizer } from '../../run/events/snapshot';
import type { Measurement, Member, Trainer, TrainerSpec, Weights } from '../trainer/trainer';

/**
 * Share of the training examples that members which have ended may hold. Below it, leaving them out would gain less than
 * making a trainer costs; and it bounds how often that happens to a few times for every halving of the active.
 */
const MAX_ENDED_SHARE = 0.2;

/** What a member trains on and is tested with. */
export type MemberExamples = Pick<Member, 'train' | 'test'>;

/** A trainer whose members are asked for by who still lives, and may get other data; who has ended stops costing. */
export interface EnsembleTrainer {
  readonly step: number;
  /** As Trainer's, for the `active`. A member that was once left out may not come back. */
  advance(steps: number, active: readonly number[]): Promise<void>;
  /** The measurements of the `active`, in their order. */
  measure(active: readonly number[]): Promise<Measurement[]>;
  setOptimizer(member: number, optimizer: OptimizerConfig): void;
  /**
   * Other data for some of the active members, from the next step on. With `afresh` the optimisers of all begin anew: no averages,
   * and step 1 for bias correction and warm-up, while `step` goes on counting.
   */
  setExamples(examples: ReadonlyMap<number, MemberExamples>, afresh: boolean): void;
  /** All that the run of an active member goes on from, data of the moment aside. */
  snapshot(member: number): Promise<Snapshot>;
  /** The weights of an active member. */
  weights(member: number): Promise<Weights>;
  dispose(): void;
}

/**
 * Trains a spec's members for as long as each lives, on the data of the moment. Once too many have ended, or data have
 * changed, the trainer is replaced by one that `remake` makes from the states of the active members: each goes on bit for bit as
 * a trainer would that was made from its state and its data. `earlier`: steps of the runs that came before those which
 * the spec's optimisers remember.
 */
export function createEnsembleTrainer(
  spec: TrainerSpec,
  started: Trainer,
  remake: (spec: TrainerSpec) => Promise<Trainer>,
  earlier = 0,
): EnsembleTrainer {
  let trainer: Trainer | undefined = started;
  let stoppedAt = 0;
  /** Steps that were done before the optimisers last began anew. */
  let forgotten = earlier;
  let hasOtherData = false;
  let beginsAfresh = false;
  const members = [...spec.members];
  /** The members that the trainer has, by their numbers in `spec`. */
  let held = members.map((_, member) => member);

  const examples = (of: readonly number[]) =>
    of.reduce((sum, member) => sum + (members[member]?.train.length ?? 0), 0);

  function running(): Trainer {
    if (!trainer) throw new Error('The trainer of the active members could not be made.');
    return trainer;
  }

  async function snapshotOf(from: Trainer, member: number): Promise<Snapshot> {
    const state = await from.state(held.indexOf(member));
    const { step: optimizerStep } = from;
    const taken = { step: forgotten + optimizerStep, optimizerStep, state };
    return beginsAfresh ? withFreshOptimizer(taken) : taken;
  }

  async function replace(active: readonly number[]): Promise<void> {
    const before = running();
    const remaining: Member[] = [];
    for (const member of active) {
      const found = members[member];
      if (!found) continue;
      remaining.push({ ...found, state: (await snapshotOf(before, member)).state });
    }
    stoppedAt = forgotten + before.step;
    if (beginsAfresh) forgotten = stoppedAt;
    hasOtherData = false;
    beginsAfresh = false;
    trainer = undefined;
    before.dispose(); // first: both at once may not fit into memory
    trainer = await remake({ ...spec, step: stoppedAt - forgotten, members: remaining });
    held = [...active];
  }

  return {
    get step() {
      return trainer ? forgotten + trainer.step : stoppedAt;
    },
    async advance(steps, active) {
      const tooManyEnded = examples(active) < (1 - MAX_ENDED_SHARE) * examples(held);
      if (hasOtherData || tooManyEnded) await replace(active);
      await running().advance(steps);
    },
    async measure(active) {
      if (hasOtherData) await replace(active);
      const all = await running().measure();
      return active.map((member) => all[held.indexOf(member)] as Measurement);
    },
    setOptimizer(member, optimizer) {
      const found = members[member];
      if (found) members[member] = { ...found, optimizer };
      const at = held.indexOf(member);
      if (at >= 0) running().setOptimizer(at, optimizer);
    },
    setExamples(changed, afresh) {
      for (const [member, { train, test }] of changed) {
        const found = members[member];
        if (found) members[member] = { ...found, train, test };
      }
      hasOtherData = true;
      beginsAfresh ||= afresh;
    },
    snapshot: (member) => snapshotOf(running(), member),
    weights: (member) => running().weights(held.indexOf(member)),
    dispose() {
      trainer?.dispose();
      trainer = undefined;
    },
  };
}
