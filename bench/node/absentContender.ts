import type { ContenderName } from '../contenders';
import type { Contender } from './contender';

/** Stands in for a contender that cannot take part, and says why. */
export function unavailableContender(name: ContenderName, why: string): Contender {
  const refuse = async () => {
    throw new Error(why);
  };
  return { name, start: refuse, time: refuse, stop: async () => {} };
}
