import type { Member, TrainerSpec } from './trainer';

/** Forward, the gradient of the input, the gradient of the weights. */
const PRODUCTS = 3;
/** A multiplication and an addition. */
const EACH = 2;

/**
 * Floating-point operations that a step of all members takes at the very least: the products whose every row is an
 * example. Tables over tokens, attention, the loss and the optimiser come on top.
 */
export function stepFlops({
  model,
  tokens,
  members,
}: Pick<TrainerSpec, 'model' | 'tokens'> & {
  readonly members: readonly Pick<Member, 'train'>[];
}): number {
  const weights =
    model.kind === 'mlp'
      ? model.dHidden * tokens
      : 2 * model.dModel * model.dMlp + model.dModel * tokens;
  const examples = members.reduce((sum, { train }) => sum + train.length / 3, 0);
  return EACH * PRODUCTS * weights * examples;
}
