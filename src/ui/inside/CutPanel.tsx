import { useId, useState } from 'react';
import type { InsideFrame } from '../../analysis/inside/insideFrame';
import { insideViewText as messages } from '../../messages/en/insideView';
import { reachedPercent } from '../../messages/format/numbers';
import { type CutKind, controlFrequencies, filterOf, parseFrequencies } from './cutFrequencies';
import { strongestKeys } from './strongestKeys';
import { useCloseLook } from './useCloseLook';

/** A network may use nearly all frequencies; keeping all would say nothing. */
const MOST_AT_FIRST = 5;

const KINDS: readonly CutKind[] = ['keep', 'remove'];

const accuracies = ({ accuracy: { train, test } }: InsideFrame) => ({
  train: reachedPercent(train),
  test: reachedPercent(test),
});

interface CutPanelProps {
  readonly step: number;
  readonly frame: InsideFrame;
}

/** What some frequencies do; worked out only while it is open, as every look takes as long as measuring a step. */
export function CutPanel(props: CutPanelProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="inside-panel cut-panel"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{messages.cut}</summary>
      {isOpen && <CutForm {...props} />}
    </details>
  );
}

/** The answers with nothing but some frequencies, or without them, beside as many drawn at random. */
function CutForm({ step, frame }: CutPanelProps) {
  const id = useId();
  const [kind, setKind] = useState<CutKind>('keep');
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
    <div className="cut-form">
      <fieldset className="radio-row">
        <legend className="visually-hidden">{messages.cut}</legend>
        {KINDS.map((name) => (
          <label key={name}>
            <input type="radio" name={id} checked={kind === name} onChange={() => setKind(name)} />
            {messages[name]}
          </label>
        ))}
      </fieldset>
      <label className="cut-input">
        {messages.cutFrequencies}
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
          ? messages.cutWrong({ last })
          : found && messages.cutResult(accuracies(found))}{' '}
        {chosen !== undefined &&
          beside &&
          control.length > 0 &&
          messages.cutControl({ keys: control.join(', '), ...accuracies(beside) })}
      </p>
      <p className="inside-note">{messages.cutHelp}</p>
    </div>
  );
}
