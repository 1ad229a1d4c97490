import { type BenchLine, type GrowthLine, groupLines, type TargetLine } from '../benchLine';
import { CONTENDERS, type ContenderName } from '../contenders';
import { conditionsText, gflopsText, msText, slowdown, timesText } from './formats';

/** What stands before and after the text that the benchmark writes. */
const START_MARK = '<!-- bench -->';
const END_MARK = '<!-- /bench -->';

/** A page with what lies between the two marks replaced; where it has none, they and the text are added at its end. */
export function replaceMarkedSection(page: string, text: string): string {
  const section = `${START_MARK}\n\n${text}\n\n${END_MARK}`;
  const start = page.indexOf(START_MARK);
  const end = page.indexOf(END_MARK, start);
  if (start < 0 || end < 0) return `${page.trimEnd()}\n\n${section}\n`.trimStart();
  return page.slice(0, start) + section + page.slice(end + END_MARK.length);
}

/** Which of ours a peer is compared with: the one on the same kind of machine. */
const COUNTERPARTS: Readonly<Partial<Record<ContenderName, ContenderName>>> = {
  'tfjs-webgpu': 'webgpu',
  'tfjs-wasm': 'wasm',
  'jax-webgpu': 'webgpu',
  'jax-wasm': 'wasm',
  pytorch: 'wasm',
  'pytorch-cores': 'wasm-cores',
};

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
  tableRow(head),
  tableRow(head.map(() => '---')),
  ...rows.map(tableRow),
];

const VERDICTS = { true: 'met', false: '**missed**', undefined: 'not measured' } as const;

const targetCells = ({ target, row, targetRatio, ratio, met }: TargetLine) => [
  target,
  row,
  timesText(targetRatio),
  ratio === undefined ? '–' : timesText(ratio),
  VERDICTS[`${met}`],
];

const growthCells = ({ growth, engine, model, points, exponent }: GrowthLine) => [
  engine,
  `${growth}, at ${model}`,
  points.map(({ size, msPerStep }) => `${size}: ${msText(msPerStep)}`).join(', '),
  exponent.toFixed(2),
];

/** A whole output as Markdown. */
export function markdownReport(lines: readonly BenchLine[]): string {
  const { times, skipped, growth, targets, conditions } = groupLines(lines);
  const rows = [...new Set([...times, ...skipped].map(({ row }) => row))];
  const present = CONTENDERS.filter((name) => times.some(({ engine }) => engine === name));
  const cell = (row: string, engine: ContenderName) => {
    const time = times.find((line) => line.row === row && line.engine === engine);
    if (!time) return '–';
    const kin = COUNTERPARTS[engine];
    const ratio = kin && slowdown(times, row, engine, kin);
    const beside = ratio === undefined ? `${gflopsText(time.gflops)} GFLOP/s` : timesText(ratio);
    return `${msText(time.msPerStep)} (${beside})`;
  };
  const reasons = new Map<string, string[]>();
  for (const { row, engine, skipped: why } of skipped) {
    const reason = `- ${engine}: ${why}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), row]);
  }
  const missing = [...reasons].map(([reason, where]) => `${reason} (${where.join(', ')})`);
  return [
    ...conditions.map(conditionsText),
    '',
    'ms per step, in brackets GFLOP/s for ours and, for the others, how many times longer than ours on the same kind of device:',
    '',
    ...table(
      ['', ...present],
      rows.map((row) => [row, ...present.map((engine) => cell(row, engine))]),
    ),
    ...(missing.length > 0 ? ['', 'Without a figure:', '', ...missing] : []),
    ...(growth.length > 0
      ? [
          '',
          'Growth, ms per step by size:',
          '',
          ...table(['engine', 'size', 'ms per step', 'exponent'], growth.map(growthCells)),
        ]
      : []),
    '',
    'Targets, how many times faster:',
    '',
    ...table(['engine', 'row', 'wanted', 'reached', ''], targets.map(targetCells)),
  ].join('\n');
}
