import type { Messages } from '../messages';
import type { Voice } from '../said';
import { circuitsViewText as circuitsView } from './circuitsViewText';
import { criticalViewText as criticalView } from './criticalViewText';
import { efficiencyViewText as efficiencyView } from './efficiencyViewText';
import { faultsText as faults } from './faultsText';
import { networksText as networks } from './networksText';
import { openersText as openers } from './openersText';
import { phasesText as phases } from './phasesText';
import { restText as rest } from './restText';
import { runFilesText as runFiles } from './runFilesText';
import { savedRunsText as savedRuns } from './savedRunsText';
import { savingText as saving } from './savingText';
import { sweepFilesText as sweepFiles } from './sweepFilesText';
import { sweepsText as sweeps } from './sweepsText';

const messages: Partial<Messages> = {
  circuitsView,
  criticalView,
  efficiencyView,
  faults,
  networks,
  openers,
  phases,
  rest,
  runFiles,
  savedRuns,
  saving,
  sweepFiles,
  sweeps,
};

/** Everything in Spanish. */
export const spanish: Voice = {
  locale: 'es',
  // `Messages` holds every subject in the shape that its English has.
  words: <English>(subject: keyof Messages, english: English) =>
    (messages[subject] ?? english) as English,
};
