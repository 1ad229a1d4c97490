import { circuitsViewText } from '../../messages/en/circuitsViewText';
import { Filled } from '../words/Filled';
import { Formulas } from './Formulas';
import { LimitText } from './LimitText';

const words = circuitsViewText;
const PAPER = 'https://arxiv.org/abs/2309.02390';

/** What is simulated, where it comes from, and where it must end. */
export const CircuitNotes = () => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that may scroll must be reachable by keyboard.
  <section className="notes" aria-label={words.simulated.title} tabIndex={0}>
    <div>
      <h2>{words.simulated.title}</h2>
      <p>
        <Filled
          text={words.simulated.text}
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
      <h2>{words.end}</h2>
      <LimitText />
    </div>
  </section>
);
