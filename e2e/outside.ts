import type { Page } from '@playwright/test';

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
      .filter((element) => element.checkVisibility() && !element.closest('.unseen, .chart-help'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > clientWidth + 1) && !scrolls(element);
      })
      .map((element) => element.outerHTML.slice(0, 120));
    const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    return [...sideways, ...cut];
  });
