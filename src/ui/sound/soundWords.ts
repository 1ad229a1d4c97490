/** What one hears, in words. */
export const SOUND_WORDS =
  'Two tones for six seconds, along the step axis as the charts show it: train accuracy on the left, test accuracy, a reedier tone, on the right. Low is 0 %, two octaves higher is 100 %.';
