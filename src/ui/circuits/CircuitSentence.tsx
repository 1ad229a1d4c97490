import { useEffect, useState } from 'react';
import { circuitsViewText } from '../../messages/en/circuitsViewText';
import { useCircuits } from './circuitContext';

/** The sentence changes with every move of a slider; it is told to screen readers when the hand rests. */
const DEBOUNCE_MS = 600;

/** What one sees, in words. */
export function CircuitsStatusBar() {
  const sentence = useCircuits((state) => state.sentence);
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(sentence), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <section className="band said" aria-label={circuitsViewText.aboutSentence}>
      <p className="sentence long">{sentence}</p>
      <p className="unseen" role="status">
        {told}
      </p>
    </section>
  );
}
