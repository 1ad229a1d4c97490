import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';

interface AxeScope {
  /** A selector of the part of the page that is looked at; all of it by default. */
  readonly part?: string;
  /** Contrast alone: in another theme, colours are all that differs. */
  readonly contrastOnly?: boolean;
}

/** What axe has to complain about on a page as it is now, each with the first element that it is about. */
export async function axeViolations(
  page: Page,
  { part, contrastOnly: coloursOnly = false }: AxeScope = {},
) {
  // The pages have no frames of other sites, for which alone axe would open a second page each time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (part) axe.include(part);
  if (coloursOnly) axe.withRules('color-contrast');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** What sticks out of the window sideways, or is cut off by it with no way to scroll there. */
export const overflowingElements = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const root = document.querySelector('dialog[open]') ?? document.body;
    const scrolls = (element: Element) => {
      for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    const cut = [...root.querySelectorAll('button, input, select, summary, a, h2, h3, p, figure')]
      .filter(
        (element) => element.checkVisibility() && !element.closest('.visually-hidden, .chart-help'),
      )
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > clientWidth + 1) && !scrolls(element);
      })
      .map((element) => element.outerHTML.slice(0, 120));
    const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    return [...sideways, ...cut];
  });

/** What is there only once a view is loaded. */
export const VIEW_CONTENT = {
  lab: (page) => page.getByRole('figure', { name: 'Weight norm' }),
  'two circuits': (page) => page.getByRole('region', { name: 'Charts of the sim' }),
  'critical size': (page) => page.getByRole('region', { name: 'Heat map' }),
  efficiency: (page) => page.getByRole('region', { name: 'Norms' }),
  'for teachers': (page) => page.getByRole('article').first(),
} as const satisfies Readonly<Record<string, (page: Page) => Locator>>;
