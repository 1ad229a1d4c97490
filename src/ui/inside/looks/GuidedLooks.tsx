import { insideLooksText as messages } from '../../../messages/en/insideLooks';
import { useLab, useLabState } from '../../lab/labContext';
import { useInsideSelection } from '../selection/useInsideSelection';
import { LOOK_NAMES, type LookName } from './looks';
import type { TakenLook } from './useLook';

/** The looks to choose from. */
export function LookMenu() {
  const { change } = useInsideSelection();
  const begin = (name: LookName) =>
    change({ look: { name, stop: 1 }, frequency: undefined, pair: undefined });
  return (
    <nav className="look-menu" aria-label={messages.title}>
      <span>
        <strong>{messages.title}</strong> {messages.about}
      </span>
      {LOOK_NAMES.map((name) => (
        <button key={name} type="button" onClick={() => begin(name)}>
          {messages.looks[name].title}
        </button>
      ))}
    </nav>
  );
}

/** What a look says at its stop, and the way on. */
export function LookCard({ taken: { name, look, stop, state } }: { readonly taken: TakenLook }) {
  const lab = useLab();
  const hasRun = useLabState(({ runConfig }) => runConfig !== undefined);
  const { change } = useInsideSelection();
  const { title, stops } = messages.looks[name];
  const go = (to: number) => change({ look: { name, stop: to + 1 } });
  function train() {
    if (hasRun) lab.compareRun(true);
    lab.choosePreset(look.preset, look.settings);
    lab.restart();
  }
  const isLast = stop === look.stops.length - 1;
  return (
    <section className="look-card" aria-label={title}>
      <div className="look-text" aria-live="polite">
        <h2>
          {title}{' '}
          <small className="look-place">
            {messages.stop({ stop: stop + 1, stops: look.stops.length })}
          </small>
        </h2>
        <p>{state === 'other' ? hasRun && messages.needsRun : stops[stop]}</p>
        {state === 'coming' && <p className="inside-note">{messages.waiting}</p>}
      </div>
      <div className="look-buttons">
        {state === 'other' && (
          <button type="button" className="primary" onClick={train}>
            {messages.train}
          </button>
        )}
        <button type="button" disabled={stop === 0} onClick={() => go(stop - 1)}>
          {messages.back}
        </button>
        <button type="button" disabled={isLast} onClick={() => go(stop + 1)}>
          {messages.next}
        </button>
        <button type="button" onClick={() => change({ look: undefined, step: undefined })}>
          {messages.leave}
        </button>
      </div>
    </section>
  );
}
