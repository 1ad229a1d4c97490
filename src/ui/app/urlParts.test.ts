import { expect, it } from 'vitest';
import { formatUrlParts, parseUrlParts } from './urlParts';

it('gives each its own, and puts it together again', () => {
  const search =
    '?view=circuits&preset=small&seed=4&sim.kappa=1.5&sim.convention=halved&sweep.network=paper&norms.level=trainLoss&inside.step=640&inside.pair=12,30';
  const parts = parseUrlParts(search);
  expect(parts).toEqual({
    view: 'circuits',
    lab: '?preset=small&seed=4',
    simulation: [
      ['kappa', '1.5'],
      ['convention', 'halved'],
    ],
    sweep: [['network', 'paper']],
    norms: [['level', 'trainLoss']],
    inside: [
      ['step', '640'],
      ['pair', '12,30'],
    ],
  });
  expect(formatUrlParts(parts)).toBe(search);
});

it('is silent about what is as it always is', () => {
  expect(parseUrlParts('')).toEqual({
    view: 'lab',
    lab: '',
    simulation: [],
    sweep: [],
    norms: [],
    inside: [],
  });
  expect(formatUrlParts(parseUrlParts(''))).toBe('');
  expect(formatUrlParts(parseUrlParts('?view=lab&preset=quick'))).toBe('?preset=quick');
});

it('says that there is no such view, and shows the lab', () => {
  const { view, complaint } = parseUrlParts('?view=moon&sim.q=97');
  expect(view).toBe('lab');
  expect(complaint).toBe(
    'View (view) must be one of lab, circuits, critical, efficiency, teacher, inside, not “moon”. Showing lab.',
  );
});

it('leaves what it does not know to the lab, which complains', () => {
  expect(parseUrlParts('?colour=red&view=circuits').lab).toBe('?colour=red');
});

it('understands escaped ampersands, and has nothing of what others have added', () => {
  const plain = '?view=circuits&preset=small&hide=seed,more&lock=preset&embed=1&theme=dark&lang=es';
  const touched = `${plain.replaceAll('&', '&amp;')}&amp;utm_source=mail&amp;fbclid=1&forceview=1`;
  expect(parseUrlParts(touched)).toEqual(parseUrlParts(plain));
  expect(formatUrlParts(parseUrlParts(touched))).not.toMatch(/utm|fbclid|forceview/);
});

it('keeps the experiment apart, and lets it bring its settings where the address has none', () => {
  const parts = parseUrlParts('?experiment=ungrokking&seed=3');
  expect(parts.experiment).toBe('ungrokking');
  expect(parts.lab).toBe('?preset=small&cut.step=1000&cut.trainExamples=100&maxSteps=2500&seed=3');
  const changed = '?experiment=ungrokking&preset=small&cut.step=500';
  expect(parseUrlParts(changed).lab).toBe('?preset=small&cut.step=500');
  expect(formatUrlParts(parseUrlParts(changed))).toBe(changed);
});

it('keeps the place in a lesson, whose first step goes without saying', () => {
  const parts = parseUrlParts('?lesson=memorising&lessonStep=predict&preset=never');
  expect(parts).toMatchObject({
    lesson: { key: 'memorising', step: 'predict' },
    lab: '?preset=never',
  });
  expect(formatUrlParts(parts)).toBe('?lesson=memorising&lessonStep=predict&preset=never');
  expect(formatUrlParts(parseUrlParts('?lesson=memorising&lessonStep=setUp'))).toBe(
    '?lesson=memorising',
  );
  const lost = parseUrlParts('?lesson=memorising&lessonStep=moon');
  expect(lost.lesson?.step).toBe('setUp');
  expect(lost.complaint).toContain('must be one of setUp, predict, observe, compare,');
});

it('says that there is no such experiment, beside all else that is wrong', () => {
  expect(parseUrlParts('?experiment=moon&view=sun')).toEqual({
    view: 'lab',
    lab: '',
    simulation: [],
    sweep: [],
    norms: [],
    inside: [],
    complaint:
      'View (view) must be one of lab, circuits, critical, efficiency, teacher, inside, not “sun”. Showing lab. Experiment (experiment) must be one of grokking, semiGrokking, ungrokking, noGrokking, not “moon”. Showing none.',
  });
});

it('keeps the theme that a link asks for, and names the themes to who asks for another', () => {
  expect(parseUrlParts('?preset=small&theme=projector')).toMatchObject({
    theme: 'projector',
    lab: '?preset=small',
  });
  expect(formatUrlParts(parseUrlParts('?theme=projector&seed=3'))).toBe('?seed=3&theme=projector');
  const { theme, complaint } = parseUrlParts('?theme=pink');
  expect(theme).toBeUndefined();
  expect(complaint).toBe(
    'Theme (theme) must be one of auto, light, dark, projector, not “pink”. Showing the usual one.',
  );
});

it('keeps the language that a link asks for', () => {
  expect(parseUrlParts('?lang=es&seed=3')).toMatchObject({ language: 'es', lab: '?seed=3' });
  expect(formatUrlParts(parseUrlParts('?lang=es&seed=3'))).toBe('?seed=3&lang=es');
  expect(parseUrlParts('?lang=tlh').complaint).toBe(
    'Language (lang) must be one of en, es, not “tlh”. Speaking the usual one.',
  );
});
