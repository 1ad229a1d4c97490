import type { Locator, Page } from '@playwright/test';

/** What is there only once a view is loaded. */
export const VIEW_CONTENT = {
  lab: (page) => page.getByRole('figure', { name: 'Weight norm' }),
  'two circuits': (page) => page.getByRole('region', { name: 'Charts of the sim' }),
  'critical size': (page) => page.getByRole('region', { name: 'Heat map' }),
  efficiency: (page) => page.getByRole('region', { name: 'Norms' }),
  'for teachers': (page) => page.getByRole('article').first(),
} as const satisfies Readonly<Record<string, (page: Page) => Locator>>;
