import { said } from '../said';
import type { Told } from '../told';

/** Why there is no training worker any more. */
export const workerText = said('worker', {
  silent: 'The training worker stopped answering.',
  stopped: 'The training worker has stopped.',
  stoppedAs: ({ cause }: Told<'cause'>) => `The training worker has stopped (${cause}).`,
  notStarted: ({ cause }: Told<'cause'>) =>
    `This browser did not let the training worker start: ${cause}`,
  failed: ({ cause }: Told<'cause'>) => `The worker failed: ${cause}`,
  noReason: 'the browser gives no reason.',
});
