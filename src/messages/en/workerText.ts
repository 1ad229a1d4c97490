import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** Why there is no training worker any more. */
export const workerText = defineMessages('worker', {
  silent: 'The training worker stopped answering.',
  stopped: 'The training worker has stopped.',
  stoppedAs: ({ cause }: MessageParams<'cause'>) => `The training worker has stopped (${cause}).`,
  notStarted: ({ cause }: MessageParams<'cause'>) =>
    `This browser did not let the training worker start: ${cause}`,
  failed: ({ cause }: MessageParams<'cause'>) => `The worker failed: ${cause}`,
  noReason: 'the browser gives no reason.',
});
