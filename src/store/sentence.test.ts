import { describe, expect, it } from 'vitest';
import { parseConfig } from '../run/parseConfig';
import { phaseOf } from '../run/phase';
import type { LabStatus } from './labState';
import { metricRows } from './metricRows';
import type { Situation } from './sentence';
import { sentence } from './sentence';

const { config } = parseConfig([['preset', 'quick']]);
const STEPS = Array.from({ length: 400 }, (_, i) => i * 10);

/** A run that memorises and groks at the given steps, seen at `step`. */
function seen(
  step: number,
  memorised: number,
  grokked: number,
  more: Partial<Situation> = {},
): Situation {
  const columns = metricRows(
    STEPS.filter((at) => at <= step),
    {
      trainAccuracy: (at) => (at >= memorised ? 1 : 0.5),
      testAccuracy: (at) => (at >= grokked ? 0.98 : 0.02),
      weightNorm: (at) => 100 - at / 100,
    },
  );
  const phase = phaseOf(columns, 1 / 59);
  return {
    status: 'running',
    phase,
    step,
    columns,
    config,
    testExamples: 900,
    error: undefined,
    ...more,
  };
}

describe('the sentence', () => {
  it('tells the story of a run that groks', () => {
    expect(sentence(seen(50, 80, 980))).toBe('Memorising: train accuracy 50 %, test accuracy 2 %.');
    expect(sentence(seen(500, 80, 980))).toBe(
      'Memorised at step 80. Test accuracy still 2 %. Weight norm falling.',
    );
    expect(sentence(seen(990, 80, 980))).toBe(
      'Memorised at step 80. Grokked at step 980. Test accuracy 98 %.',
    );
  });

  it('does not call it grokking where there was nothing to wait for', () => {
    const text = sentence(seen(500, 80, 100));
    expect(text).toContain('Generalised at once');
    expect(text).not.toContain('Grokked');
  });

  it('says how a run ended, and how to go on', () => {
    const never = seen(3990, 80, 1e9, { status: 'finished' });
    expect(sentence({ ...never, step: 4000 })).toMatch(
      /Test accuracy still 2 %.*Stopped at step 4000 without grokking.*Raise “Stop after”/,
    );
    expect(sentence({ ...never, config: { ...config, maxSteps: 9000 } })).toContain(
      'Press Run to go on.',
    );
    expect(sentence(seen(3990, 80, 980, { status: 'finished' }))).not.toContain('without grokking');
  });

  it('says at which step a run diverged, and what was reached before', () => {
    const error = {
      kind: 'diverged',
      message: 'The loss is no longer finite.',
      step: 510,
    } as const;
    expect(sentence(seen(500, 80, 980, { status: 'failed', error }))).toMatch(
      /^Diverged at step 510\. The loss is no longer finite\. Memorised at step 80\./,
    );
  });

  it('does not speak of a test set that is not there', () => {
    const text = sentence(seen(500, 80, 1e9, { testExamples: 0 }));
    expect(text).toContain('Memorised at step 80.');
    expect(text).toContain('none is left to test with');
    expect(text).not.toContain('unknown');
  });

  it.each<LabStatus>([
    'connecting',
    'idle',
    'starting',
    'running',
    'stepping',
    'pausing',
    'paused',
    'finished',
    'failed',
  ])('is whole sentences with nothing measured, while %s', (status) => {
    const nothing = metricRows([]);
    const phase = phaseOf(nothing, 0.1);
    const text = sentence({
      status,
      phase,
      step: 0,
      columns: nothing,
      config,
      testExamples: undefined,
      error: undefined,
    });
    expect(text).toMatch(/^[A-Z].*[.…]$/);
    expect(text).not.toMatch(/NaN|undefined|unknown/);
  });
});
