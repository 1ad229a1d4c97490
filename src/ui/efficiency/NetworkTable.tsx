import { useState } from 'react';
import type { EfficiencyPoint } from '../../analysis/efficiency/efficiencyPoints';
import { numberText } from '../../figures/numberText';
import { admissionText } from './admissionText';
import { KIND_WORDS } from './kindWords';
import { LEVEL_WORDS } from './levelWords';

const HEADS = [
  'Kind',
  'D',
  'Weight decay',
  'Seed',
  'Steps',
  'Norm',
  'Correct logit',
  'Train loss',
  'Trigonometric',
  'Compared',
] as const;

/** All networks that have ended as a table, those that are not compared included; made only while it is open. */
export function NetworkTable({ points }: { readonly points: readonly EfficiencyPoint[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Show as table</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that may scroll must be reachable by keyboard.
        <section aria-label="All networks" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {HEADS.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map((point) => (
                <tr
                  key={[point.kind, point.trainExamples, point.weightDecay, point.seed].join(' ')}
                >
                  <th scope="row">{KIND_WORDS[point.kind]}</th>
                  <td>{point.trainExamples.toLocaleString('en-US')}</td>
                  <td>{numberText(point.weightDecay)}</td>
                  <td>{point.seed}</td>
                  <td>{point.steps.toLocaleString('en-US')}</td>
                  <td>{numberText(point.norm)}</td>
                  <td>{LEVEL_WORDS.correctLogit.text(point.correctLogit)}</td>
                  <td>{LEVEL_WORDS.trainLoss.text(point.trainLoss)}</td>
                  <td>
                    {Number.isNaN(point.trigShare)
                      ? '–'
                      : `${(100 * point.trigShare).toFixed(1)} %`}
                  </td>
                  <td>{admissionText(point)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
