import { defineMessages, type MessageParams } from '../locale';

/** What the symmetry of a network makes of its task, beside the setting and before the run. */
export const symmetryText = defineMessages('symmetry', {
  conflict: ({ train, all }: MessageParams<'train' | 'all'>) =>
    `This network cannot learn this task: with one shared table, its answers to (x, y) and (y, x) are equal, and the labels are not. It can reach ${train} of its training examples at most, and ${all} of all pairs. Choose another embedding, model or task.`,
  free: ({ mirrors, test }: MessageParams<'mirrors' | 'test'>) =>
    `With one shared table, the answers to (x, y) and (y, x) are equal, as the labels are. Mirror images of training examples (${mirrors}) are known for free and left out of the test, which has ${test} pairs.`,
});
