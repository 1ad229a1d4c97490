import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

interface AxeScope {
  /** A selector of the part of the page that is looked at; all of it by default. */
  readonly part?: string;
  /** Contrast alone: in another theme, colours are all that differs. */
  readonly contrastOnly?: boolean;
}

/** What axe finds wrong on a page as it is now, each with the first element that it is about. */
export async function axeViolations(page: Page, { part, contrastOnly = false }: AxeScope = {}) {
  // The pages have no frames of other sites, for which alone axe would open a second page each time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (part) axe.include(part);
  if (contrastOnly) axe.withRules('color-contrast');
  const { violations, passes, incomplete } = await axe.analyze();
  const checked = [...violations, ...passes, ...incomplete]; // it cannot decide every contrast
  expect(checked.length, 'axe found nothing to check').toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** What sticks out of the window sideways, or is cut off by it with no way to scroll there. */
const overflowingElements = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const root = document.querySelector('dialog[open]') ?? document.body;
    const canBeScrolledTo = (element: Element) => {
      for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    const shown = [...root.querySelectorAll('button, input, select, summary, a, h2, h3, p, figure')]
      .filter(
        (element) => element.checkVisibility() && !element.closest('.visually-hidden, .chart-help'),
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1);
    const cut = shown
      .filter(({ box }) => box.left < -1 || box.right > clientWidth + 1)
      .filter(({ element }) => !canBeScrolledTo(element))
      .map(({ element }) => element.outerHTML.slice(0, 120));
    const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    return { shown: shown.length, problems: [...sideways, ...cut] };
  });

/** Asserts that what is shown, the open dialog where there is one, fits the window's width. */
export async function expectNoSidewaysOverflow(page: Page): Promise<void> {
  const { shown, problems } = await overflowingElements(page);
  expect(problems).toEqual([]);
  expect(shown, 'nothing is shown that could overflow').toBeGreaterThan(2);
}

/** What is there only once a view is loaded. */
export const VIEW_CONTENT = {
  lab: (page) => page.getByRole('figure', { name: 'Weight norm' }),
  'two circuits': (page) => page.getByRole('region', { name: 'Charts of the sim' }),
  'critical size': (page) => page.getByRole('region', { name: 'Heat map' }),
  efficiency: (page) => page.getByRole('region', { name: 'Norms' }),
  'for teachers': (page) => page.getByRole('article').first(),
  inside: (page) => page.getByRole('navigation', { name: 'Guided looks' }),
} as const satisfies Readonly<Record<string, (page: Page) => Locator>>;

export type ViewName = keyof typeof VIEW_CONTENT;

/** The views by the keys that show them. */
const VIEW_KEYS = [
  ['1', 'lab'],
  ['2', 'two circuits'],
  ['3', 'critical size'],
  ['4', 'efficiency'],
  ['5', 'for teachers'],
  ['6', 'inside'],
] as const satisfies readonly (readonly [string, ViewName])[];

/** Shows one view after the other by its key, and looks at each once it is loaded. */
export async function forEachView(
  page: Page,
  look: (name: ViewName) => Promise<void>,
): Promise<void> {
  for (const [key, name] of VIEW_KEYS) {
    await page.keyboard.press(key);
    await expect(VIEW_CONTENT[name](page)).toBeVisible();
    await look(name);
  }
}
