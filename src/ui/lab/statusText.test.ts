import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import { derivePhase } from '../../run/phase/phase';
import type { LabStatus } from '../../store/labState';
import { metricRows } from '../../store/testing/metricRows';
import type { RunSituation } from './statusText';
import { statusSentence } from './statusText';

const { config } = parseConfig([['preset', 'quick']]);
const STEPS = Array.from({ length: 400 }, (_, i) => i * 10);

/** A run that memorises and groks at the given steps, seen at `step`. */
function seen(
  step: number,
  memorised: number,
  grokked: number,
  more: Partial<RunSituation> = {},
): RunSituation {
  const columns = metricRows(
    STEPS.filter((at) => at <= step),
    {
      trainAccuracy: (at) => (at >= memorised ? 1 : 0.5),
      testAccuracy: (at) => (at >= grokked ? 0.98 : 0.02),
      weightNorm: (at) => 100 - at / 100,
    },
  );
  const phase = derivePhase(columns, 1 / 59, config.phases);
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
    expect(statusSentence(seen(50, 80, 980))).toBe(
      'Memorising: train accuracy 50 %, test accuracy 2 %.',
    );
    expect(statusSentence(seen(500, 80, 980))).toBe(
      'Memorised at step 80. A plateau: test accuracy still 2 %. Weight norm falling.',
    );
    expect(statusSentence(seen(990, 80, 980))).toBe(
      'Memorised at step 80. Grokked at step 980. Test accuracy 98 %.',
    );
  });

  it('does not call it grokking where there was nothing to wait for', () => {
    const text = statusSentence(seen(500, 80, 100));
    expect(text).toContain('Generalised at once');
    expect(text).not.toContain('Grokked');
  });

  it('tells what became of it after the data changed', () => {
    const cut = {
      step: 1500,
      path: 'task.trainExamples',
      from: 1740,
      value: 200,
      afresh: false,
    } as const;
    const lost = (step: number, more: Partial<RunSituation> = {}) => {
      const columns = metricRows(
        STEPS.filter((at) => at <= step),
        {
          trainAccuracy: (at) => (at >= 80 ? 1 : 0.5),
          testAccuracy: (at) => (at < 980 ? 0.02 : at <= 1600 ? 0.98 : at <= 1800 ? 0.5 : 0.1),
          trainExamples: (at) => (at <= 1500 ? 1740 : 200),
          randomLabels: () => 0,
        },
      );
      const phase = derivePhase(columns, 1 / 59, config.phases);
      return statusSentence({ ...seen(step, 80, 980), columns, phase, changed: cut, ...more });
    };
    const before = 'Grokked at step 980. Training examples 1,740 → 200 at step 1,500.';
    expect(lost(1500)).toBe('Memorised at step 80. Grokked at step 980. Test accuracy 98 %.');
    expect(lost(1600)).toBe(`${before} Test accuracy 98 %.`);
    expect(lost(1700)).toBe(`${before} Ungrokking: test accuracy down to 50 %.`);
    expect(lost(2500)).toBe(`${before} Ungrokked at step 1,810: test accuracy 10 %.`);
    expect(lost(2500, { status: 'finished' })).not.toContain('without grokking');
    expect(lost(1600, { changed: { ...cut, afresh: true } })).toContain(
      'Training examples 1,740 → 200 at step 1,500, the optimiser begun afresh.',
    );
  });

  it.each(['starting', 'stepping'] as const)('says what a run waits for, while %s', (status) => {
    const waits = (measurement: 'profile' | 'check') =>
      statusSentence(seen(50, 80, 980, { status, measurement }));
    expect(waits('profile')).toMatch(/^The run waits until “Performance” has measured/);
    expect(waits('check')).toMatch(/^The run waits until “Check this device” has ended/);
  });

  it('says how a run ended, and how to go on', () => {
    const never = seen(3990, 80, 1e9, { status: 'finished' });
    expect(statusSentence({ ...never, step: 4000 })).toMatch(
      /test accuracy still 2 %.*Stopped at step 4,000 without grokking.*Raise “Stop after”/,
    );
    expect(statusSentence({ ...never, config: { ...config, maxSteps: 9000 } })).toContain(
      'Press Run to go on.',
    );
    expect(statusSentence(seen(3990, 80, 980, { status: 'finished' }))).not.toContain(
      'without grokking',
    );
  });

  it('gives the true cause where more steps would not help', () => {
    const ended = (settings: [string, string][], more: Partial<RunSituation> = {}) => {
      const made = parseConfig([['preset', 'quick'], ['maxSteps', '4000'], ...settings]).config;
      const finished = { status: 'finished', config: made, ...more } as const;
      return statusSentence({ ...seen(3990, 1e9, 1e9, finished), step: 4000 });
    };
    const symmetric = ended([
      ['model.embedding', 'shared'],
      ['task.op', 'subtract'],
    ]);
    expect(symmetric).toMatch(/Stopped at step 4,000 without grokking\. More steps cannot/);
    expect(symmetric).toContain('(x, y) and (y, x) the same answer');
    expect(symmetric).not.toContain('Raise “Stop after”');

    const columns = metricRows(STEPS, {
      trainAccuracy: () => 0.1,
      testAccuracy: () => 0.02,
      trainLoss: () => 3.9,
    });
    const phase = derivePhase(columns, 1 / 59, config.phases);
    const decayed = ended([['optimizer.weightDecay', '10']], { columns, phase });
    expect(decayed).toContain('weight decay 10 takes from the weights as much as they learn');
    expect(decayed).not.toContain('Raise “Stop after”');
    expect(ended([])).toContain('Raise “Stop after”');
  });

  it('does not say that a run without a test set stopped without grokking', () => {
    const all = seen(3990, 80, 1e9, { status: 'finished', testExamples: 0 });
    expect(statusSentence({ ...all, step: 4000 })).toContain('Finished at step 4,000.');
  });

  it('says why the loss was no number before the first step', () => {
    const error = {
      kind: 'diverged',
      code: 'diverged-at-start',
      values: { initialScale: 100 },
      step: 0,
    } as const;
    const text = statusSentence({ ...seen(0, 80, 980, { status: 'failed', error }) });
    expect(text).toContain('A smaller “Initial scale” (now 100) helps.');
    expect(text).not.toContain('learning rate');
  });

  it('says at which step a run diverged, and what was reached before', () => {
    const error = {
      kind: 'diverged',
      code: 'diverged',
      values: { step: 510 },
      step: 510,
    } as const;
    expect(statusSentence(seen(500, 80, 980, { status: 'failed', error }))).toMatch(
      /^Diverged at step 510\. The loss stopped being a number by step 510: the run blew up\. A smaller learning rate may help\. Memorised at step 80\./,
    );
  });

  it('does not speak of a test set that is not there', () => {
    const text = statusSentence(seen(500, 80, 1e9, { testExamples: 0 }));
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
    const phase = derivePhase(nothing, 0.1, config.phases);
    const text = statusSentence({
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
