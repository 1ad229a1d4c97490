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
export interface GroupedLines {
  readonly times: readonly TimeLine[];
  readonly skipped: readonly SkippedLine[];
  readonly losses: readonly LossLine[];
  readonly growth: readonly GrowthLine[];
  readonly targets: readonly TargetLine[];
  readonly conditions: readonly ConditionsLine[];
}

const hasField =
  <L extends BenchLine>(field: string) =>
  (line: BenchLine): line is L =>
    field in line;

/** Sorts lines by what they say; their order is kept. */
export const groupLines = (lines: readonly BenchLine[]): GroupedLines => ({
  times: lines.filter(hasField<TimeLine>('msPerStep')),
  skipped: lines.filter(hasField<SkippedLine>('skipped')),
  losses: lines.filter(hasField<LossLine>('loss')),
  growth: lines.filter(hasField<GrowthLine>('growth')),
  targets: lines.filter(hasField<TargetLine>('target')),
  conditions: lines.filter(hasField<ConditionsLine>('conditions')),
});
