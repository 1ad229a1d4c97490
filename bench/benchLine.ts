import type { ContenderName } from './contenders';
import type { GrowthPoint } from './fitExponent';

/** How long a training step takes. */
export interface TimeLine {
  readonly row: string;
  readonly engine: ContenderName;
  /** Median of the rounds. */
  readonly msPerStep: number;
  /** stepOperations per nanosecond. */
  readonly gflops: number;
  readonly rounds: number;
  /** What computes, in words. */
  readonly label: string;
}

/** Why there is no figure. */
export interface SkippedLine {
  readonly row: string;
  readonly engine: ContenderName;
  readonly skipped: string;
}

/** The training loss after a few steps, compared with our own (`--check`). */
export interface LossLine {
  readonly row: string;
  readonly engine: ContenderName;
  readonly loss: number;
  readonly agrees: boolean;
}

/** ms per step against D or p, everything else equal. */
export interface GrowthLine {
  readonly growth: 'D' | 'p';
  readonly engine: ContenderName;
  /** What stays equal, in words. */
  readonly model: string;
  readonly points: readonly GrowthPoint[];
  readonly exponent: number;
}

/** One goal, and whether this run reaches it. */
export interface TargetLine {
  readonly target: string;
  readonly row: string;
  /** How many times faster at least. */
  readonly targetRatio: number;
  /** How many times faster it is; absent where one of the two has no figure. */
  readonly ratio?: number;
  readonly met?: boolean;
}

/** What it was measured on. */
export interface ConditionsLine {
  readonly conditions: {
    readonly browser: string;
    readonly adapter: string;
    readonly software: boolean;
    readonly crossOriginIsolated: boolean;
    /** What each contender computes on, in words. */
    readonly contenders: Readonly<Record<string, string>>;
    readonly cores: number;
    readonly processor: string;
    readonly node: string;
    readonly peers: Readonly<Record<string, string>>;
    /** Programs that wanted a core in the minute before the run, on average. */
    readonly otherLoad: number;
    readonly seconds: number;
  };
}

/** One line of the benchmark's output. */
export type BenchLine =
  | TimeLine
  | SkippedLine
  | LossLine
  | GrowthLine
  | TargetLine
  | ConditionsLine;

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
