import type { PhaseName } from './phaseWords';

/** What a preset can promise, and the phase in which a run that keeps the promise ends. */
export const PRESET_CLAIMS = {
  groks: { words: 'memorises, and groks much later', endsIn: 'grokked' },
  never: { words: 'memorises, and never generalises', endsIn: 'plateau' },
  'at once': { words: 'generalises while it memorises', endsIn: 'generalised at once' },
} as const satisfies Record<string, { readonly words: string; readonly endsIn: PhaseName }>;

export type PresetClaim = keyof typeof PRESET_CLAIMS;
