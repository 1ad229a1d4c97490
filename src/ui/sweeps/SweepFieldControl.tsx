import { useId, useState } from 'react';
import { localizedDecimal } from '../../run/markedDecimal';
import { normalizeTypedNumber } from '../controls/typedNumber';
import { useSweepController, useSweepState } from './sweepContext';

/** A field of the form: a choice, or a text that is taken over on Enter or on leaving. */
export function SweepFieldControl({ name }: { readonly name: string }) {
  const id = useId();
  const bench = useSweepController();
  const text = useSweepState(({ texts }) => texts[name] ?? '');
  const isWrong = useSweepState(({ formProblems: wrong }) =>
    wrong.some(({ field }) => field === name),
  );
  const [draft, setDraft] = useState<string>();
  const field = bench.form.fields[name];
  if (!field) throw new Error(`The form has no field ${name}.`);
  const { label, help, choices, isNumber } = field;
  const describedBy = `${id}h`;
  function commit() {
    const typed = draft !== undefined && isNumber ? normalizeTypedNumber(draft) : draft;
    if (typed !== undefined && typed !== text) bench.set(name, typed);
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
          onChange={({ target }) => bench.set(name, target.value)}
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
