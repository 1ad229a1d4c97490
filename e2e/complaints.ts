import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

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
