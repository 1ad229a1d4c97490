import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Lab } from '../../store/lab';
import { createStepCursor } from '../charts/stepCursor';
import { sonificationPreference } from './sonificationPreference';
import { sonifyRun } from './sonifyRun';

/** An audio engine that only writes down: its time goes on by a quarter of a second a frame. */
const audio = { timeS: 0, closed: 0, glides: [] as number[] };
class FakeParam {
  setValueAtTime() {}
  exponentialRampToValueAtTime() {}
  cancelScheduledValues() {}
  setTargetAtTime(value: number) {
    if (value > 1) audio.glides.push(value); // a frequency; levels are below 1
  }
}
class FakeNode {
  readonly frequency = new FakeParam();
  readonly gain = new FakeParam();
  connect = (next: unknown) => next;
  start() {}
  stop() {}
}
class FakeAudioContext {
  readonly destination = new FakeNode();
  get currentTime() {
    return audio.timeS;
  }
  resume = async () => {};
  close = async () => void audio.closed++;
}

const measured = { step: [0, 10, 100], trainAccuracy: [0, 0.5, 1], testAccuracy: [0, 0, 0.5] };
const lab = {
  store: createStore(() => ({ status: 'paused' })),
  history: {
    columns: () =>
      Object.fromEntries(Object.entries(measured).map(([k, v]) => [k, Float64Array.from(v)])),
  },
} as unknown as Lab;

beforeEach(() => {
  Object.assign(audio, { timeS: 0, closed: 0, glides: [] });
  vi.stubGlobal('AudioContext', FakeAudioContext);
  for (const name of ['OscillatorNode', 'GainNode', 'StereoPannerNode']) {
    vi.stubGlobal(name, FakeNode);
  }
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => {
    audio.timeS += 0.25;
    setTimeout(next); // a task: or nothing else would ever get its turn
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  sonificationPreference.choose('recorded');
  lab.store.setState({ status: 'paused' });
});

function startSound(signal = new AbortController().signal) {
  const cursor = createStepCursor();
  const read: (number | undefined)[] = [];
  cursor.subscribe(() => read.push(cursor.step));
  return { read, played: sonifyRun({ lab, scale: 'linear', cursor, signal }) };
}

test('a recorded run sounds for six seconds, while the cursor goes along to its end', async () => {
  const { read, played } = startSound();
  expect(await played).toBe(100);
  expect(audio.timeS).toBeGreaterThanOrEqual(6);
  expect(audio.timeS).toBeLessThan(6.5);
  expect(read.at(-1)).toBeUndefined();
  const steps = read.slice(0, -1) as number[];
  expect(steps.length).toBeGreaterThan(20);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps[12]).toBe(49); // of 100, after 3 s less the 0.05 s that it takes to begin
  expect(audio.closed).toBe(1);
});

test('it stops when it is asked to, and gives the audio engine back', async () => {
  const controller = new AbortController();
  const { read, played } = startSound(controller.signal);
  await vi.waitFor(() => expect(read.length).toBeGreaterThan(3));
  controller.abort();
  expect(await played).toBeLessThanOrEqual(100);
  expect(read.at(-1)).toBeUndefined();
  expect(audio.closed).toBe(1);
});

test('live, it goes on with a run that trains until that stops', async () => {
  sonificationPreference.choose('live');
  lab.store.setState({ status: 'running' });
  const { played } = startSound();
  await vi.waitFor(() => expect(audio.glides.length).toBe(2));
  expect(audio.glides.map(Math.round)).toEqual([880, 440]); // all right, and half of them
  measured.step.push(200);
  measured.trainAccuracy.push(1);
  measured.testAccuracy.push(1);
  await vi.waitFor(() => expect(audio.glides.map(Math.round)).toEqual([880, 440, 880, 880]));
  lab.store.setState({ status: 'paused' });
  expect(await played).toBe(200);
  expect(audio.closed).toBe(1);
});
