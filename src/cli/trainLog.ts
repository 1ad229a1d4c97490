import { memoryText } from '../run/memoryText';
import type { Phase } from '../run/phase';
import type { EndedMember, MemberRow, RunInfo } from '../run/trainEvent';

/** The steps at which a run memorised and grokked; null: never. */
export interface MilestoneSteps {
  readonly memorisedAt: number | null;
  readonly grokkedAt: number | null;
}

/** What `lab train` prints, as things happen. */
export interface TrainLog {
  started(info: RunInfo): void;
  measured(row: MemberRow): void;
  ended(end: EndedMember): void;
  /** Last of all. `msPerStep` is null where no step was done. */
  summary(steps: number, msPerStep: number | null): void;
}

/** What computes it, and of what size: what there is, the memory that takes, and what else there is to say. */
export function engineLine({ engine }: RunInfo, what: string, more?: string): string {
  const sizes = [what, memoryText(engine.memory), more].filter(Boolean).join(', ');
  return [`${engine.label}: ${sizes}.`, engine.rates?.reason ?? engine.reason]
    .filter(Boolean)
    .join(' ');
}

/** When a run memorised and grokked, in words. */
export function outcomeText({ name, memorisedAt, grokkedAt }: Phase): string {
  const at = (word: string, step: number | undefined) =>
    step === undefined ? `not ${word}` : `${word} at step ${step}`;
  return `${at('memorised', memorisedAt)}, ${at('grokked', grokkedAt)} (${name})`;
}

/** The same for programs. */
export const milestoneSteps = ({ memorisedAt, grokkedAt }: Phase): MilestoneSteps => ({
  memorisedAt: memorisedAt ?? null,
  grokkedAt: grokkedAt ?? null,
});

export const speedText = (steps: number, msPerStep: number | null): string =>
  `${steps} steps, ${msPerStep?.toPrecision(3) ?? '–'} ms each`;
