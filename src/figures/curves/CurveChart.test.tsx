// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { COLOR_TOKENS, tokenColor } from '../colorTokens';
import { drawFigure, readDrawn } from '../testing/drawFigure.suite';
import { LevelCurves } from './LevelCurves';
import { SizeCurves } from './SizeCurves';

const points = [250, 500].flatMap((trainExamples) =>
  [0.2, 0.4].map((testAccuracy) => ({ trainExamples, testAccuracy })),
);
const curves = [
  { label: 'first', points },
  { label: 'second', points: points.slice(2) },
];
const figure = <SizeCurves width={480} height={320} title="Test accuracy" curves={curves} />;
const TIMEOUT = { timeout: 10_000 };
const press = (element: Element | null, key: string) =>
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const focusOn = (element: Element | null) =>
  element?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));

describe('a chart on the page', () => {
  it('is an image with a name and a description, which the keyboard comes to', () => {
    const image = drawFigure(figure).querySelector('svg[role=img]');
    expect(image?.getAttribute('aria-label')).toBe('Test accuracy');
    expect(image?.querySelector('desc')?.textContent).toContain('first: 30 % at 250');
    expect(image?.getAttribute('tabindex')).toBe('0');
  });

  it('reads the values of all series aloud as arrow keys go along it', async () => {
    const host = drawFigure(figure);
    const image = host.querySelector('svg[role=img]');
    const reading = () => host.querySelector('[role=status]')?.textContent;
    focusOn(image);
    await vi.waitFor(() => expect(reading()).toBe('D = 250first: 30 % (20 % to 40 %)'), TIMEOUT);
    press(image, 'ArrowRight');
    const both = 'D = 500first: 30 % (20 % to 40 %)second: 30 % (20 % to 40 %)';
    await vi.waitFor(() => expect(reading()).toBe(both), TIMEOUT);
  });

  it('reads single networks where no two have the same level', async () => {
    const kind = 'memorising' as const;
    const own = [
      { level: 25, weightNorm: 40 },
      { level: 16, weightNorm: 30 },
    ];
    const host = drawFigure(
      <LevelCurves
        {...{ width: 480, height: 320, title: 'Norms', levelTitle: 'correct logit' }}
        curves={[{ kind, trainExamples: 200, points: own }]}
      />,
    );
    const image = host.querySelector('svg[role=img]');
    focusOn(image);
    press(image, 'ArrowRight');
    await vi.waitFor(
      () =>
        expect(host.querySelector('[role=status]')?.textContent).toBe(
          'memorising, D = 200correct logit: 25parameter norm: 40',
        ),
      TIMEOUT,
    );
  });

  it('hides and shows a series by its button', () => {
    const host = drawFigure(figure);
    const buttons = [...host.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['first', 'second']);
    const [first] = buttons as [HTMLButtonElement];
    const drawn = () =>
      [...host.querySelectorAll('svg[role=img] path')].filter(
        (path) => path.getAttribute('fill') === tokenColor('train'),
      ).length;
    expect(first.getAttribute('aria-pressed')).toBe('true');
    expect(drawn()).toBeGreaterThan(0);
    flushSync(() => first.click());
    expect(first.getAttribute('aria-pressed')).toBe('false');
    expect(drawn()).toBe(0);
    flushSync(() => first.click());
    expect(drawn()).toBeGreaterThan(0);
  });
});

describe('the same chart as a file', () => {
  const standalone = (
    <SizeCurves width={480} height={320} title="Test accuracy" curves={curves} standalone />
  );

  it('has its legend, title, size and background within, and nothing of the page', () => {
    const all = readDrawn(standalone);
    expect(all[0]?.attributes).toMatchObject({ width: '480', height: '320', role: 'img' });
    expect(all[0]?.attributes['font-family']).toContain('sans-serif');
    const texts = all.filter(({ name }) => name === 'text').map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['first', 'second', 'Test accuracy']));
    const [background] = all.filter(({ name }) => name === 'rect');
    expect(background?.attributes).toMatchObject({ fill: COLOR_TOKENS.card, width: '480' });
    const attributes = new Set(all.flatMap((element) => Object.keys(element.attributes)));
    for (const name of ['class', 'style', 'tabindex']) expect(attributes).not.toContain(name);
    expect(JSON.stringify(all)).not.toContain('var(');
  });

  it('is the same each time', () => {
    expect(readDrawn(standalone)).toEqual(readDrawn(standalone));
  });
});
