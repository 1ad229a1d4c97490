import { describe, expect, it } from 'vitest';
import type { InsideFrame } from '../../analysis/inside/frame';
import { snapshotAt } from '../../worker/testing/fakeHost';
import type { LabHarness } from '../testing/labHarness';
import { lastRun, reportPaused, runningLab } from '../testing/runningLab';
import {
  addFrame,
  FRAME_LIMITS,
  framesToSave,
  heldBytes,
  SAVED_FRAME_LIMITS,
} from './frameThinning';
import { createRunFrames, type MeasuredNetwork } from './runFrames';

const MIB = 2 ** 20;
const network = (step: number, bytes = 4) => ({
  step,
  weights: { w: new Float32Array(bytes / 4).fill(step) },
});
/** A network with a K of one direction or another, and so many bytes of what was found of units. */
const summary = (angle = 0, bytes = 0) =>
  ({
    frame: {
      rule: { means: Float64Array.of(Math.cos(angle), Math.sin(angle)) },
      tokenFrequencies: { units: new Uint8Array(bytes) },
    } as unknown as InsideFrame,
  }) as MeasuredNetwork;
const stepsOf = (items: readonly { readonly step: number }[]) => items.map(({ step }) => step);

describe('the frames of a run', () => {
  it('stay within their bytes, however long it trains; what was found stays where the weights go', () => {
    const frames = createRunFrames();
    let most = 0;
    for (let step = 0; step < 2000; step++) {
      addFrame(frames, network(step, MIB / 4), summary(step / 700, 20_000));
      most = Math.max(most, heldBytes(frames));
    }
    expect(most).toBeLessThanOrEqual(FRAME_LIMITS.networkBytes + FRAME_LIMITS.measureBytes);
    expect(frames.networks).toHaveLength(128);
    expect(frames.measures).toHaveLength(FRAME_LIMITS.measures);
    for (const list of [frames.networks, frames.measures])
      expect([list[0]?.step, list.at(-1)?.step]).toEqual([0, 1999]);
    expect(frames.isDone(1000)).toBe(true);
    for (let step = 2000; step < 2100; step++) addFrame(frames, network(step), summary(0, MIB / 2));
    expect(heldBytes(frames)).toBeLessThanOrEqual(48 * MIB);
  });

  it('are saved within fewer bytes, closer where K changes', () => {
    const frames = createRunFrames();
    for (let step = 0; step <= 100; step++) {
      const angle = Math.min(Math.PI / 2, Math.max(0, (step - 20) / 10));
      addFrame(frames, network(step, MIB / 4), summary(angle));
    }
    const saved = framesToSave(frames.networks, frames.measures);
    expect(saved).toHaveLength(32);
    expect(32 * (MIB / 4)).toBe(SAVED_FRAME_LIMITS.networkBytes);
    expect([saved[0]?.step, saved.at(-1)?.step]).toEqual([0, 100]);
    const large = [network(0, 5 * MIB), network(1, 5 * MIB)];
    expect(framesToSave(large, [])).toEqual([]); // not even two
    const changing = stepsOf(saved).filter((step) => step >= 20 && step <= 36);
    expect(changing.length).toBeGreaterThan(10); // evenly in the logarithm: 4
  });

  it('give up what was measured by keys of a step that is no more', () => {
    const frames = createRunFrames();
    for (const step of [1, 2, 3]) addFrame(frames, network(step), summary());
    frames.freeze({ step: 2, key: [7] });
    expect(frames.upTo(2)).toMatchObject({
      frozen: { step: 2 },
      measures: [{ step: 1 }, { step: 2 }],
    });
    const { networks, measures, frozen } = frames.upTo(1);
    expect([stepsOf(networks), measures, frozen]).toEqual([[1], [], undefined]);
    frames.begin({ networks });
    expect(frames.isDone(1)).toBe(false);
  });
});

function look(made: LabHarness, ...steps: number[]): void {
  for (const step of steps) addFrame(made.lab.frames, network(step), summary());
}
const snapshot = (made: LabHarness, step: number) =>
  made.report({ type: 'snapshot', run: lastRun(made), snapshot: snapshotAt(step) });

describe('the networks of the run on the page', () => {
  it('are those at its snapshots and its frames, each step once, until it is taken off', () => {
    const made = runningLab();
    const { epoch } = made.lab.frames;
    snapshot(made, 0);
    snapshot(made, 40);
    look(made, 40, 20);
    expect(stepsOf(made.lab.networks())).toEqual([0, 20, 40]);
    expect(made.lab.networks()).toBe(made.lab.networks());
    expect(made.lab.networks()[1]?.config).toEqual(made.lab.store.getState().runConfig);
    made.lab.reset();
    expect([made.lab.networks(), made.lab.frames.measures]).toEqual([[], []]);
    expect(made.lab.frames.epoch).toBeGreaterThan(epoch);
  });

  it('go back with a run that goes on from its latest checkpoint', () => {
    const made = runningLab();
    snapshot(made, 40);
    look(made, 20, 40, 47);
    const { epoch } = made.lab.frames;
    made.lose();
    expect(stepsOf(made.lab.networks())).toEqual([20, 40, 47]);
    made.lab.run();
    expect(stepsOf(made.lab.networks())).toEqual([20, 40]);
    expect(stepsOf(made.lab.frames.measures)).toEqual([20, 40]);
    expect(made.lab.frames.epoch).toBeGreaterThan(epoch);
  });

  it('go up to where a branch leaves its run; one of a compared run has its snapshots', () => {
    const made = runningLab();
    snapshot(made, 20);
    snapshot(made, 40);
    look(made, 10, 30, 50);
    reportPaused(made, 50);
    made.lab.branch(40);
    expect(stepsOf(made.lab.networks())).toEqual([10, 20, 30, 40]);
    const [parent] = made.lab.store.getState().compared;
    made.lab.branch(20, parent?.id);
    expect(stepsOf(made.lab.networks())).toEqual([20]);
  });
});
