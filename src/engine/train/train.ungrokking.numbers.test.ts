import { describe, expect, it } from 'vitest';
import type { LiveSettings } from '../../run/config/liveSettings';
import { parseConfig } from '../../run/config/parseConfig';
import type { Pull } from '../../run/events/trainEvent';
import type { MetricsRow } from '../../run/metrics/metrics';
import { createPhaseFollower } from '../../run/phase/phase';
import { train } from './train';

const PUSHED_AT = 1000;

/** What became of Small, which has grokked by step 1000, when it got `settings` there; its rows by step, and its phase. */
async function pushed(seed: number, settings: LiveSettings) {
  const { config } = parseConfig([
    ['preset', 'small'],
    ['engine', 'wasm'],
    ['seed', String(seed)],
  ]);
  const follower = createPhaseFollower(1 / config.task.p, config.phases);
  const rows = new Map<number, MetricsRow>();
  const training = train([config], undefined, { now: () => performance.now() });
  let pull: Pull = {};
  for (;;) {
    const { value: event, done } = await training.next(pull);
    pull = {};
    if (done) break;
    if (event.type === 'failed') throw new Error(event.error.code);
    if (event.type !== 'metrics') continue;
    for (const { row } of event.rows) {
      rows.set(row.step, row);
      follower.add(row);
      if (row.step === PUSHED_AT) pull = { settings };
    }
  }
  const at = (step: number) => rows.get(step) as MetricsRow;
  return { at, phase: follower.phase() };
}

describe('a network that has grokked', () => {
  it.each([
    [0, 'keep'],
    [0, 'reset'],
    [1, 'keep'],
  ] as const)(
    'ungrokks when few of its examples are left (seed %d, optimiser %s)',
    async (seed, onDataChange) => {
      const { at, phase } = await pushed(seed, { trainExamples: 100, onDataChange });
      expect(at(PUSHED_AT).testAccuracy).toBeGreaterThan(0.95);
      expect(at(2000).testAccuracy).toBeLessThan(0.1);
      for (const step of [1010, 1100, 2000, 3000]) {
        expect(at(step)).toMatchObject({ trainAccuracy: 1, trainExamples: 100 });
      }
      expect(phase.name).toBe('ungrokked');
      expect(phase.grokkedAt).toBeLessThan(PUSHED_AT);
      expect(phase.ungrokkedAt).toBeGreaterThan(PUSHED_AT);
      expect(phase.ungrokkedAt).toBeLessThan(1500);
      expect(phase.intervals.slice(-2).map(({ name }) => name)).toEqual([
        'ungrokking',
        'ungrokked',
      ]);
    },
  );

  it('stays so when most are left', async () => {
    const { at, phase } = await pushed(0, { trainExamples: 500 });
    expect(at(3000).testAccuracy).toBeGreaterThan(0.95);
    expect(phase.name).toBe('grokked');
  });

  it('memorises random answers, and no word says that it ungrokked', async () => {
    const { at, phase } = await pushed(0, { labels: 'random' });
    expect(at(1010).trainAccuracy).toBeLessThan(0.5);
    expect(at(3000)).toMatchObject({ trainAccuracy: 1, randomLabels: 1 });
    expect(at(3000).testAccuracy).toBeLessThan(0.1);
    expect(phase.name).toBe('plateau');
    expect(phase.ungrokkedAt).toBeUndefined();
  });
});
