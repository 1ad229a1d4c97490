import type {
  BenchLine,
  ConditionsLine,
  GrowthLine,
  LossLine,
  SkippedLine,
  TargetLine,
  TimeLine,
} from '../benchLine';

/** The lines of an output, sorted by what they say. */
export interface LineKinds {
  readonly times: readonly TimeLine[];
  readonly skipped: readonly SkippedLine[];
  readonly losses: readonly LossLine[];
  readonly growth: readonly GrowthLine[];
  readonly targets: readonly TargetLine[];
  readonly conditions: readonly ConditionsLine[];
}

const having =
  <L extends BenchLine>(field: string) =>
  (line: BenchLine): line is L =>
    field in line;

/** Sorts lines by what they say; their order is kept. */
export const lineKinds = (lines: readonly BenchLine[]): LineKinds => ({
  times: lines.filter(having<TimeLine>('msPerStep')),
  skipped: lines.filter(having<SkippedLine>('skipped')),
  losses: lines.filter(having<LossLine>('loss')),
  growth: lines.filter(having<GrowthLine>('growth')),
  targets: lines.filter(having<TargetLine>('target')),
  conditions: lines.filter(having<ConditionsLine>('conditions')),
});
