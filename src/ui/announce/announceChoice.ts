import { createPreference } from '../preferences/createPreference';

/** When a screen reader is told about training: at phases, and while it trains after so many milliseconds. */
export const ANNOUNCEMENT_MODES = {
  phases: { everyMs: Number.POSITIVE_INFINITY },
  every10: { everyMs: 10_000 },
  every30: { everyMs: 30_000 },
  every60: { everyMs: 60_000 },
  off: { everyMs: Number.POSITIVE_INFINITY },
} as const;
export type AnnouncementMode = keyof typeof ANNOUNCEMENT_MODES;

/** The choice of this browser. */
export const announcementPreference = createPreference<AnnouncementMode>('announce', [
  'phases',
  'every10',
  'every30',
  'every60',
  'off',
]);
