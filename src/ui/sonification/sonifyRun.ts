import type { StepScale } from '../../store/history/decimate';
import type { Lab } from '../../store/lab';
import type { StepCursor } from '../charts/stepCursor';
import { isTraining } from '../lab/labStatus';
import { createTones } from './createTones';
import { sonificationPreference } from './sonificationPreference';
import { pitchHz, RUN_SECONDS, soundTimeline } from './soundTimeline';

/** The tones begin a moment after they are set up, so that their first points are not in the past. */
const LEAD_S = 0.05;
/** The last fade ends before the context is closed. */
const TAIL_S = 0.15;

interface SonifyRunOptions {
  readonly lab: Lab;
  readonly scale: StepScale;
  /** It shows where in the run the sound is. */
  readonly cursor: StepCursor;
  readonly signal: AbortSignal;
}

const pitchOrSilence = (accuracy = Number.NaN) =>
  Number.isNaN(accuracy) ? undefined : pitchHz(accuracy);

/**
 * Sounds the run of the lab as it is recorded and, where that was chosen and it still trains, goes on with it. Resolves with
 * the last step that was played, when it is over or `signal` stops it. Rejects where the browser makes no sound.
 */
export async function sonifyRun({ lab, scale, cursor, signal }: SonifyRunOptions): Promise<number> {
  const timeline = soundTimeline(lab.history.columns(), scale);
  if (!timeline || signal.aborted) return 0;
  const context = new AudioContext();
  try {
    await context.resume();
    const tones = createTones(context);
    const startS = context.currentTime + LEAD_S;
    tones.play(timeline, startS);
    let lastStep = 0;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!signal.aborted && context.currentTime < startS + RUN_SECONDS) {
      lastStep = timeline.stepAt(context.currentTime - startS);
      cursor.set(lastStep);
      await frame();
    }
    cursor.set(undefined);
    if (!signal.aborted) lastStep = timeline.stepAt(RUN_SECONDS);
    const goesOn = () => isTraining(lab.store.getState().status);
    let followed: number | undefined;
    while (
      !signal.aborted &&
      sonificationPreference.store.getState().value === 'live' &&
      goesOn()
    ) {
      const { step, trainAccuracy, testAccuracy } = lab.history.columns();
      lastStep = step.at(-1) ?? lastStep;
      if (lastStep !== followed)
        tones.follow(pitchOrSilence(trainAccuracy.at(-1)), pitchOrSilence(testAccuracy.at(-1)));
      followed = lastStep;
      await frame();
    }
    tones.end();
    await new Promise((resolve) => setTimeout(resolve, 1000 * TAIL_S));
    return lastStep;
  } finally {
    await context.close();
  }
}
