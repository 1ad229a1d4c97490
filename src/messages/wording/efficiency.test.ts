import { describe, expect, it } from 'vitest';
import { efficiency } from '../../analysis/efficiency/efficiency';
import { efficiencyResultText, predictedSizeText } from './efficiency';

const line = (slope: number) =>
  ({
    kind: 'fit',
    slope,
    intercept: 0,
    interval: [slope - 0.1, slope + 0.1],
    points: 9,
  }) as const;
const none = efficiency([], 'correctLogit');
const found = {
  ...none,
  target: 21.64,
  slopes: { mem: line(0.3), gen: line(0.02) },
};
const SLOPES =
  'the norm for memorising goes as D^0.30 (95 % interval of the exponent 0.20 to 0.40, 9 networks), that for generalising as D^0.02 (95 % interval of the exponent -0.08 to 0.12, 9 networks).';

describe('efficiency at an equal level', () => {
  it('says how both norms rise', () => {
    expect(efficiencyResultText(found)).toBe(`At a correct logit of 21.6, ${SLOPES}`);
    expect(efficiencyResultText({ ...found, level: 'trainLoss', target: 1.62e-7 })).toBe(
      `At a train loss of 1.6e-7, ${SLOPES}`,
    );
  });

  it('names what was left out, and what had not converged', () => {
    const text = efficiencyResultText({
      ...found,
      excluded: [
        { refusal: 'not memorised', runs: 9, sizes: [800] },
        { refusal: 'not trigonometric', runs: 10, sizes: [1000, 1350] },
      ],
      unbracketed: 1,
      unconverged: 2,
    });
    expect(text).toBe(
      [
        `At a correct logit of 21.6, ${SLOPES}`,
        'Left out: 9 runs that did not memorise (D = 800).',
        'Left out: 10 runs that on true labels had less than 95 % of their logits’ norm in the trigonometric subspace (D = 1,000; 1,350).',
        '1 of the sizes and seeds do not reach that level from both sides.',
        '2 runs compared had not converged.',
      ].join(' '),
    );
  });

  it('says why a slope is missing', () => {
    expect(efficiencyResultText(none)).toBe(
      'Memorising: A slope with an interval needs at least 3 points; there are 0. Generalising: A slope with an interval needs at least 3 points; there are 0.',
    );
  });
});

describe('the predicted critical size beside the measured one', () => {
  const crossing = { kind: 'crossing', dCrit: 400, interval: [380, 420], without: 0 } as const;
  const measured = {
    kind: 'fit',
    dCrit: 500,
    width: 1,
    sharperThanSizes: false,
    interval: [450, 560],
    outside: 0,
  } as const;

  it('is compared by its ratio', () => {
    expect(predictedSizeText(crossing, measured)).toBe(
      'The norms cross at D = 400 (95 % interval 380 to 420); the measured D_crit is 500 (95 % interval 450 to 560). Predicted ÷ measured: 0.8.',
    );
    const oneSeed = { kind: 'crossing', dCrit: 400, without: 0 } as const;
    expect(predictedSizeText(oneSeed, measured)).toContain('400 (interval not known)');
  });

  it('says what is missing', () => {
    const noCrossing = { kind: 'none', code: 'no-crossing', values: {} } as const;
    expect(predictedSizeText(noCrossing, measured)).toContain('does not rise faster');
    const fewSizes = { kind: 'none', code: 'few-sizes', values: { count: 2 } } as const;
    expect(predictedSizeText(crossing, fewSizes)).toContain(
      'no D_crit was measured. A transition needs at least 3 sizes; there are 2.',
    );
    expect(predictedSizeText(crossing)).toMatch(/no D_crit was measured\.$/);
  });
});
