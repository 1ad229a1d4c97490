import { describe, expect, it } from 'vitest';
import { readSvg } from '../testing/readSvg.suite';
import { LevelCurves } from './LevelCurves';

const frame = {
  width: 480,
  height: 320,
  title: 'Norm along weight decay',
  levelTitle: 'correct logit',
};
/** Straight lines in logarithms that pass a logit of 20 at norms of 30 and 40. */
const through = (kind: 'memorising' | 'generalising', trainExamples: number, norm: number) => ({
  kind,
  trainExamples,
  points: [16, 25].map((level) => ({ level, weightNorm: norm * Math.sqrt(level / 20) })),
  atTarget: norm,
});
const curves = [through('memorising', 200, 30), through('generalising', 900, 40)];
const numbers = (text = '') => [...text.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n));

describe('curves along weight decay', () => {
  const all = readSvg(<LevelCurves {...frame} curves={curves} target={20} />);

  it('marks where each passes the level', () => {
    const mark = all.findIndex(({ attributes }) => 'data-mark' in attributes);
    const [at] = numbers(all[mark + 2]?.attributes.d);
    const buckets = all.flatMap(({ attributes }, i) => ('data-bucket' in attributes ? [i] : []));
    expect(buckets).toHaveLength(2);
    const lines = all.flatMap(({ attributes }, i) => ('data-curve' in attributes ? [i] : []));
    for (const [i, bucket] of buckets.entries()) {
      const [x, y] = numbers(all[bucket + 1]?.attributes.transform) as [number, number];
      const [x0, y0, x1, y1] = numbers(all[(lines[i] as number) + 1]?.attributes.d) as [
        number,
        number,
        number,
        number,
      ];
      expect(x).toBeCloseTo(at as number, 0);
      expect(y).toBeCloseTo(y0 + ((x - x0) / (x1 - x0)) * (y1 - y0), 0);
    }
  });

  it('says how many pass it, and names the sizes at the ends', () => {
    const said = all.find(({ name }) => name === 'desc')?.text;
    expect(said).toContain('They are compared at 20. memorising: 1 of 1 curves');
    expect(all.filter(({ name, text }) => name === 'text' && text === '200')).toHaveLength(1);
    const empty = readSvg(<LevelCurves {...frame} curves={[]} />);
    expect(empty[0]?.text).toContain('No run has ended yet.');
  });
});
