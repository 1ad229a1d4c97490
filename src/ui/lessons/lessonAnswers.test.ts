import { expect, it } from 'vitest';
import { type Answers, createAnswerStorage } from './lessonAnswers';

const paper = (text?: string) => {
  const map = new Map(text === undefined ? [] : [['grokkingLab.answers', text]]);
  const storage = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
  return createAnswerStorage(() => storage as Storage);
};

const ANSWERS: Answers = {
  memorising: { kind: 'choice', outcome: 'low' },
  longWait: { kind: 'curve', heights: [0, 0.25, 1] },
  criticalSize: { kind: 'sizes', guesses: [{ size: 300, name: 'Ada' }] },
};

it('has the answers again after a reload', () => {
  const memory = paper();
  expect(memory.read()).toEqual({});
  memory.write(ANSWERS);
  expect(memory.read()).toEqual(ANSWERS);
});

it('takes only what is an answer', () => {
  const text = JSON.stringify({
    ...ANSWERS,
    a: { kind: 'choice' },
    b: { kind: 'curve', heights: [2, 'x'] },
    c: { kind: 'sizes', guesses: [null, { size: 1.5, name: '' }] },
    d: null,
    e: 7,
  });
  expect(paper(text).read()).toEqual(ANSWERS);
  for (const broken of ['', '{', 'null', '[1]', '"x"']) expect(paper(broken).read()).toEqual({});
});

it('does without where the browser forbids to remember', () => {
  const memory = createAnswerStorage(() => {
    throw new DOMException('no', 'SecurityError');
  });
  memory.write(ANSWERS);
  expect(memory.read()).toEqual({});
});
