import { circuitsViewText } from '../../messages/en/circuitsViewText';
import { FormattedMessage } from '../words/Filled';
import { Formulas } from './Formulas';
import { LimitText } from './LimitText';

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
