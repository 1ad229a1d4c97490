import { useId } from 'react';
import { Bar } from 'recharts';
import { insideFiguresText as messages } from '../../messages/en/insideFigures';
import { BUTTON_LINE, plotLayout } from '../axes/Legend';
import { seriesStyle } from '../axes/seriesStyle';
import { tokenColor } from '../colorTokens';
import { CurveChart } from '../curves/CurveChart';
import type { FigureProps } from '../Figure';
import { numberText, roundedPercent } from '../numberText';
import { frequencyAxis, shareAxis } from './frequencyAxis';

/** The norms of one stage of a network by frequency. */
export interface SpectrumStage {
  readonly label: string;
  /** [⌊n/2⌋]: of frequencies 1, 2 … */
  readonly norms: ArrayLike<number>;
}

export interface SpectrumChartProps extends FigureProps {
  /** From the input to the logits. */
  readonly stages: readonly SpectrumStage[];
  /** Key frequencies. */
  readonly keys: readonly number[];
  /** The frequency that is looked at. */
  readonly selected?: number | undefined;
}

/** How much of its room a frequency's bars fill. */
const BAR_SHARE = 0.8;

/** All stages at one frequency. */
interface FrequencyRow {
  readonly frequency: number;
  /** Of each stage: the share of its energy (squared norm) at this frequency. */
  readonly shares: readonly number[];
}

/** Energy shares of all stages by frequency; a stage without any energy has shares of 0. */
export function frequencyRows(stages: readonly SpectrumStage[]): readonly FrequencyRow[] {
  const totals = stages.map(({ norms }) =>
    Array.from(norms).reduce((sum, norm) => sum + norm * norm, 0),
  );
  const count = Math.max(0, ...stages.map(({ norms }) => norms.length));
  return Array.from({ length: count }, (_, i) => ({
    frequency: i + 1,
    shares: stages.map(({ norms }, stage) => {
      const norm = norms[i] ?? 0;
      const total = totals[stage] as number;
      return total > 0 ? (norm * norm) / total : 0;
    }),
  }));
}

/** The frequencies that hold most of a stage, in words. */
function stageDescription({ label }: SpectrumStage, stage: number, rows: readonly FrequencyRow[]) {
  const largest = [...rows]
    .sort((a, b) => (b.shares[stage] as number) - (a.shares[stage] as number))
    .slice(0, 3)
    .filter(({ shares }) => (shares[stage] as number) > 0)
    .map(({ frequency, shares }) =>
      messages.shareAt({
        share: roundedPercent(shares[stage] as number),
        frequency: numberText(frequency),
      }),
    );
  return largest.length > 0
    ? messages.stage({ label, largest: largest.join(', ') })
    : messages.noEnergy({ label });
}

/** A stage's bars, striped as its line in the legend is dashed: told apart without colour, also where they are a few pixels wide. */
function BarStripes({ id, stage }: { readonly id: string; readonly stage: number }) {
  const { color, dash } = seriesStyle(stage);
  const lengths = dash === '' ? [1] : dash.split(' ').map(Number);
  const starts = lengths.map((_, i) => lengths.slice(0, i).reduce((sum, each) => sum + each, 0));
  const height = lengths.reduce((sum, each) => sum + each, 0);
  return (
    <pattern id={id} width={1} height={height} patternUnits="userSpaceOnUse">
      {lengths.map((length, i) =>
        i % 2 === 0 ? (
          <rect key={starts[i]} y={starts[i]} width={1} height={length} fill={tokenColor(color)} />
        ) : null,
      )}
    </pattern>
  );
}

/** How the energy of a network's stages is spread over the frequencies, side by side on one axis. */
export function SpectrumChart({ stages, keys, selected, ...figure }: SpectrumChartProps) {
  const entries = stages.map(({ label }, i) => ({
    label,
    style: seriesStyle(i),
    markers: false,
  }));
  const id = useId();
  const { legend, area } = plotLayout(
    figure,
    entries.map(({ label }) => label),
    34,
    BUTTON_LINE,
  );
  const rows = frequencyRows(stages);
  // Recharts would make the bars of a numeric axis a pixel or two wide.
  const barWidth = (BAR_SHARE * (area.right - area.left)) / (rows.length + 1) / stages.length;
  const isEmpty = rows.every(({ shares }) => shares.every((share) => share === 0));
  return (
    <CurveChart
      {...figure}
      description={[
        messages.spectrum,
        ...stages.map((stage, i) => stageDescription(stage, i, rows)),
        keys.length > 0
          ? messages.keys({ keys: keys.map(numberText).join(', ') })
          : messages.noKeys,
      ].join(' ')}
      empty={isEmpty ? messages.noFrequencies : undefined}
      entries={entries}
      legend={legend}
      area={area}
      x={frequencyAxis(rows.length, Math.floor((area.right - area.left) / 34))}
      y={shareAxis(
        Math.max(...rows.flatMap(({ shares }) => shares)),
        Math.floor((area.bottom - area.top) / 30),
      )}
      xTitle={messages.frequency}
      yTitle={messages.energyShare}
      marks={
        selected === undefined
          ? []
          : [
              {
                at: selected,
                label: messages.atFrequency({ frequency: numberText(selected) }),
                color: 'text',
              },
            ]
      }
      reads="columns"
      rows={rows}
      xOf={({ frequency }) => frequency}
      reading={({ frequency, shares }, isShown) => ({
        heading: keys.includes(frequency)
          ? messages.keyFrequency({ frequency: numberText(frequency) })
          : messages.atFrequency({ frequency: numberText(frequency) }),
        lines: stages.flatMap(({ label }, i) =>
          isShown(label)
            ? [messages.reading({ label, share: roundedPercent(shares[i] as number) })]
            : [],
        ),
      })}
    >
      {(isShown) => (
        <>
          <defs>
            {stages.map(({ label }, i) => (
              <BarStripes key={label} id={`${id}${i}`} stage={i} />
            ))}
          </defs>
          {stages.map(({ label }, i) =>
            isShown(label) ? (
              <Bar
                key={label}
                name={label}
                dataKey={({ shares }: FrequencyRow) => shares[i]}
                fill={`url(#${id}${i})`}
                stroke={tokenColor(seriesStyle(i).color)}
                strokeWidth={0.7}
                barSize={Math.max(1, barWidth)}
                isAnimationActive={false}
              />
            ) : null,
          )}
        </>
      )}
    </CurveChart>
  );
}
