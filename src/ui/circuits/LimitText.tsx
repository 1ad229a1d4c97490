import { circuitLimit } from '../../analysis/circuitLimit';
import type { CircuitRow } from '../../analysis/circuitRun';
import { useCircuits } from './circuitContext';

const written = (value: number) =>
  Math.abs(value) >= 1e6 || (value !== 0 && Math.abs(value) < 1e-3)
    ? value.toExponential(2)
    : value.toLocaleString('en-US', { maximumSignificantDigits: 4 });

/** Where the theorem says that training ends, and where it has got to. */
export function LimitText() {
  const setup = useCircuits((state) => state.setup);
  const { wGen, wMem, step } = useCircuits(({ rows }) => rows.at(-1) as CircuitRow);
  const limit = circuitLimit(setup);
  const diverged = useCircuits(({ state }) => state.status === 'diverged');
  const reached = `after ${step.toLocaleString('en-US')} ${step === 1 ? 'step' : 'steps'}`;
  const weights = `Gen has ${written(wGen)}, Mem has ${written(wMem)}`;
  if (diverged) return <p>This descent ends nowhere: its steps are too large.</p>;
  if (limit.kind === 'none') {
    return (
      <p>
        Without weight decay nothing decides between the circuits; {reached} {weights}.
      </p>
    );
  }
  if (limit.kind === 'winner takes all') {
    return (
      <p>
        For κ ≥ 2 the winner takes all: in the limit one circuit is left. {weights} {reached}.
      </p>
    );
  }
  return (
    <p>
      In the limit, Gen’s weight is (<var>P</var>
      <sub>mem</sub>/<var>P</var>
      <sub>gen</sub>)<sup>2κ/(2 − κ)</sup> = <strong>{written(limit.ratio)}</strong> times that of
      Mem;{' '}
      {Number.isFinite(wGen / wMem) ? (
        <>
          {reached} it is <strong>{written(wGen / wMem)}</strong> times.
        </>
      ) : (
        <>{reached} Mem has no weight.</>
      )}
    </p>
  );
}
