import type { Messages } from '../messages';
import type { Voice } from '../said';
import { faultsText as faults } from './faultsText';
import { phasesText as phases } from './phasesText';
import { runFilesText as runFiles } from './runFilesText';

const messages: Partial<Messages> = {
  faults,
  phases,
  runFiles,
};

/** Everything in Spanish. */
export const spanish: Voice = {
  locale: 'es',
  // `Messages` holds every subject in the shape that its English has.
  words: <English>(subject: keyof Messages, english: English) =>
    (messages[subject] ?? english) as English,
};
