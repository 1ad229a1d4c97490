import type { MetricName } from '../../run/metrics/metrics';
import type { ForeignRow } from './foreignRun';
import { metricOf, setOf } from './metricNames';

const TOKENS = /[A-Za-z][A-Za-z0-9_]*|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?/gi;
/** Words of a name at most: “weight decay”, “held out top 1 accuracy”. */
const MAX_WORDS = 4;

/** The quantities that a line of a log names, each before its number: `step 100 | train loss 1.2, acc 0.5 | test: loss 4.5`. */
function readLine(line: string): Partial<Record<MetricName, string>> {
  const values: Partial<Record<MetricName, string>> = {};
  let words: string[] = [];
  let set = '';
  for (const [token] of line.matchAll(TOKENS)) {
    if (/^[A-Za-z]/.test(token)) {
      words.push(token);
      set = setOf(token) ?? set;
      continue;
    }
    for (let count = Math.min(MAX_WORDS, words.length); count > 0; count--) {
      const name = words.slice(-count).join(' ');
      const metric = metricOf(setOf(name) || !metricOf(`${set} ${name}`) ? name : `${set} ${name}`);
      if (!metric) continue;
      values[metric] ??= token;
      break;
    }
    words = [];
  }
  return values;
}

/** The lines of a log that say a step and what was measured there. */
export function readLog(text: string): { names: readonly MetricName[]; rows: ForeignRow[] } {
  const rows: ForeignRow[] = [];
  const names = new Set<MetricName>();
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    const values = readLine(line);
    const found = Object.keys(values) as MetricName[];
    if (!found.includes('step') || found.length < 2) continue;
    for (const name of found) names.add(name);
    rows.push({ place: i + 1, values });
  }
  return { names: [...names], rows };
}
