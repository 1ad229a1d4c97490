import { useId, useState } from 'react';
import type { InsideFrame } from '../../analysis/inside/frame';
import { strongestKeys } from '../../analysis/inside/logits/frequencyMeasures';
import { insideViewText as messages } from '../../messages/en/insideView';
import { reachedPercent } from '../../messages/format/numbers';
import {
  controlFrequencies,
  type FilterKind,
  filterOf,
  parseFrequencies,
} from './filterFrequencies';
import { InsidePanel } from './InsidePanel';
import { useCloseLook } from './useCloseLook';

/** A network may use nearly all frequencies; keeping all would say nothing. */
const MOST_AT_FIRST = 5;

const KINDS: readonly FilterKind[] = ['keep', 'remove'];

const accuracies = ({ accuracy: { train, test } }: InsideFrame) => ({
  train: reachedPercent(train),
  test: reachedPercent(test),
});

interface FilterPanelProps {
  readonly step: number;
  readonly frame: InsideFrame;
}

/** What some frequencies do; worked out only while it is open, as every look takes as long as measuring a step. */
export function FilterPanel(props: FilterPanelProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <InsidePanel name="filter" title={messages.filter}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{messages.filter}</summary>
        {isOpen && <FilterForm {...props} />}
      </details>
    </InsidePanel>
  );
}

/** The answers with nothing but some frequencies, or without them, beside as many drawn at random. */
function FilterForm({ step, frame }: FilterPanelProps) {
  const id = useId();
  const [kind, setKind] = useState<FilterKind>('keep');
  const [typed, setTyped] = useState<string>();
  const measures = frame.frequencies;
  const last = measures?.logits.frequencies.length ?? 0;
  const strongest = measures ? strongestKeys(measures).slice(0, MOST_AT_FIRST) : [];
  const text = typed ?? [...strongest].sort((a, b) => a - b).join(', ');
  const chosen = parseFrequencies(text, last);
  const control = controlFrequencies(chosen ?? [], last);
  const found = useCloseLook(step, { filter: filterOf(kind, chosen ?? []) })?.filtered;
  const beside = useCloseLook(step, { filter: filterOf(kind, control) })?.filtered;
  return (
    <div className="filter-form">
      <fieldset className="radio-row">
        <legend className="visually-hidden">{messages.filter}</legend>
        {KINDS.map((name) => (
          <label key={name}>
            <input type="radio" name={id} checked={kind === name} onChange={() => setKind(name)} />
            {messages[name]}
          </label>
        ))}
      </fieldset>
      <label className="filter-input">
        {messages.filterFrequencies}
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={chosen === undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p role="status">
        {chosen === undefined
          ? messages.filterWrong({ last })
          : found && messages.filterResult(accuracies(found))}{' '}
        {chosen !== undefined &&
          beside &&
          control.length > 0 &&
          messages.filterControl({ keys: control.join(', '), ...accuracies(beside) })}
      </p>
      <p className="inside-note">{messages.filterHelp}</p>
    </div>
  );
}
