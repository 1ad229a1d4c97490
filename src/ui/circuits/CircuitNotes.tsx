import { circuitLimit } from '../../analysis/circuits/circuitModel';
import type { CircuitRow } from '../../analysis/circuits/circuitRun';
import { circuitsViewText } from '../../messages/en/circuits';
import { groupedNumber, localizedDecimal } from '../../messages/format/numbers';
import { currentLocale } from '../../messages/locale';
import { FormattedMessage } from '../language/FormattedMessage';
import { useCircuits } from './circuitsController';
import { Formulas } from './Formulas';

const limitMessages = circuitsViewText;

const formatWeight = (value: number) =>
  Math.abs(value) >= 1e6 || (value !== 0 && Math.abs(value) < 1e-3)
    ? localizedDecimal(value.toExponential(2))
    : value.toLocaleString(currentLocale(), { maximumSignificantDigits: 4 });

/** How many times as much as Mem Gen weighs in the limit. */
const LimitFormula = () => (
  <>
    (<var>P</var>
    <sub>mem</sub>/<var>P</var>
    <sub>gen</sub>)<sup>2κ/(2 − κ)</sup>
  </>
);

/** Where the theorem says that training ends, and where it has got to. */
function LimitText() {
  const setup = useCircuits((state) => state.setup);
  const { wGen, wMem, step } = useCircuits(({ rows }) => rows.at(-1) as CircuitRow);
  const limit = circuitLimit(setup);
  const diverged = useCircuits(({ state }) => state.status === 'diverged');
  const reached = { steps: groupedNumber(step), count: step };
  const weights = { gen: formatWeight(wGen), mem: formatWeight(wMem) };
  if (diverged) return <p>{limitMessages.nowhere}</p>;
  if (limit.kind === 'none') return <p>{limitMessages.noDecay({ ...reached, ...weights })}</p>;
  if (limit.kind === 'winner takes all')
    return <p>{limitMessages.winner({ ...reached, ...weights })}</p>;
  const ratio = wGen / wMem;
  return (
    <p>
      <FormattedMessage
        text={
          Number.isFinite(ratio)
            ? limitMessages.limit(reached)
            : limitMessages.limitWithoutMem(reached)
        }
        parts={{
          formula: <LimitFormula />,
          limit: <strong>{formatWeight(limit.ratio)}</strong>,
          now: <strong>{formatWeight(ratio)}</strong>,
        }}
      />
    </p>
  );
}

const messages = circuitsViewText;
const PAPER = 'https://arxiv.org/abs/2309.02390';

/** What is simulated, where it comes from, and where it must end. */
export const CircuitNotes = () => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that may scroll must be reachable by keyboard.
  <section className="notes" aria-label={messages.simulated.title} tabIndex={0}>
    <div>
      <h2>{messages.simulated.title}</h2>
      <p>
        <FormattedMessage
          text={messages.simulated.text}
          parts={{
            gen: <b>Gen</b>,
            mem: <b>Mem</b>,
            paper: (
              <a href={PAPER} target="_blank" rel="noreferrer">
                Varma et al. (2023)
              </a>
            ),
          }}
        />
      </p>
    </div>
    <Formulas />
    <div>
      <h2>{messages.end}</h2>
      <LimitText />
    </div>
  </section>
);
