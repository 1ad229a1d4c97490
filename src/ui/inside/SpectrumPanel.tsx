import { useId } from 'react';
import type { InsideFrame } from '../../analysis/inside/frame';
import { SpectrumChart } from '../../figures/inside/SpectrumChart';
import { insideViewText as messages } from '../../messages/en/insideView';
import { ResponsiveFigure } from '../sweeps/ResponsiveFigure';
import { InsidePanel } from './InsidePanel';

/** The stages of a network that have a spectrum, from its input to its logits. */
export function spectrumStages({ tokenFrequencies: tokens, frequencies: answers }: InsideFrame) {
  const { stages } = messages;
  return [
    ...(tokens
      ? [
          { label: stages.input, norms: tokens.embedding.frequencies },
          { label: stages.units, norms: tokens.units },
        ]
      : []),
    ...(answers
      ? [
          { label: stages.output, norms: answers.output.frequencies },
          { label: stages.logits, norms: answers.logits.frequencies },
        ]
      : []),
  ];
}

/** How each stage of the network is spread over the frequencies, and the choice of the one that is looked at. */
export function SpectrumPanel({
  frame,
  frequency,
  choose,
}: {
  readonly frame: InsideFrame;
  readonly frequency: number;
  readonly choose: (frequency: number) => void;
}) {
  const id = useId();
  const stages = spectrumStages(frame);
  const count = Math.max(...stages.map(({ norms }) => norms.length));
  const keys = frame.frequencies?.key ?? [];
  return (
    <InsidePanel name="spectrum" title={messages.spectrum}>
      <ResponsiveFigure minHeight={190}>
        {(size) => (
          <SpectrumChart
            {...size}
            title={messages.spectrum}
            stages={stages}
            keys={keys}
            selected={frequency}
          />
        )}
      </ResponsiveFigure>
      <div className="frequency-choice">
        <label htmlFor={id}>{messages.frequency}</label>
        <select id={id} value={frequency} onChange={({ target }) => choose(Number(target.value))}>
          {Array.from({ length: count }, (_, i) => i + 1).map((k) => (
            <option key={k} value={k}>
              {keys.includes(k)
                ? messages.keyOption({ frequency: k })
                : messages.frequencyOption({ frequency: k })}
            </option>
          ))}
        </select>
      </div>
    </InsidePanel>
  );
}
