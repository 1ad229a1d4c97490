import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Lab } from '../../store/lab';
import { createStepCursor } from '../charts/stepCursor';
import { hearRun } from './hearRun';
import { soundChoice } from './soundChoice';

/** An audio engine that only writes down: its time goes on by a quarter of a second a frame. */
const desk = { timeS: 0, closed: 0, glides: [] as number[] };
class PaperParam {
  setValueAtTime() {}
  exponentialRampToValueAtTime() {}
  cancelScheduledValues() {}
  setTargetAtTime(value: number) {
    if (value > 1) desk.glides.push(value); // a frequency; levels are below 1
  }
}
class PaperNode {
  readonly frequency = new PaperParam();
  readonly gain = new PaperParam();
  connect = (next: unknown) => next;
  start() {}
  stop() {}
}
class PaperContext {
  readonly destination = new PaperNode();
  get currentTime() {
    return desk.timeS;
  }
  resume = async () => {};
  close = async () => void desk.closed++;
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
  Object.assign(desk, { timeS: 0, closed: 0, glides: [] });
  vi.stubGlobal('AudioContext', PaperContext);
  for (const name of ['OscillatorNode', 'GainNode', 'StereoPannerNode']) {
    vi.stubGlobal(name, PaperNode);
  }
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => {
    desk.timeS += 0.25;
    setTimeout(next); // a task: or nothing else would ever get its turn
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  soundChoice.choose('recorded');
  lab.store.setState({ status: 'paused' });
});

function hear(signal = new AbortController().signal) {
  const cursor = createStepCursor();
  const read: (number | undefined)[] = [];
  cursor.subscribe(() => read.push(cursor.step));
  return { read, heard: hearRun({ lab, scale: 'linear', cursor, signal }) };
}

test('a recorded run is heard for six seconds, while the cursor goes along to its end', async () => {
  const { read, heard } = hear();
  expect(await heard).toBe(100);
  expect(desk.timeS).toBeGreaterThanOrEqual(6);
  expect(desk.timeS).toBeLessThan(6.5);
  expect(read.at(-1)).toBeUndefined();
  const steps = read.slice(0, -1) as number[];
  expect(steps.length).toBeGreaterThan(20);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps[12]).toBe(49); // of 100, after 3 s less the 0.05 s that it takes to begin
  expect(desk.closed).toBe(1);
});

test('it stops when it is asked to, and gives the audio engine back', async () => {
  const controller = new AbortController();
  const { read, heard } = hear(controller.signal);
  await vi.waitFor(() => expect(read.length).toBeGreaterThan(3));
  controller.abort();
  expect(await heard).toBeLessThanOrEqual(100);
  expect(read.at(-1)).toBeUndefined();
  expect(desk.closed).toBe(1);
});

test('live, it goes on with a run that trains until that rests', async () => {
  soundChoice.choose('live');
  lab.store.setState({ status: 'running' });
  const { heard } = hear();
  await vi.waitFor(() => expect(desk.glides.length).toBe(2));
  expect(desk.glides.map(Math.round)).toEqual([880, 440]); // all right, and half of them
  measured.step.push(200);
  measured.trainAccuracy.push(1);
  measured.testAccuracy.push(1);
  await vi.waitFor(() => expect(desk.glides.map(Math.round)).toEqual([880, 440, 880, 880]));
  lab.store.setState({ status: 'paused' });
  expect(await heard).toBe(200);
  expect(desk.closed).toBe(1);
});
