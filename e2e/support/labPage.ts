import { expect, type Page, type Worker } from '@playwright/test';
import type {} from '../../src/ui/app/scripting';

/** Evaluates in the page once its program, which comes after its language, has put `window.grokkingLab` there. */
async function evaluateWithLab<Value>(page: Page, read: () => Value): Promise<Value> {
  await page.evaluate(async () => {
    while (!window.grokkingLab) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  return page.evaluate(read);
}

const readMetrics = (page: Page) => evaluateWithLab(page, () => window.grokkingLab.metrics());

/** The lab's page as tests and assistive technology see it: by role and name. */
export const lab = (page: Page) => ({
  button: (name: 'Run' | 'Pause' | 'Step' | 'Reset') =>
    page.getByRole('button', { name, exact: true }),
  slider: (name: 'Training examples' | 'Weight decay' | 'Learning rate') =>
    page.getByRole('slider', { name, exact: true }),
  choice: (name: 'Preset' | 'Task' | 'Model' | 'Engine') =>
    page.getByRole('combobox', { name, exact: true }),
  figure: (name: 'Accuracy' | 'Loss' | 'Logit magnitude' | 'Weight norm') =>
    page.getByRole('figure', { name, exact: true }),
  status: page.getByRole('status'),
  /** What was wrong with what was asked, and whatever else the page has to say. */
  messages: page.getByRole('list', { name: 'Messages' }),
  config: () => evaluateWithLab(page, () => window.grokkingLab.config()),
  metrics: () => readMetrics(page),
  engine: () => evaluateWithLab(page, () => window.grokkingLab.engine()),
  rates: () => evaluateWithLab(page, () => window.grokkingLab.rates()),
  phase: () => evaluateWithLab(page, () => window.grokkingLab.phase()),
  lastStep: () => evaluateWithLab(page, () => window.grokkingLab.metrics().step.at(-1) ?? -1),
});

/** Everything that was measured but the time that it took. */
export async function metricsWithoutTiming(page: Page) {
  const { stepsPerSecond: _, ...columns } = await readMetrics(page);
  return columns;
}

/** Opens the page and waits until Run can be pressed. Its worker may come a little later: Run waits for it. */
export async function open(page: Page, search = ''): Promise<ReturnType<typeof lab>> {
  await page.goto(search);
  const opened = lab(page);
  await expect(opened.button('Run').or(opened.button('Pause'))).toBeEnabled();
  return opened;
}

/** Drops a file onto the page as a file manager does. */
export const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      for (const type of ['dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      }
    },
    [name, text] as const,
  );

/** The worker that trains, as soon as there is one. */
export async function trainingWorker(page: Page): Promise<Worker> {
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  return page.workers()[0] as Worker;
}

/** The preset that the page has opened with by itself: Quick, unless it says that this machine is too slow for it now. */
export async function defaultPreset(page: Page): Promise<'quick' | 'small'> {
  await expect.poll(lab(page).rates).toBeDefined();
  const slow = page.getByText(/training steps a second, so the lab opens/);
  return (await slow.isVisible()) ? 'small' : 'quick';
}

/** Opens the page, sets the run up and waits until it is idle at step 1. */
export async function stepOnce(page: Page, search = ''): Promise<ReturnType<typeof lab>> {
  const opened = await open(page, search);
  await opened.button('Step').click();
  await expect.poll(opened.lastStep).toBe(1);
  return opened;
}

/** Opens what is behind "Tools" in the head of the page, unless it is open. */
export async function openTools(page: Page): Promise<void> {
  const tools = page.getByRole('button', { name: 'Tools', exact: true });
  if ((await tools.getAttribute('aria-expanded')) === 'false') await tools.click();
}

/** The link of the view that is shown, in the head of the page. */
export const currentView = (page: Page) =>
  page.getByRole('navigation', { name: 'Views' }).locator('[aria-current="page"]');

/** The panel of the lesson that is open, in English or Spanish. */
export const lessonPanel = (page: Page) =>
  page.getByRole('region', { name: /^(Lesson|Lección) \d|^There is no such lesson/ });
