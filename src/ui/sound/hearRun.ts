import type { StepScale } from '../../store/decimate';
import type { Lab } from '../../store/lab';
import type { StepCursor } from '../charts/stepCursor';
import { isGoing } from '../isGoing';
import { createTones } from './createTones';
import { pitchOf } from './pitchOf';
import { soundChoice } from './soundChoice';
import { RUN_SECONDS, soundTimeline } from './soundTimeline';

/** The tones begin a moment after they are set up, so that their first points are not in the past. */
const LEAD_S = 0.05;
/** The last fade is heard out. */
const TAIL_S = 0.15;

interface HearRunOptions {
  readonly lab: Lab;
  readonly scale: StepScale;
  /** It shows where in the run the sound is. */
  readonly cursor: StepCursor;
  readonly signal: AbortSignal;
}

const known = (accuracy = Number.NaN) => (Number.isNaN(accuracy) ? undefined : pitchOf(accuracy));

/**
 * Sounds the run of the lab as it is recorded and, where that was chosen and it still trains, goes on with it. Resolves with
 * the last step that was heard, when it is over or `signal` stops it. Rejects where the browser makes no sound.
 */
export async function hearRun({ lab, scale, cursor, signal }: HearRunOptions): Promise<number> {
  const timeline = soundTimeline(lab.history.columns(), scale);
  if (!timeline || signal.aborted) return 0;
  const context = new AudioContext();
  try {
    await context.resume();
    const tones = createTones(context);
    const startS = context.currentTime + LEAD_S;
    tones.play(timeline, startS);
    let heard = 0;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!signal.aborted && context.currentTime < startS + RUN_SECONDS) {
      heard = timeline.stepAt(context.currentTime - startS);
      cursor.set(heard);
      await frame();
    }
    cursor.set(undefined);
    if (!signal.aborted) heard = timeline.stepAt(RUN_SECONDS);
    const goesOn = () => isGoing(lab.store.getState().status);
    let followed: number | undefined;
    while (!signal.aborted && soundChoice.store.getState().value === 'live' && goesOn()) {
      const { step, trainAccuracy, testAccuracy } = lab.history.columns();
      heard = step.at(-1) ?? heard;
      if (heard !== followed) tones.follow(known(trainAccuracy.at(-1)), known(testAccuracy.at(-1)));
      followed = heard;
      await frame();
    }
    tones.end();
    await new Promise((resolve) => setTimeout(resolve, 1000 * TAIL_S));
    return heard;
  } finally {
    await context.close();
  }
}
