import type { Environment } from '../../engine/environment';
import { createPooledTrainer } from '../../engine/pool/createPooledTrainer';
import type { Pool } from '../../engine/pool/pool';
import { createMember } from '../../engine/trainer/member';
import type { RunConfig } from '../../run/config/runConfig';

/** How long each thread works in one comparison. */
const ROUND_STEPS = 500;

/**
 * How many times longer a step takes in each of `threads` threads that train one run each, with nothing between them, than
 * in one thread while the others are idle: what shared caches and twin cores cost whoever spreads work. One round, from which
 * one takes medians.
 */
export interface ThreadSlowdown {
  round(): Promise<number>;
  close(): void;
}

export async function threadSlowdown(
  config: RunConfig,
  pool: Pool,
  { now }: Environment,
): Promise<ThreadSlowdown> {
  const { member, dataset } = createMember(config);
  const spec = { model: config.model, tokens: dataset.tokens, members: [member] };
  const trainers = await Promise.all(
    Array.from({ length: pool.workers }, () => createPooledTrainer(spec, pool)),
  );
  const time = async (some: typeof trainers) => {
    const startMs = now();
    await Promise.all(
      some.map(async (trainer) => {
        await trainer.advance(ROUND_STEPS);
        await trainer.flush();
      }),
    );
    return now() - startMs;
  };
  await time(trainers); // compiles
  return {
    async round() {
      const alone = await time(trainers.slice(0, 1));
      return (await time(trainers)) / alone;
    },
    close() {
      for (const trainer of trainers) trainer.dispose();
    },
  };
}
