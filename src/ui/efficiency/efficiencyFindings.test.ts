import { describe, expect, it } from 'vitest';
import { presetSettings } from '../../run/config/presets';
import { configFromSettings, type Settings } from '../../run/config/settings';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { efficiencyFindings } from './efficiencyAnalysis';
import { crossingMarks, levelCurves } from './efficiencyPlotData';
import { efficiencyFindingText, predictionText } from './efficiencyText';
import { admissionText } from './NetworkTable';

const SMALL = presetSettings('small');
const DECAYS = [0.5, 1, 2];

function row(settings: Settings, measured: Partial<SweepRow>): SweepRow {
  return {
    protocol: 'scratch',
    config: configFromSettings('small', { ...SMALL, ...settings }),
    steps: 1000,
    ended: 'converged',
    trainAccuracy: 1,
    testAccuracy: 1,
    correctLogit: 20,
    weightNorm: 40,
    trainLoss: 1e-6,
    trigShare: 0.99,
    testTrigShare: 0.98,
    trainTrigShare: 0.97,
    oGen: 20,
    oMemTrain: 0,
    oGenHeldOut: 20,
    oMemHeldOut: 0,
    ...measured,
  };
}

/** Norm = 2 · √D · √(logit / 20) memorising and 40 · √(logit / 20) generalising: at equal logit they cross at D = 400. */
const networks = [0, 1].flatMap((seed) =>
  DECAYS.flatMap((decay) => {
    const correctLogit = 20 * decay ** -0.25;
    const scale = Math.sqrt(correctLogit / 20);
    const at = (labels: 'random' | 'true', trainExamples: number, weightNorm: number) =>
      row(
        {
          'task.labels': labels,
          'task.trainExamples': trainExamples,
          'optimizer.weightDecay': decay,
          seed,
        },
        { correctLogit, weightNorm, trainLoss: 1e-6 * decay },
      );
    return [
      ...[100, 225, 625].map((size) => at('random', size, 2 * Math.sqrt(size) * scale)),
      ...[900, 1300].map((size) => at('true', size, 40 * scale)),
    ];
  }),
);

/** A sharp transition at D = 500, as another view would measure it. */
const measuredAt500 = (settings: Settings = {}, protocol: SweepRow['protocol'] = 'scratch') =>
  [0, 1].flatMap((seed) =>
    [300, 400, 450, 555, 625, 830].map((size) => ({
      ...row(
        { 'task.trainExamples': size, seed, ...settings },
        { testAccuracy: size < 500 ? 0 : 1 },
      ),
      protocol,
    })),
  );

describe('what the view of efficiency says', () => {
  it.each(['correctLogit', 'trainLoss'] as const)('finds the crossing at equal %s', (level) => {
    const findings = efficiencyFindings(networks, level, 'share', []);
    expect(findings.found.verdict).toBe('reproduced');
    expect(predictionText(findings)).toContain('The norms cross at D = 400');
    expect(predictionText(findings)).toMatch(/no D_crit was measured\.$/);
    expect(crossingMarks(findings).map(({ label }) => label)).toEqual(['predicted 400']);
  });

  it('draws each curve with the norm that is read off it', () => {
    const curves = levelCurves(efficiencyFindings(networks, 'correctLogit', 'share', []));
    expect(curves).toHaveLength(2 * 5);
    const { target = Number.NaN } = efficiencyFindings(networks, 'correctLogit', 'share', []).found;
    for (const { kind, trainExamples, atTarget } of curves) {
      const unit = kind === 'memorising' ? 2 * Math.sqrt(trainExamples) : 40;
      expect(atTarget).toBeCloseTo(unit * Math.sqrt(target / 20), 6);
    }
  });

  it('sets the measured size of the same network beside it, by ungrokking where that was run', () => {
    const scratch = efficiencyFindings(networks, 'correctLogit', 'share', measuredAt500());
    expect(scratch.measured?.fit).toMatchObject({ kind: 'fit' });
    expect(predictionText(scratch)).toMatch(
      /measured D_crit is (4[5-9]\d|5[0-5]\d) .*from scratch/,
    );
    expect(crossingMarks(scratch)[1]?.label).toMatch(/^measured (4[5-9]\d|5[0-5]\d)$/);
    const both = [...measuredAt500(), ...measuredAt500({}, 'ungrok')];
    expect(predictionText(efficiencyFindings(networks, 'correctLogit', 'share', both))).toContain(
      'by ungrokking',
    );
    const other = measuredAt500({ 'model.dHidden': 32 });
    expect(efficiencyFindings(networks, 'correctLogit', 'share', other).measured).toBeUndefined();
  });

  it('does not compare one network with another', () => {
    const otherNetwork = row({ 'model.dHidden': 32 }, {});
    const findings = efficiencyFindings([...networks, otherNetwork], 'correctLogit', 'share', []);
    expect(findings.found.verdict).toBe('cannot say');
    expect(efficiencyFindingText(findings)).toContain('not the same network');
  });

  it('says which networks are compared, and why others are not', () => {
    const labels = { 'task.labels': 'true', 'task.trainExamples': 900 } as const;
    const { found, otherwise } = efficiencyFindings(
      [
        row(labels, {}),
        row(labels, { trigShare: 0.94 }),
        row(labels, { trainAccuracy: 0.5 }),
        row(labels, { ended: 'out-of-steps' }),
        row(labels, { testTrigShare: 0.7 }),
        row(labels, { testAccuracy: 0.9 }),
      ],
      'correctLogit',
      'share',
      [],
    );
    expect(found.points.map(admissionText)).toEqual([
      'yes',
      'no: less than 95 % trigonometric',
      'no: did not memorise',
      'yes, ran out of steps',
      'yes',
      'yes',
    ]);
    expect(otherwise.points.map(admissionText)).toEqual([
      'yes',
      'yes',
      'no: did not memorise',
      'yes, ran out of steps',
      'no: less than 80 % held out',
      'no: does not answer the test pairs',
    ]);
  });
});
