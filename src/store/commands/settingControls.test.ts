import { expect, it } from 'vitest';
import { createLab } from '../createLab';

it('keeps what a link holds, whatever is chosen', () => {
  const lab = createLab({
    createClient: () => ({ close: () => undefined }) as never,
    search: '?preset=small&optimizer.weightDecay=0.3&task.trainExamples=700',
    lockedPaths: ['optimizer.weightDecay', 'task.trainExamples'],
    replaceUrl: () => undefined,
    clock: { now: () => 0, after: () => () => undefined },
  });
  const settings = () => {
    const { preset, task, optimizer } = lab.store.getState().config;
    return [preset, task.p, task.trainExamples, optimizer.weightDecay];
  };
  expect(settings()).toEqual(['small', 37, 700, 0.3]);
  lab.choosePreset('quick');
  expect(settings()).toEqual(['quick', 59, 700, 0.3]);
  lab.setSetting('optimizer.weightDecay', 1);
  lab.setSetting('task.p', 41);
  expect(settings()).toEqual(['quick', 41, 700, 0.3]);
  // Where it cannot hold, it says so.
  lab.setSetting('task.p', 11);
  expect(settings()).toEqual(['quick', 11, 121, 0.3]);
  expect(lab.store.getState().notices[0]?.field).toBe('task.trainExamples');
});
