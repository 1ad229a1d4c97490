import { describe, expect, it } from 'vitest';
import { glossaryText } from '../../messages/en/glossary';
import { parseConfig } from '../../run/config/parseConfig';
import { createRandom } from '../../tasks/random';
import { RUN_CHART_SPECS } from '../charts/runChartSpecs';
import type { Lesson } from './lesson';
import { LESSONS } from './lessons';
import { isFact, type RunFacts } from './runFacts';
import { parseFormula } from './text/Formula';
import { parseText } from './text/Prose';
import { isTermName } from './text/Term';

/** Every string of a lesson that people read. */
function textsOf({ setUp, question, observe, outcomes, explain, vary, teacher }: Lesson): string[] {
  return [
    ...setUp,
    question.ask,
    ...observe,
    ...outcomes.flatMap(({ option, saw }) => [option ?? [], saw].flat()),
    ...explain,
    ...vary.map(({ text }) => text),
    teacher.preparation,
    teacher.expect,
    ...teacher.questions.flatMap(({ ask, answer }) => [ask, answer]),
    ...teacher.misconceptions,
  ];
}
const figuresOf = (text: string) =>
  parseText(text).flatMap((piece) => (piece.kind === 'figure' ? [piece] : []));

/** Things that a run may have done, for each quantity those that matter to an outcome. */
const RUNS: readonly RunFacts[] = [undefined, 61].flatMap((memorisedAt) =>
  [undefined, 110, 640, 1200].flatMap((grokkedAt) =>
    [0, 0.2, 0.5, 0.8, 0.97, 1].map((testAccuracy) => ({
      memorisedAt,
      grokkedAt,
      ungrokkedAt: undefined,
      steps: 3000,
      trainExamples: 205,
      trainAccuracy: memorisedAt === undefined ? 0.5 : 1,
      testAccuracy,
      bestTestAccuracy: 1,
      weightNorm: 40 + 10 * testAccuracy,
      trainLogit: 18,
    })),
  ),
);

/** Combinations of what the runs of a lesson may have done: for one or two runs all, for more those alike and some by lot. */
function combinations(keys: readonly string[]): Record<string, RunFacts>[] {
  const random = createRandom(5, 'lessons');
  const drawn = () => RUNS[random.integer(RUNS.length)] as RunFacts;
  const all = (of: () => RunFacts) => Object.fromEntries(keys.map((key) => [key, of()]));
  const alike = RUNS.map((run) => all(() => run));
  const [first = '', second = ''] = keys;
  if (keys.length === 1) return alike;
  if (keys.length === 2) return RUNS.flatMap((a) => RUNS.map((b) => ({ [first]: a, [second]: b })));
  return [...alike, ...Array.from({ length: 3000 }, () => all(drawn))];
}

it('has seven lessons, numbered from 1, each by the name of its file', () => {
  expect(LESSONS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(LESSONS.find(({ key }) => key === 'ungrokking')?.title).toContain('Ungrokking');
});

it('explains every word of the glossary in a sentence', () => {
  for (const { means } of Object.values(glossaryText)) expect(means).toMatch(/^[A-Z].{20,}\.$/);
});

describe.each(LESSONS.map((lesson) => [lesson.key, lesson] as const))('%s', (_, lesson) => {
  it('has settings that every control allows', () => {
    const runs = [...lesson.runs, ...lesson.vary.flatMap((each) => ('preset' in each ? each : []))];
    for (const { preset, settings } of runs) {
      const entries = Object.entries(settings).map(
        ([path, value]) => [path, String(value)] as const,
      );
      expect(parseConfig([['preset', preset], ...entries]).problems).toEqual([]);
    }
  });

  it('names charts, terms, formulas, runs and facts that there are', () => {
    expect(RUN_CHART_SPECS.map(({ key }) => key)).toEqual(
      expect.arrayContaining([...lesson.charts]),
    );
    const keys = lesson.runs.map(({ key }) => key);
    for (const piece of textsOf(lesson).flatMap(parseText)) {
      if (piece.kind === 'term') expect(isTermName(piece.term), piece.term).toBe(true);
      if (piece.kind === 'formula') expect(() => parseFormula(piece.text)).not.toThrow();
      if (piece.kind === 'text') expect(piece.text).not.toMatch(/[[\]{}$|*]/);
      if (piece.kind !== 'figure') continue;
      expect(keys).toContain(piece.run);
      expect(isFact(piece.fact), piece.fact).toBe(true);
    }
  });

  it('puts no word with a definition into a button', () => {
    const buttons = [
      ...lesson.vary.map(({ text }) => text),
      ...lesson.outcomes.flatMap(({ option }) => option ?? []),
    ];
    const kinds = new Set(buttons.flatMap(parseText).map(({ kind }) => kind));
    expect([...kinds]).toEqual(['text']);
  });

  it('judges whatever its runs do by exactly one outcome, and each outcome can come', () => {
    const seen = new Set<string>();
    const wrong = new Set<string>();
    for (const combination of combinations(lesson.runs.map(({ key }) => key))) {
      const facts = (key: string) => combination[key] as RunFacts;
      const holding = lesson.outcomes.filter(({ holds }) => holds(facts));
      if (holding.length !== 1) wrong.add(`these hold: ${holding.map(({ key }) => key)}`);
      for (const { key, saw } of holding) {
        seen.add(key);
        // A text names the step of something only where it came, or where it says that it may not have.
        const unmentioned = figuresOf(saw).filter(
          ({ run, fact }) => fact === 'grokkedAt' && facts(run).grokkedAt === undefined,
        );
        if (unmentioned.length > 0 && !/unfair|early/.test(key))
          wrong.add(`${key} names what was not`);
      }
    }
    expect([...wrong]).toEqual([]);
    expect([...seen].sort()).toEqual(lesson.outcomes.map(({ key }) => key).sort());
  });

  it('explains one of its outcomes', () => {
    expect(lesson.outcomes.filter(({ isUsual }) => isUsual)).toHaveLength(1);
  });

  it('asks what can be answered', () => {
    const { question, outcomes, runs } = lesson;
    const options = outcomes.filter(({ option }) => option);
    if (question.kind === 'choice') expect(options.length).toBeGreaterThan(2);
    else expect(options).toEqual([]);
    if (question.kind !== 'curve') return;
    expect(runs.map(({ key }) => key)).toContain(question.run);
    expect([...question.steps].sort((a, b) => a - b)).toEqual(question.steps);
  });
});
