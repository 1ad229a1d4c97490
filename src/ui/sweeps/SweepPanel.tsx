import type { ReactNode } from 'react';
import { sweepsText } from '../../messages/en/sweepsText';
import { groupedNumber } from '../../run/settingText';
import { usePointedSetting } from '../controls/usePointedAt';
import { FormattedMessage } from '../words/Filled';
import { SweepFieldControl } from './SweepFieldControl';
import { useSweepController, useSweepState } from './sweepContext';

/** What is trained: the fields of the form, how many runs they ask for, and what the view adds. */
export function SweepPanel({
  names,
  shows,
  children,
}: {
  /** The fields, in their order. */
  readonly names: readonly string[];
  /** The help that stands where no field is pointed at. */
  readonly shows: string;
  readonly children: ReactNode;
}) {
  const bench = useSweepController();
  const { pointedAt, handlers } = usePointedSetting();
  const runs = useSweepState(({ planned: wanted }) =>
    wanted.reduce((sum, { size }) => sum + size, 0),
  );
  const help = (pointedAt && bench.form.fields[pointedAt]?.help) || shows;
  return (
    <section className="controls" aria-label={sweepsText.settings} {...handlers}>
      <div className="fields">
        {names.map((name) => (
          <SweepFieldControl key={name} name={name} />
        ))}
        <p className="count">
          <FormattedMessage
            text={sweepsText.runsInAll({ count: runs })}
            parts={{ count: <strong>{groupedNumber(runs)}</strong> }}
          />
        </p>
        {children}
      </div>
      <div className="foot">
        <p aria-hidden="true">{help}</p>
      </div>
    </section>
  );
}
