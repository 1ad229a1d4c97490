import type { Profile, ProfileTable } from '../../run/profile/profile';
import { kernelsText, profilesText } from '../en/reports';
import { shareText, threeDigits } from '../format/significantDigits';

/** Parts longer than the whole, or a step faster than a lone product, by more than chance: something came in between. */
const IMPLAUSIBLE = 1.3;

/** How a profile was measured, as plain sentences, and whether its figures agree. */
export function profileMethod(
  { how, stepMs }: Profile,
  { kernelMs, ofPeak }: ProfileTable,
): string {
  const together = profilesText.together({ share: shareText(kernelMs / stepMs) });
  const contradicts = kernelMs > IMPLAUSIBLE * stepMs || ofPeak > IMPLAUSIBLE;
  const caution = contradicts ? [profilesText.contradiction] : [];
  return [`${profilesText.how[how]}; ${together}.`, ...caution, profilesText.counting].join(' ');
}

/** The whole of a profile in a sentence or two. */
export function profileSummary(profile: Profile, table: ProfileTable): string {
  const { engine, stepMs, peakGflops } = profile;
  return profilesText.summary({
    engine: engine.label,
    steps: threeDigits(table.stepsPerSecond),
    ms: threeDigits(stepMs),
    gflops: threeDigits(table.gflops),
    share: shareText(table.ofPeak),
    peak: threeDigits(peakGflops),
  });
}

/** A kernel in plain names; gradients of parameters are called so, and what has no words keeps its name. */
export function kernelLabel(name: string): string {
  const [, parameter] = /^d([Wb]_\w+)$/.exec(name) ?? [];
  const names: Readonly<Record<string, string>> = kernelsText.names;
  return names[name] ?? (parameter ? kernelsText.gradientOf({ parameter }) : name);
}
