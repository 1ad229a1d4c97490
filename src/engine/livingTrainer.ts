import type { OptimizerConfig } from '../run/runConfig';
import type { Measurement, Member, Trainer, TrainerSpec, TrainingState, Weights } from './trainer';

/**
 * Share of the training examples that members which have ended may hold. Below it, leaving them out would gain less than
 * making a trainer costs; and it bounds how often that happens to a few times for every halving of the living.
 */
const MOST_ENDED = 0.2;

/** What a member trains on and is tested with. */
export type Examples = Pick<Member, 'train' | 'test'>;

const zeros = (weights: Weights): Weights =>
  Object.fromEntries(
    Object.entries(weights).map(([name, { length }]) => [name, new Float32Array(length)]),
  );

/** A state as at the start of a run: the same weights, and nothing remembered of gradients. */
const forgetful = (state: TrainingState): TrainingState => ({
  ...state,
  first: zeros(state.first),
  second: zeros(state.second),
});

/** A trainer whose members are asked for by who still lives, and may get other data; who has ended stops costing. */
export interface LivingTrainer {
  readonly step: number;
  /** As Trainer's, for the `living`. Who has once not been among them may not come back. */
  advance(steps: number, living: readonly number[]): Promise<void>;
  /** The measurements of the `living`, in their order. */
  measure(living: readonly number[]): Promise<Measurement[]>;
  setOptimizer(member: number, optimizer: OptimizerConfig): void;
  /**
   * Other data for some of the living, from the next step on. With `afresh` the optimisers of all begin anew: no averages,
   * and step 1 for bias correction and warm-up, while `step` goes on counting.
   */
  setExamples(examples: ReadonlyMap<number, Examples>, afresh: boolean): void;
  dispose(): void;
}

/**
 * Trains a spec's members for as long as each lives, on the data of the moment. Once too many have ended, or data have
 * changed, the trainer is replaced by one that `remake` makes from the states of the living: each goes on bit for bit as
 * a trainer would that was made from its state and its data.
 */
export function livingTrainer(
  spec: TrainerSpec,
  started: Trainer,
  remake: (spec: TrainerSpec) => Promise<Trainer>,
): LivingTrainer {
  let trainer: Trainer | undefined = started;
  let stoppedAt = 0;
  /** Steps that were done before the optimisers last began anew. */
  let earlier = 0;
  let hasOtherData = false;
  let beginsAfresh = false;
  const members = [...spec.members];
  /** The members that the trainer has, by their numbers in `spec`. */
  let held = members.map((_, member) => member);

  const examples = (of: readonly number[]) =>
    of.reduce((sum, member) => sum + (members[member]?.train.length ?? 0), 0);

  function running(): Trainer {
    if (!trainer) throw new Error('The trainer of the living could not be made.');
    return trainer;
  }

  async function replace(living: readonly number[]): Promise<void> {
    const before = running();
    const rest: Member[] = [];
    for (const member of living) {
      const found = members[member];
      if (!found) continue;
      const state = await before.state(held.indexOf(member));
      rest.push({ ...found, state: beginsAfresh ? forgetful(state) : state });
    }
    stoppedAt = earlier + before.step;
    if (beginsAfresh) earlier = stoppedAt;
    hasOtherData = false;
    beginsAfresh = false;
    trainer = undefined;
    before.dispose(); // first: both at once may not fit into memory
    trainer = await remake({ ...spec, step: stoppedAt - earlier, members: rest });
    held = [...living];
  }

  return {
    get step() {
      return trainer ? earlier + trainer.step : stoppedAt;
    },
    async advance(steps, living) {
      const tooManyEnded = examples(living) < (1 - MOST_ENDED) * examples(held);
      if (hasOtherData || tooManyEnded) await replace(living);
      await running().advance(steps);
    },
    async measure(living) {
      if (hasOtherData) await replace(living);
      const all = await running().measure();
      return living.map((member) => all[held.indexOf(member)] as Measurement);
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
    dispose() {
      trainer?.dispose();
      trainer = undefined;
    },
  };
}
