import { expect, it } from 'vitest';
import { numbersIn } from '../testing/drawFigure.suite';
import { readSvg } from '../testing/readSvg.suite';
import { PairDials } from './PairDials';
import { ShareBars } from './ShareBars';

it('draws a dial for each part on one scale, and says what the right answer has of each', () => {
  const all = readSvg(
    <PairDials
      width={400}
      height={200}
      title="The logits of 1 + 1"
      dials={[
        { label: 'all of it', values: [-2, -1, 3] },
        { label: 'the rule', values: [-1, -1, 2] },
      ]}
      answers={[0, 1, 2]}
      turns={[0, 1, 2]}
      right={2}
      given={2}
    />,
  );
  const bars = all.filter(
    ({ name, attributes }) => name === 'path' && /^M.*L/.test(attributes.d ?? ''),
  );
  expect(bars).toHaveLength(6);
  const lengths = bars.map(({ attributes }) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersIn(attributes.d);
    return Math.hypot(x1, y1) - Math.hypot(x0, y0);
  });
  // The right answer's bar is the last of each dial, and 3 is to it as 2 is to the other.
  expect((lengths[2] as number) / (lengths[5] as number)).toBeCloseTo(1.5, 1);
  expect((lengths[0] as number) / (lengths[2] as number)).toBeCloseTo(-2 / 3, 1);
  const description = all.find(({ name }) => name === 'desc')?.text;
  expect(description).toContain('all of it: 3 for the right answer, 2. the rule: 2 for');
  expect(description).toContain('No answer has a larger logit.');
});

it('draws shares as bars as long as they are, with their numbers', () => {
  const all = readSvg(
    <ShareBars
      width={400}
      height={200}
      title="Attention"
      rows={['head 1', 'head 2']}
      series={[
        { label: 'to x', shares: [0.5, 0.25] },
        { label: 'to y', shares: [0.4, 0.7] },
      ]}
    />,
  );
  const lengths = all
    .filter(({ name, attributes }) => name === 'path' && Number(attributes['stroke-width']) > 2)
    .map(({ attributes }) => Number(/h([\d.]+)/.exec(attributes.d ?? '')?.[1]));
  expect(lengths).toHaveLength(4);
  expect((lengths[0] as number) / (lengths[2] as number)).toBeCloseTo(2, 2);
  expect(all.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['50 %', '40 %', '25 %', '70 %', 'head 1', 'to y']),
  );
  expect(all.find(({ name }) => name === 'desc')?.text).toBe(
    'head 1: to x: 50 %, to y: 40 %. head 2: to x: 25 %, to y: 70 %.',
  );
});
