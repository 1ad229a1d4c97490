import type { BenchLine, ConditionsLine, GrowthLine, LossLine, TargetLine } from '../benchLine';
import { groupLines } from '../benchLine';
import { CONTENDERS } from '../contenders';
import { conditionsText, gflopsText, msText, slowdown, timesText } from './formats';

const WIDTHS = { engine: 13, figure: 12 } as const;
const cells = (name: string, ...figures: readonly string[]) =>
  `  ${name.padEnd(WIDTHS.engine)}${figures.map((figure) => figure.padStart(WIDTHS.figure)).join('')}`;

/** One row's times, ratios and reasons. */
function rowTable(row: string, lines: readonly BenchLine[]): string[] {
  const { times, skipped } = groupLines(lines);
  const table = CONTENDERS.flatMap((engine) => {
    const time = times.find((line) => line.row === row && line.engine === engine);
    const without = skipped.find((line) => line.row === row && line.engine === engine);
    if (without) return [`  ${engine.padEnd(WIDTHS.engine)}  ${without.skipped}`];
    if (!time) return [];
    const ratios = (['webgpu', 'wasm'] as const).map((ours) => {
      const ratio = slowdown(times, row, engine, ours);
      return ratio === undefined ? '' : timesText(ratio);
    });
    return [cells(engine, msText(time.msPerStep), gflopsText(time.gflops), ...ratios)];
  });
  const head = times.some((line) => line.row === row)
    ? [row, cells('', 'ms per step', 'GFLOP/s', '÷ webgpu', '÷ wasm')]
    : [`${row}: not timed`];
  return [...head, ...table, ''];
}

const lossLine = ({ engine, loss, agrees }: LossLine) =>
  `  ${engine.padEnd(WIDTHS.engine)}${loss.toPrecision(8).padStart(WIDTHS.figure)}  ${agrees ? 'agrees' : 'differs'}`;

function growthLine({ growth, engine, model, points, exponent }: GrowthLine): string {
  const figures = points.map(({ size, msPerStep }) => `${size}: ${msText(msPerStep)}`).join('  ');
  return `  ${engine.padEnd(WIDTHS.engine)}ms ∝ ${growth}^${exponent.toFixed(2)}   ${figures}   (${model})`;
}

const VERDICTS = { true: 'met', false: 'MISSED', undefined: 'not measured' } as const;

function targetLine({ target, row, targetRatio, ratio, met }: TargetLine): string {
  const reached = ratio === undefined ? '–' : timesText(ratio);
  const verdict = VERDICTS[`${met}`];
  return `  ${target.padEnd(28)}${row.padEnd(28)}${timesText(targetRatio).padStart(7)}${reached.padStart(9)}  ${verdict}`;
}

const section = <L>(title: string, lines: readonly L[], text: (line: L) => string) =>
  lines.length > 0 ? [title, ...lines.map(text), ''] : [];

/** Lines of the output as people read them; any part of an output will do. */
export function textReport(lines: readonly BenchLine[]): string {
  const { times, skipped, losses, growth, targets, conditions } = groupLines(lines);
  const rows = new Set([...times, ...skipped].map(({ row }) => row));
  const checked = new Set(losses.map(({ row }) => row));
  return [
    ...[...checked].flatMap((row) =>
      section(
        `${row}: training loss after the first steps`,
        losses.filter((line) => line.row === row),
        lossLine,
      ),
    ),
    ...[...rows].flatMap((row) => rowTable(row, lines)),
    ...section('Growth of a step with the data set (D) and with p', growth, growthLine),
    ...section('Targets: how many times faster, wanted and reached', targets, targetLine),
    ...conditions.map((line: ConditionsLine) => conditionsText(line)),
  ].join('\n');
}
