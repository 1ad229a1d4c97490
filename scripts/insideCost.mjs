import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './chromium.mjs';
import { SECURITY_HEADERS } from './securityHeaders.mjs';

// Where other programs share the cores, steps a second vary by a third; so the processor time of the page's threads is printed too.
// What the view Inside costs training: steps a second with it open, and in turn with a view that does nothing. Prints a line a preset.
const [pairs = 8, seconds = 4] = process.argv.slice(2).map(Number);
const PRESETS = ['small', 'quick'];

const server = await preview({ logLevel: 'silent', preview: { headers: SECURITY_HEADERS } });
const [address] = server.resolvedUrls?.local ?? [];
const executablePath = await findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
/** What /proc says of a process or a thread, from the state on. */
function statOf(path) {
  const text = readFileSync(`${path}/stat`, 'utf8');
  const [first, last] = [text.indexOf('('), text.lastIndexOf(')')];
  return { name: text.slice(first + 1, last), fields: text.slice(last + 2).split(' ') };
}
/** Whether this program has started it. */
function isOurs(pid) {
  for (let at = pid; at > 1; at = Number(statOf(`/proc/${at}`).fields[1]))
    if (at === process.pid) return true;
  return false;
}
/** Seconds of processor time so far of all threads of our renderers, by process and thread. Linux only. */
function threadTimes() {
  const times = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!isOurs(Number(pid))) continue;
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) continue;
      for (const thread of readdirSync(`/proc/${pid}/task`)) {
        const { name, fields } = statOf(`/proc/${pid}/task/${thread}`);
        const key = `${pid}/${thread}/${thread === pid ? 'main' : name}`;
        times.set(key, (Number(fields[11]) + Number(fields[12])) / 100);
      }
    } catch {
      // It has ended.
    }
  }
  return times;
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const preset of PRESETS) {
  const page = await browser.newPage();
  await page.goto(`${address}?preset=${preset}&engine=wasm&maxSteps=1000000&run=1`);
  const lastStep = () => page.evaluate(() => window.grokkingLab.metrics().step.at(-1) ?? 0);
  const show = (name) =>
    page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name, exact: true })
      .click();
  const rateIn = async (view) => {
    await show(view);
    await page.waitForTimeout(1000);
    const [from, began, before] = [await lastStep(), performance.now(), threadTimes()];
    await page.waitForTimeout(seconds * 1000);
    const after = threadTimes();
    const busy = [...after]
      .map(([name, time]) => [name.split('/')[2], (time - (before.get(name) ?? 0)) / seconds])
      .filter(([, share]) => share > 0.01)
      .sort(([, a], [, b]) => b - a);
    console.log(
      `  ${view}:`,
      busy.map(([name, share]) => `${name} ${share.toFixed(2)}`).join(', '),
    );
    return ((await lastStep()) - from) / ((performance.now() - began) / 1000);
  };
  while (!(await page.evaluate(() => window.grokkingLab?.metrics().step.at(-1) > 100)))
    await page.waitForTimeout(100);
  const slider = page.getByRole('slider', { name: 'Step that is looked at' });
  await rateIn('Inside'); // what is past is caught up with
  const ratios = [];
  const rates = { Inside: [], 'Two circuits': [] };
  for (let i = 0; i < pairs; i++) {
    const order = i % 2 === 0 ? ['Two circuits', 'Inside'] : ['Inside', 'Two circuits'];
    const pair = {};
    for (const view of order) pair[view] = await rateIn(view);
    for (const view of order) rates[view].push(pair[view]);
    ratios.push(pair.Inside / pair['Two circuits']);
  }
  await show('Inside');
  await slider.waitFor();
  console.log(
    [
      preset,
      `${median(rates['Two circuits']).toFixed(0)} steps/s without`,
      `${median(rates.Inside).toFixed(0)} with Inside`,
      `median ratio ${median(ratios).toFixed(3)}`,
      `(${ratios.map((ratio) => ratio.toFixed(2)).join(' ')})`,
      `${Number(await slider.getAttribute('max')) + 1} steps to look into`,
    ].join(', '),
  );
  await page.close();
}
await browser.close();
await new Promise((resolve) => server.httpServer.close(resolve));
