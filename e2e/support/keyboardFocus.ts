import { expect, type Locator, type Page } from '@playwright/test';

/** Further than from one end of any page to the other. */
const MAX_TAB_STOPS = 140;

/** Where the keyboard is, and what is wrong with that place. */
interface FocusState {
  /** It is at nothing that one could act on. */
  readonly isUnfocused: boolean;
  /** It is a part of a drawing, which marks it in a way of its own. */
  readonly isInDrawing: boolean;
  readonly name: string;
  readonly faults: readonly string[];
}

const NO_MARK = 'its focus cannot be seen';

const readFocusedElement = (page: Page): Promise<FocusState> =>
  page.evaluate((noMark) => {
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) {
      return { isUnfocused: true, isInDrawing: false, name: 'nowhere', faults: [] };
    }
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { left, right, top, bottom, width, height } = at.getBoundingClientRect();
    const isHeading = /^H\d$/.test(at.tagName); // a place to read on from; it is not acted on
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const isInDrawing = at.closest('svg') !== null && !hasOutline;
    const isIn =
      right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && width > 0 && height > 0;
    const isCovered = () => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false; // larger than the window
      const seen = document.elementFromPoint(x, y);
      return seen !== null && !at.contains(seen) && !seen.contains(at) && !seen.closest('label');
    };
    const faults = [
      ...(hasOutline || isHeading || isInDrawing ? [] : [noMark]),
      ...(isIn ? [] : ['it is outside of the window']),
      ...(isIn && isCovered() ? ['something lies over it'] : []),
    ];
    const label = at.getAttribute('aria-label') ?? at.textContent ?? '';
    const name = `${at.tagName.toLowerCase()} ${at.id} “${label.trim().slice(0, 40)}”`;
    return {
      isUnfocused: false,
      isInDrawing,
      name,
      faults: faults.map((fault) => `${name}: ${fault}`),
    };
  }, NO_MARK);

/** Whether a drawing looks different where the focus is on a part of it. */
async function isMarkedInDrawing(page: Page): Promise<boolean> {
  const part = await page.evaluateHandle(() => document.activeElement as SVGElement);
  const drawing = await part.evaluateHandle((at) => at.closest('svg') as SVGSVGElement);
  const marked = await drawing.screenshot();
  await part.evaluate((at) => at.blur());
  const plain = await drawing.screenshot();
  await part.evaluate((at) => at.focus());
  return !marked.equals(plain);
}

/** What a person without a pointer sees of the focus now. */
export async function readFocus(page: Page): Promise<FocusState> {
  const state = await readFocusedElement(page);
  if (!state.isInDrawing || (await isMarkedInDrawing(page))) return state;
  return { ...state, faults: [...state.faults, `${state.name}: ${NO_MARK}`] };
}

/** Asserts that the focus is at something, and seen. */
export async function expectVisibleFocus(page: Page, when: string): Promise<void> {
  const { isUnfocused, faults } = await readFocus(page);
  expect({ when, isUnfocused, faults }).toEqual({ when, isUnfocused: false, faults: [] });
}

/** Presses Tab until the focus is on `target`; every stop on the way must be seen. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  const faults: string[] = [];
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < MAX_TAB_STOPS; i++) {
    await page.keyboard.press(key);
    faults.push(...(await readFocus(page)).faults);
    if (await isThere()) {
      expect(faults).toEqual([]);
      return;
    }
  }
  throw new Error(`${key} does not come to ${target}.`);
}

/** Goes to `target` by Tab and presses a key there; the focus must be seen afterwards. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
  await expectVisibleFocus(page, `${key} on ${target}`);
}

/** Tabs once through the whole page, and names the stops. */
export async function tabThroughPage(page: Page): Promise<string[]> {
  const stops: string[] = [];
  const faults: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let i = 0; i < MAX_TAB_STOPS; i++) {
    await page.keyboard.press('Tab');
    const { isUnfocused, name, faults: found } = await readFocus(page);
    faults.push(...found);
    if (isUnfocused && stops.length > 0) break; // out of the page again: nothing has trapped it
    stops.push(name);
  }
  expect(faults).toEqual([]);
  expect(stops.length, `Tab never leaves the page: ${stops.slice(-5)}`).toBeLessThan(MAX_TAB_STOPS);
  return stops;
}
