import type { OptimizerConfig } from '../run/runConfig';
import type { Measurement, Trainer, TrainerSpec } from './trainer';

/**
 * Share of the training examples that members which have ended may hold. Below it, leaving them out would gain less than
 * making a trainer costs; and it bounds how often that happens to a few times for every halving of the living.
 */
const MOST_ENDED = 0.2;

/** A trainer whose members are asked for by who still lives; the others stop costing. */
export interface LivingTrainer {
  readonly step: number;
  /** As Trainer's, for the `living`. Who has once not been among them may not come back. */
  advance(steps: number, living: readonly number[]): Promise<void>;
  /** The measurements of the `living`, in their order. */
  measure(living: readonly number[]): Promise<Measurement[]>;
  setOptimizer(member: number, optimizer: OptimizerConfig): void;
  dispose(): void;
}

/**
 * Trains a spec's members for as long as each lives: once too many have ended, the trainer is replaced by one that `remake`
 * makes from the states of the living, who do not notice.
 */
export function withoutEnded(
  spec: TrainerSpec,
  started: Trainer,
  remake: (spec: TrainerSpec) => Promise<Trainer>,
): LivingTrainer {
  let trainer: Trainer | undefined = started;
  let stoppedAt = 0;
  const members = [...spec.members];
  /** The members that the trainer has, by their numbers in `spec`. */
  let held = members.map((_, member) => member);

  const examples = (of: readonly number[]) =>
    of.reduce((sum, member) => sum + (members[member]?.train.length ?? 0), 0);

  function running(): Trainer {
    if (!trainer) throw new Error('The trainer of the living could not be made.');
    return trainer;
  }

  async function leaveOut(living: readonly number[]): Promise<void> {
    const before = running();
    const rest: TrainerSpec['members'][number][] = [];
    for (const member of living) {
      const found = members[member];
      if (found) rest.push({ ...found, state: await before.state(held.indexOf(member)) });
    }
    stoppedAt = before.step;
    trainer = undefined;
    before.dispose(); // first: both at once may not fit into memory
    trainer = await remake({ ...spec, step: stoppedAt, members: rest });
    held = [...living];
  }

  return {
    get step() {
      return trainer?.step ?? stoppedAt;
    },
    async advance(steps, living) {
      if (examples(living) < (1 - MOST_ENDED) * examples(held)) await leaveOut(living);
      await running().advance(steps);
    },
    async measure(living) {
      const all = await running().measure();
      return living.map((member) => all[held.indexOf(member)] as Measurement);
    },
    setOptimizer(member, optimizer) {
      const found = members[member];
      if (found) members[member] = { ...found, optimizer };
      const at = held.indexOf(member);
      if (at >= 0) running().setOptimizer(at, optimizer);
    },
    dispose() {
      trainer?.dispose();
      trainer = undefined;
    },
  };
}
