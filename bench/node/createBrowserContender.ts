import type { Page } from '@playwright/test';
import type { BrowserContenderName } from '../contenders';
import type {} from '../page/main';
import type { Answer } from '../protocol';
import type { Contender } from './contender';

/** What was answered, or an Error with what went wrong instead. */
function fieldOf<K extends 'started' | 'msPerStep'>(answer: Answer, field: K) {
  if ('error' in answer) throw new Error(answer.error);
  return (
    answer as Record<
      K,
      K extends 'started' ? Extract<Answer, { started: unknown }>['started'] : number
    >
  )[field];
}

/** A contender that lives in a worker of the benchmark's page. */
export function createBrowserContender(page: Page, name: BrowserContenderName): Contender {
  return {
    name,
    async start(config, steps) {
      const answer = await page.evaluate(
        ([contender, sizes, count]) => window.benchPage.start(contender, sizes, count),
        [name, config, steps] as const,
      );
      return fieldOf(answer, 'started');
    },
    async time(budgetMs, stepsAtMost) {
      const answer = await page.evaluate(
        ([contender, budget, most]) => window.benchPage.time(contender, budget, most),
        [name, budgetMs, stepsAtMost] as const,
      );
      return fieldOf(answer, 'msPerStep');
    },
    stop: () => page.evaluate((contender) => window.benchPage.stop(contender), name),
  };
}
