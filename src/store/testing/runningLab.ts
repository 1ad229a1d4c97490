import { type LabHarness, labHarness } from './labHarness';
import { metricRows } from './metricRows';

export const statusOf = ({ lab }: LabHarness) => lab.store.getState().status;
export const commandTypes = ({ commands }: LabHarness) => commands.map(({ type }) => type);
/** The number of the run that was started last. */
export const lastRun = ({ commands }: LabHarness) =>
  commands.reduce((run, command) => (command.type === 'start' ? command.run : run), 0);

/** A lab whose run trains and has measured up to `step`. */
export function runningLab(step = 50, search = '?preset=quick'): LabHarness {
  const made = labHarness(search);
  made.ready();
  made.lab.run();
  const run = lastRun(made);
  made.report({ type: 'resumed', run });
  made.report({
    type: 'progress',
    run,
    step,
    stepsPerSecond: 100,
    columns: metricRows([0, step], { trainAccuracy: () => 1, testAccuracy: () => 0 }),
  });
  made.advance(1000);
  return made;
}

export const reportPaused = (made: LabHarness, step: number) =>
  made.report({ type: 'paused', run: lastRun(made), step });

/** Lets pending promises and timers of no delay run. */
export const nextTurn = () => new Promise((resolve) => setTimeout(resolve));
