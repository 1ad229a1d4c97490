import { type ReactNode, useId, useState } from 'react';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber, localizedDecimal } from '../../messages/format/numbers';
import { usePointedSetting } from '../controls/LabelledControl';
import { normalizeTypedNumber } from '../controls/numberInput';
import { FormattedMessage } from '../language/FormattedMessage';
import { useSweepController, useSweepState } from './sweepContext';

/** A field of the form: a choice, or a text that is taken over on Enter or on leaving. */
function SweepFieldControl({ name }: { readonly name: string }) {
  const id = useId();
  const controller = useSweepController();
  const text = useSweepState(({ texts }) => texts[name] ?? '');
  const isWrong = useSweepState(({ formProblems: wrong }) =>
    wrong.some(({ field }) => field === name),
  );
  const [draft, setDraft] = useState<string>();
  const field = controller.form.fields[name];
  if (!field) throw new Error(`The form has no field ${name}.`);
  const { label, help, choices, isNumber } = field;
  const describedBy = `${id}h`;
  function commit() {
    const typed = draft !== undefined && isNumber ? normalizeTypedNumber(draft) : draft;
    if (typed !== undefined && typed !== text) controller.set(name, typed);
    setDraft(undefined);
  }
  return (
    <div className="field" data-path={name}>
      <label htmlFor={id}>{label}</label>
      {choices ? (
        <select
          id={id}
          value={text}
          aria-describedby={describedBy}
          onChange={({ target }) => controller.set(name, target.value)}
        >
          {Object.entries(choices).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={draft ?? (isNumber ? localizedDecimal(text) : text)}
          aria-describedby={describedBy}
          aria-invalid={isWrong || undefined}
          data-corrected={isWrong || undefined}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={commit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit();
            if (key === 'Escape') setDraft(undefined);
          }}
        />
      )}
      <p className="help" id={describedBy}>
        {help}
      </p>
    </div>
  );
}

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
  const controller = useSweepController();
  const { pointedAt, handlers } = usePointedSetting();
  const runs = useSweepState(({ planned }) => planned.reduce((sum, { size }) => sum + size, 0));
  const help = (pointedAt && controller.form.fields[pointedAt]?.help) || shows;
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
      <div className="panel-footer">
        <p aria-hidden="true">{help}</p>
      </div>
    </section>
  );
}
