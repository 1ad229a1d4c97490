import type { SoundTimeline, TonePoint } from './soundTimeline';

/** Loud enough beside a screen reader that speaks. */
const LEVEL = 0.14;
/** Tones come and go in this time, or they would click. */
const FADE_S = 0.02;
/** How fast a live tone glides to what was measured last. */
const GLIDE_S = 0.06;

/** They differ in place and in colour, for those who hear with one ear; neither is all on one side, for the same. */
const VOICES = {
  train: { type: 'sine', pan: -0.7 },
  test: { type: 'triangle', pan: 0.7 },
} as const;

interface Voice {
  play(points: readonly TonePoint[], startS: number): void;
  /** Glides there from where it is; undefined: falls silent. */
  follow(hz: number | undefined): void;
  end(): void;
}

/** Two tones, silent at first. */
export interface Tones {
  /** Sounds a run, from `startS` of the context's time. */
  play(timeline: SoundTimeline, startS: number): void;
  /** The accuracies now, as frequencies in Hz; undefined is silence. */
  follow(trainHz: number | undefined, testHz: number | undefined): void;
  end(): void;
}

function createVoice(
  context: BaseAudioContext,
  { type, pan }: { type: OscillatorType; pan: number },
): Voice {
  const tone = new OscillatorNode(context, { type });
  const level = new GainNode(context, { gain: 0 });
  tone.connect(level).connect(new StereoPannerNode(context, { pan })).connect(context.destination);
  tone.start();
  return {
    play(points, startS) {
      const [first, ...others] = points;
      if (!first) return;
      tone.frequency.setValueAtTime(first.hz, startS + first.atS);
      for (const { atS, hz } of others) {
        tone.frequency.exponentialRampToValueAtTime(hz, startS + atS);
      }
      const endS = startS + (points.at(-1)?.atS ?? 0);
      level.gain.setTargetAtTime(LEVEL, startS + first.atS, FADE_S);
      level.gain.setTargetAtTime(0, endS, FADE_S);
    },
    follow(hz) {
      if (hz !== undefined) tone.frequency.setTargetAtTime(hz, context.currentTime, GLIDE_S);
      level.gain.setTargetAtTime(hz === undefined ? 0 : LEVEL, context.currentTime, FADE_S);
    },
    end() {
      level.gain.cancelScheduledValues(context.currentTime);
      level.gain.setTargetAtTime(0, context.currentTime, FADE_S);
      tone.stop(context.currentTime + 5 * FADE_S);
    },
  };
}

/** Two tones of a context: train on the left, test on the right. */
export function createTones(context: BaseAudioContext): Tones {
  const train = createVoice(context, VOICES.train);
  const test = createVoice(context, VOICES.test);
  return {
    play(timeline, startS) {
      train.play(timeline.train, startS);
      test.play(timeline.test, startS);
    },
    follow(trainHz, testHz) {
      train.follow(trainHz);
      test.follow(testHz);
    },
    end() {
      train.end();
      test.end();
    },
  };
}
