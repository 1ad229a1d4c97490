/** What no answer right, and every answer right, sound like: two octaves, from A3 to A5, well heard from small speakers. */
const LOWEST_HZ = 220;
const HIGHEST_HZ = 880;

/**
 * The frequency in Hz of an accuracy between 0 and 1. Ears hear ratios: equal gains of accuracy are equal intervals, and
 * half of all answers is in the middle, one octave up.
 */
export function pitchHz(accuracy: number): number {
  const share = Math.min(1, Math.max(0, accuracy));
  return LOWEST_HZ * (HIGHEST_HZ / LOWEST_HZ) ** share;
}
