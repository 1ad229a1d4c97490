import { createPreference } from '../preferences/createPreference';

/** When a screen reader is told about training, and what people read of each choice. */
export const ANNOUNCE_CHOICES = {
  phases: { label: 'when the phase changes', everyMs: Number.POSITIVE_INFINITY },
  every10: { label: 'at phases and every 10 seconds', everyMs: 10_000 },
  every30: { label: 'at phases and every 30 seconds', everyMs: 30_000 },
  every60: { label: 'at phases and every 60 seconds', everyMs: 60_000 },
  off: { label: 'never', everyMs: Number.POSITIVE_INFINITY },
} as const;
export type AnnounceChoice = keyof typeof ANNOUNCE_CHOICES;

/** The choice of this browser. */
export const announceChoice = createPreference<AnnounceChoice>('announce', [
  'phases',
  'every10',
  'every30',
  'every60',
  'off',
]);
