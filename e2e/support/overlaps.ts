import type { Page } from '@playwright/test';

/** Pairs of texts, controls and cards that lie over each other, as far as they can be seen. */
export const overlaps = (
  page: Page,
): Promise<{ readonly checked: number; readonly pairs: string[] }> =>
  page.evaluate(() => {
    const SLACK_PX = 3; // of lines of text, whose boxes are higher than their letters
    const CONTROLS = 'button, input, select, summary';
    const CARDS = 'figure, header, .controls, .lesson, .notice'; // sections without a face may lie behind others
    const root = document.querySelector('dialog[open]') ?? document.body;
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim());

    /** Where an element is seen: its box, or that of its text, without what is scrolled away. */
    function seenBox(element: Element) {
      const range = document.createRange();
      range.selectNodeContents(element);
      const isBox = element.matches(`${CONTROLS}, ${CARDS}`);
      const { left, top, right, bottom } = (isBox ? element : range).getBoundingClientRect();
      const box = { left, top, right, bottom };
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (!/auto|scroll|hidden|clip/.test(overflowX + overflowY)) continue;
        const around = at.getBoundingClientRect();
        box.left = Math.max(box.left, around.left);
        box.top = Math.max(box.top, around.top);
        box.right = Math.min(box.right, around.right);
        box.bottom = Math.min(box.bottom, around.bottom);
      }
      return box;
    }

    const seen = [...root.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .filter((element) => !element.closest('.visually-hidden, .help, .chart-help, option, svg'))
      .filter((element) => element.matches(`${CONTROLS}, ${CARDS}`) || hasOwnText(element))
      .map((element) => ({ element, box: seenBox(element) }))
      .filter(({ box }) => box.right - box.left > 2 && box.bottom - box.top > 2);
    const nameOf = (element: Element) =>
      `${element.tagName} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
    const pairs: string[] = [];
    seen.forEach(({ element, box }, i) => {
      for (const other of seen.slice(i + 1)) {
        if (element.contains(other.element) || other.element.contains(element)) continue;
        const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (width > SLACK_PX && height > SLACK_PX)
          pairs.push(`${nameOf(element)} and ${nameOf(other.element)}`);
      }
    });
    return { checked: seen.length, pairs };
  });
