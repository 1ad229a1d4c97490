import { median } from '../../analysis/fit/statistics';
import { KEY_THRESHOLD } from '../../analysis/inside/fourier/spectrum';
import { CLUSTER_SHARE } from '../../analysis/inside/fourier/unitFrequencies';
import { groupedNumber } from '../../messages/format/numbers';
import { presetLabel } from '../../messages/wording/settings';
import { DEFAULTS } from '../../run/config/presets';
import { markdownTable } from '../reproduction/markdownTable';
import { NETWORK_RUNS, type NetworkRuns, REPORTED_PRESETS } from './networkRuns';
import { type StateGroup, stateGroups } from './networkStates';
import type { NetworkSummary } from './networkSummary';

const NONE = '–';
type Text = (value: number) => string;
const share: Text = (value) => value.toFixed(3);
const short: Text = (value) =>
  value !== 0 && Math.abs(value) < 1e-3
    ? value.toExponential(1)
    : Number(value.toPrecision(3)).toString();
const percent: Text = (value) => `${(100 * value).toFixed(0)} %`;
const finePercent: Text = (value) => `${(100 * value).toFixed(2)} %`;

/** Median and range of what networks have, such as “.82 (.80–.85)”; one value as it is. */
function spread(values: readonly (number | null)[], text: Text): string {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (known.length === 0) return NONE;
  const [low, middle, high] = [Math.min(...known), median(known), Math.max(...known)].map(text);
  return low === high ? String(middle) : `${middle} (${low} to ${high})`;
}

/** A column of the tables: what it says, of a network in which unit. */
interface Column {
  readonly label: string;
  readonly text: Text;
  readonly value: (network: NetworkSummary) => number | null;
}

const LOGIT_COLUMNS: readonly Column[] = [
  { label: 'train accuracy', text: share, value: (of) => of.trainAccuracy },
  { label: 'test accuracy', text: share, value: (of) => of.testAccuracy },
  { label: 'trig share', text: share, value: (of) => of.share },
  { label: 'floor √f', text: share, value: (of) => of.floor },
  { label: 'held-out share', text: share, value: (of) => of.heldOutShare },
  { label: 'o_gen', text: short, value: (of) => of.oGen },
  { label: 'o_mem', text: short, value: (of) => of.oMemTrain },
  { label: 'o_gen, by test pairs', text: short, value: (of) => of.oGenHeldOut },
  { label: 'o_mem, by test pairs', text: short, value: (of) => of.oMemHeldOut },
];
const FREQUENCY_COLUMNS: readonly Column[] = [
  { label: 'key frequencies', text: short, value: (of) => of.keyFrequencies.length },
  { label: 'Gini, embedding', text: share, value: (of) => of.embeddingGini },
  { label: 'Gini, output', text: share, value: (of) => of.outputGini },
  { label: 'full loss', text: short, value: (of) => of.fullLoss },
  { label: 'restricted loss', text: short, value: (of) => of.restrictedLoss },
  { label: 'train loss', text: short, value: (of) => of.trainLoss },
  { label: 'excluded loss', text: short, value: (of) => of.excludedLoss },
  { label: 'units in clusters', text: percent, value: (of) => of.clusteredUnits / of.units },
  { label: 'logits explained', text: percent, value: (of) => of.explained },
  { label: 'output residual', text: finePercent, value: (of) => of.outputResidual },
];
const ATTENTION_COLUMNS: readonly Column[] = [
  { label: '“=” to itself', text: finePercent, value: (of) => of.attentionToEquals },
  { label: 'strongest head', text: percent, value: (of) => of.mostAttention },
  { label: 'gradient symmetry', text: share, value: (of) => of.gradientSymmetry },
  { label: 'distance irrelevance', text: share, value: (of) => of.distanceIrrelevance },
];

const groupName = ({ preset, state, step }: StateGroup) =>
  `${presetLabel(preset)}, ${state}, step ${groupedNumber(step)}`;

/** A table with a line for each group, over those of its networks that are in its state. */
function table(groups: readonly StateGroup[], columns: readonly Column[]): string[] {
  const head = ['networks', 'in that state', ...columns.map(({ label }) => label)];
  return markdownTable(
    head,
    groups.map((group) => [
      groupName(group),
      `${group.networks.length} of ${group.runs}`,
      ...columns.map(({ text, value }) => spread(group.networks.map(value), text)),
    ]),
  );
}

/** More key frequencies than these are not listed. */
const MOST_LISTED = 12;

/** The key frequencies of the networks that have grokked, where they are few. */
const keyLines = (groups: readonly StateGroup[]): string[] =>
  groups
    .filter(({ state }) => state === 'grokked')
    .flatMap(({ preset, networks }) => {
      const few = networks.filter(({ keyFrequencies }) => keyFrequencies.length <= MOST_LISTED);
      const many = networks.length - few.length;
      return [
        ...few.map(
          ({ seed, keyFrequencies }) =>
            `- ${presetLabel(preset)}, seed ${seed}: ${keyFrequencies.join(', ')}`,
        ),
        ...(many > 0
          ? [
              `- ${presetLabel(preset)}: more than ${MOST_LISTED} with ${many} of ${networks.length} seeds`,
            ]
          : []),
      ];
    });

/** Nanda et al. (2023), one network at p = 113 (INSIDE.md 2 and 5), and what ours have. */
const PUBLISHED: readonly (Column & { readonly published: string })[] = [
  {
    label: 'key frequencies',
    published: '5 (14, 35, 41, 42, 52; other seeds 3 to 4 of them)',
    text: short,
    value: (of) => of.keyFrequencies.length,
  },
  {
    label: `units with a share of one frequency above ${CLUSTER_SHARE} (ours: harmonics folded)`,
    published: '433 of 512 (85 %)',
    text: percent,
    value: (of) => of.clusteredUnits / of.units,
  },
  {
    label: 'dimensions of the key frequencies on the output side (W_L, W_out)',
    published: 'rank about 10',
    text: short,
    value: (of) => 2 * of.keyFrequencies.length,
  },
  {
    label: 'norm outside of them',
    published: 'below 0.55 %',
    text: finePercent,
    value: (of) => of.outputResidual,
  },
  {
    label: 'logits explained by their cosines',
    published: '95 %',
    text: percent,
    value: (of) => of.explained,
  },
  { label: 'full loss', published: '2.4e-7', text: short, value: (of) => of.fullLoss },
  { label: 'restricted loss', published: '5.5e-8', text: short, value: (of) => of.restrictedLoss },
  {
    label: 'restricted ÷ full loss',
    published: '0.23',
    text: short,
    value: (of) => of.restrictedLoss / of.fullLoss,
  },
  {
    label: 'attention of “=” to itself',
    published: '0.1 to 0.4 %',
    text: finePercent,
    value: (of) => of.attentionToEquals,
  },
];

function comparison(groups: readonly StateGroup[]): string[] {
  const grokked = groups.filter(({ state }) => state === 'grokked');
  const head = ['grokked networks', 'Nanda et al., p = 113', ...grokked.map(groupName)];
  return markdownTable(
    head,
    PUBLISHED.map(({ label, published, text, value }) => [
      label,
      published,
      ...grokked.map(({ networks }) => spread(networks.map(value), text)),
    ]),
  );
}

/** What was trained, and which of it is missing. */
function runLines(summaries: readonly NetworkSummary[]): string[] {
  return REPORTED_PRESETS.map((preset) => {
    const { seeds, steps, cutTo }: NetworkRuns = NETWORK_RUNS[preset];
    const found = new Set(summaries.filter((one) => one.preset === preset).map(({ seed }) => seed))
      .size;
    const cut =
      cutTo === undefined || steps.grokked === undefined
        ? 'no cut'
        : `cut to D′ = ${groupedNumber(cutTo)} right after step ${groupedNumber(steps.grokked)}`;
    const missing = found < seeds ? ` Missing here: ${seeds - found} of ${seeds}.` : '';
    return `- ${presetLabel(preset)}: ${found} ${found === 1 ? 'seed' : 'seeds'}, ${cut}.${missing}`;
  });
}

/** docs/inside.md, from the networks in the file beside it. */
export function insideReport(summaries: readonly NetworkSummary[]): string {
  const groups = stateGroups(summaries);
  const withAttention = groups.filter(({ networks }) =>
    networks.some(({ attentionToEquals }) => attentionToEquals !== null),
  );
  return [
    '# What networks look like inside',
    '',
    'When they have memorised, grokked and ungrokked, on x + y. Written by `npm run --silent lab -- inside-report` from the networks in `inside.jsonl`, which it trains',
    'where they are missing; measures as in `lab inside`, medians over seeds with their range. A network counts where it is in the state that it was looked at for (memorised and',
    `ungrokked: train accuracy at least ${DEFAULTS['phases.memorised']}, test accuracy at most ${DEFAULTS['phases.low']}; grokked: test accuracy at least ${DEFAULTS['phases.grokked']}); steps were chosen before the runs were made.`,
    '',
    ...runLines(summaries),
    '',
    '## How much follows the rule',
    '',
    ...table(groups, LOGIT_COLUMNS),
    '',
    'The floor is the share of a lookup table of the same training pairs, so a share says nothing up to there; the held-out share is the correlation of the training pairs’ rule',
    'with the logits of test pairs, 0 for a lookup table. o_gen and o_mem are the paper’s proxies (Varma et al. 2023, appendix B), which give a lookup table of a fraction f the',
    'part f as generalising; “by test pairs” takes the rule from test pairs only, and gives it 0.',
    '',
    '## By which frequencies',
    '',
    ...table(groups, FREQUENCY_COLUMNS),
    '',
    `A frequency is key where its norm in the output weights is more than ${KEY_THRESHOLD} of the largest: where none stands out, as in new networks, nearly all are. Restricted loss keeps the key`,
    `frequencies’ components of a + b (over all pairs, beside the full loss), excluded loss subtracts them (training pairs, beside the train loss). A unit is in a cluster where its frequency and`,
    `the harmonics that x² and square waves bring have ${CLUSTER_SHARE} of its centred activation’s energy. Logits explained: by Σ α_k cos(2πk(a + b − c)/p) over the key frequencies. Output residual: the`,
    'norm of the output weights (W_out, or W_L = W_out·W_U) outside the key frequencies, as a share of their norm without the constant. Where nearly all frequencies are key, restricted loss and residual say little.',
    '',
    'Key frequencies of the networks that grokked:',
    '',
    ...keyLines(groups),
    '',
    '## Attention, clock and pizza',
    '',
    ...table(withAttention, ATTENTION_COLUMNS),
    '',
    'Transformers only. Strongest head: the largest mean attention of “=” to one of the two numbers. Zhong et al. (2023) report a gradient symmetry of .99 and a distance irrelevance of .17 for',
    'pizzas, .33 and .85 for clocks; whether they tell the two apart is contested.',
    '',
    '## Beside the published network',
    '',
    ...comparison(groups),
    '',
    'Nanda et al. (2023) trained a transformer on x + y mod 113 for 40,000 epochs. Ours are smaller, at weight decay 1 with larger learning rates, and looked at sooner; spectra keep',
    'sharpening for thousands of steps after a network has grokked. The preset Paper, a network of the published size, is not among these: `lab inside --preset paper --steps 11000 --every 1000`',
    'looks at one.',
    '',
  ].join('\n');
}
