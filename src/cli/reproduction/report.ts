import { convergenceRule } from '../../messages/wording/sweeps';
import type { Claim } from './claims';
import { markdownTable } from './markdownTable';
import { NETWORKS, STUDY_NAMES, SWEEP_STUDIES, studyCommand } from './sweepStudies';

/** docs/reproduction.md, from the claims and what became of them. `folder`: where its files lie, beside it. */
export function report(claims: readonly Claim[], folder: string): string {
  const figures = [...new Set(claims.map(({ figure }) => figure))];
  return [
    '# The paper’s claims, tried here',
    '',
    '“Explaining grokking through circuit efficiency” (Varma et al., 2023), on networks that are small enough for two cores and half an hour.',
    `Written by \`npm run reproduce\` from the CSV files in \`${folder}/\`, verdicts included: each follows from a rule stated in`,
    '`src/analysis/predictions/`, `src/analysis/efficiency/` or `src/cli/reproduction/`. “Reproduced” speaks of these networks, not of the paper’s, whose',
    'transformer on x + y mod 113 takes millions of steps.',
    '',
    ...markdownTable(
      ['claim', 'the paper', 'what was run', 'what was found', 'verdict'],
      claims.map(({ name, paper, whatWasRun, result, figure }) => [
        `[${name}](#${figure})`,
        paper,
        whatWasRun,
        result.sentence,
        `**${result.verdict}**`,
      ]),
    ),
    '',
    '## How to read it',
    '',
    `- ${convergenceRule()} Near the critical size, a delay of grokking can outlast any such rule.`,
    '- D_crit is where a logistic curve in log D through the final test accuracies passes 50 %. Its 95 % interval is a bootstrap over seeds, or Student’s from the scatter of seeds, whichever is wider.',
    ...Object.entries(NETWORKS).map(
      ([name, { description }]) => `- Network “${name}”: ${description}.`,
    ),
    '- Ungrokking cuts the first D′ of the seed’s order out of all pairs, and keeps the optimiser’s memory; the test set is all other pairs. The paper says neither.',
    '- Under which conditions P3 holds (length of training, the optimiser’s memory, learning rate and ε, width, p, activation, embedding) is in [weight-decay.md](weight-decay.md).',
    '- A network is said to memorise only (C_mem) where its labels are random. For the equal logit, the mean over the training set of the label’s logit above its row’s mean is interpolated along weight decay; the paper itself warns that logits of different circuits compare badly, hence the equal train loss beside it.',
    '- P1 is decided twice, by two rules of which networks on true labels count as generalising (C_gen). The paper’s: at least 95 % of the norm of all logits is trigonometric. A lookup table of a fraction f of the pairs already has √f of that, which passes at D = 1,300 of 1,369, and networks with large weight decay fail although they answer every pair right: with one shared embedding, even a perfect unit of one frequency has no more than 2√2/π = .9003 (ReLU) or √⅔ = .8165 (x²). By test pairs: they answer at least 95 % of the test pairs, and the mean logits of the training pairs by (a + b − c) mod p predict the logits of the test pairs with a correlation of at least .8, below both ceilings; a lookup table has 0. The rule and its thresholds were set before its share was measured.',
    '- Figures 9 and 10 are decided by the paper’s proxies (o_gen: the mean logit of right answers that depends on (a + b − c) mod p alone, over all pairs; o_mem: what is left of the training labels’ mean logit), and again with o_gen taken from test pairs only. The paper warns that its proxies are biased: a lookup table of a fraction f of the pairs has o_gen / o_mem = f / (1 − f) by them, which rises with D by itself, and 0 by test pairs.',
    '- Figure 9, both grow: a stretch of a run in which the norm never rises and no logit falls, over which the norm falls by 2 % at least and each logit grows by 5 % of its largest value. Later: C_mem’s logit stays within 10 % of C_gen’s for the last fifth of the steps at least, in which C_gen’s grows by no more than 5 %. Reproduced: both with 80 % of the seeds; partly: either, with any. Frames are log-spaced, 20 a decade.',
    '- Figure 10: reproduced where the 95 % interval (bootstrap over seeds) of the rank correlation of D and the ratio stays above .9, and the median ratios span a factor of 100 beyond that of a lookup table; partly where that interval lies above 0. Ranks are those of o_gen / (o_gen + o_mem), which orders networks as the ratio does, and goes on where one of the logits is not above 0. Rules and thresholds were set before the runs were made.',
    '',
    '## Figures',
    '',
    ...figures.flatMap((name) => [`### ${name}`, '', `![${name}](${folder}/${name}.svg)`, '']),
    '## To repeat a part',
    '',
    '```sh',
    ...STUDY_NAMES.map((name) => studyCommand(SWEEP_STUDIES[name], `${name}.csv`)),
    'npm run --silent lab -- simulate',
    '```',
    '',
  ].join('\n');
}
