import type { Messages } from '../messages';
import type { Voice } from '../said';
import { phasesText as phases } from './phasesText';

const messages: Partial<Messages> = {
  phases,
};

/** Everything in Spanish. */
export const spanish: Voice = {
  locale: 'es',
  // `Messages` holds every subject in the shape that its English has.
  words: <English>(subject: keyof Messages, english: English) =>
    (messages[subject] ?? english) as English,
};
