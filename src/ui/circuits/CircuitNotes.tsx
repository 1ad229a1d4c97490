import { Formulas } from './Formulas';
import { LimitText } from './LimitText';

const PAPER = 'https://arxiv.org/abs/2309.02390';

/** What is simulated, where it comes from, and where it must end. */
export const CircuitNotes = () => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that may scroll must be reachable by keyboard.
  <section className="notes" aria-label="What is simulated" tabIndex={0}>
    <div>
      <h2>What is simulated</h2>
      <p>
        No network, but two lookup tables: <b>Gen</b> is right everywhere, <b>Mem</b> on training
        examples only; on others it votes for a wrong answer. Each table counts as much as its
        weight, the product of two learned numbers that follow plain gradient descent. After{' '}
        <a href={PAPER} target="_blank" rel="noreferrer">
          Varma et al. (2023)
        </a>
        , Section 3 and appendix C.
      </p>
    </div>
    <Formulas />
    <div>
      <h2>Where it must end</h2>
      <LimitText />
    </div>
  </section>
);
