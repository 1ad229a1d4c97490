import type { LabStatus } from '../../store/labState';
import { createPreference } from '../preferences/createPreference';

/** When training is announced: at phases, and while it trains after so many milliseconds. */
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

/** What a person with a screen reader knows of the run, and since when. */
export interface AnnouncedState {
  readonly status: LabStatus;
  readonly phase: string;
  readonly atMs: number;
}

/** The shortest time between two sentences about phases, so that one can be heard to its end. */
const MIN_GAP_MS = 1000;
/** These are worth a sentence when they begin; the others pass on the way from one of these to the next. */
const ANNOUNCED_STATUSES: readonly LabStatus[] = [
  'idle',
  'running',
  'paused',
  'finished',
  'failed',
];

/**
 * Whether an announcement is due now: the whole `sentence`, where the run began, stopped, or is in another phase; a
 * short `reading` where the chosen time is over while it trains.
 */
export function announcementDue(
  last: AnnouncedState,
  now: AnnouncedState,
  choice: AnnouncementMode,
): 'sentence' | 'reading' | undefined {
  if (choice === 'off') return undefined;
  const statusChanged = now.status !== last.status && ANNOUNCED_STATUSES.includes(now.status);
  if (statusChanged && now.status !== 'running') return 'sentence';
  const passed = now.atMs - last.atMs;
  if ((statusChanged || now.phase !== last.phase) && passed >= MIN_GAP_MS) return 'sentence';
  const isOver = passed >= ANNOUNCEMENT_MODES[choice].everyMs;
  return isOver && now.status === 'running' ? 'reading' : undefined;
}
