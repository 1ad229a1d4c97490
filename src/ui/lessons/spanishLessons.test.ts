import { describe, expect, it } from 'vitest';
import type { LessonTexts } from './lesson';
import { LESSONS, type NamedLesson } from './lessons';
import { spanishLessons } from './spanishLessons';
import { parseText } from './text/Prose';
import { translateLesson } from './useLessons';

const LESSON_KEYS = LESSONS.map(({ key }) => key);

/** The texts of a lesson as another language has to have them. */
const textsOf = ({ title, learn, setUp, observe, explain, teacher, ...lesson }: NamedLesson) =>
  ({
    ...{ title, learn, setUp, observe, explain, teacher },
    runs: Object.fromEntries(lesson.runs.map(({ key, label }) => [key, label])),
    ask: lesson.question.ask,
    outcomes: Object.fromEntries(
      lesson.outcomes.map(({ key, option, saw }) => [key, option ? { option, saw } : { saw }]),
    ),
    vary: lesson.vary.map(({ text }) => text),
  }) satisfies LessonTexts;

/** Every text by its place: `explain.2`. */
const placed = (texts: unknown, place = ''): readonly (readonly [string, string])[] =>
  typeof texts === 'string'
    ? [[place.slice(1), texts]]
    : Object.entries(texts as object).flatMap(([name, part]) => placed(part, `${place}.${name}`));

/** An English number as Spanish writes it: 1369, 10.400, 0,5. */
function spanishNumber(number: string): string {
  const [whole = '', decimals] = number.replaceAll(',', '').split('.');
  return [Number(whole).toLocaleString('es'), ...(decimals ? [decimals] : [])].join(',');
}
const NUMBER = /\d[\d.,]*\d|\d/g;

/** What the texts of a place have in common in all languages: terms, figures, formulas, stress, and numbers. */
function factsOf(text: string, number: (text: string) => string) {
  const pieces = parseText(text);
  const figures = pieces.flatMap((piece) =>
    piece.kind === 'figure' ? `${piece.run}.${piece.fact}` : [],
  );
  const numbers = pieces
    .flatMap((piece) => ('text' in piece ? (piece.text.match(NUMBER) ?? []) : []))
    .map(number);
  return {
    terms: pieces.flatMap((piece) => (piece.kind === 'term' ? piece.term : [])).sort(),
    figures: figures.sort(),
    formulas: pieces
      .flatMap((piece) => (piece.kind === 'formula' ? piece.text.replace(NUMBER, number) : []))
      .sort(),
    stressed: pieces.filter(({ kind }) => kind === 'strong').length,
    numbers: numbers.sort(),
  };
}

describe.each([['es', spanishLessons, spanishNumber] as const])('in %s', (_, lessons, number) => {
  it('has texts of lessons that there are', () => {
    expect(LESSON_KEYS).toEqual(expect.arrayContaining(Object.keys(lessons)));
  });

  // A lesson need not have any: it is shown in English then.
  it.each(LESSON_KEYS.filter((key) => lessons[key]))('says of %s what English says', (key) => {
    const english = LESSONS.find((lesson) => lesson.key === key) as NamedLesson;
    const texts = lessons[key] as LessonTexts;
    const found = placed(texts);
    const asked = placed(textsOf(english));
    expect(found.map(([place]) => place).sort()).toEqual(asked.map(([place]) => place).sort());
    const facts = (from: typeof found, as: (text: string) => string) =>
      Object.fromEntries(from.map(([place, text]) => [place, factsOf(text, as)]));
    expect(facts(found, (text) => text)).toEqual(facts(asked, number));
    expect(textsOf(translateLesson(english, texts))).toEqual(texts);
  });
});

it('shows a lesson without texts in English, and says so', () => {
  const [lesson] = LESSONS as [NamedLesson];
  expect(translateLesson(lesson, undefined)).toEqual({ ...lesson, lang: 'en' });
  expect(lesson).not.toHaveProperty('lang');
});
