import type { Messages } from '../messages';
import type { Voice } from '../said';
import { answersText as answers } from './answersText';
import { circuitFieldsText as circuitFields } from './circuitFieldsText';
import { circuitsText as circuits } from './circuitsText';
import { circuitsViewText as circuitsView } from './circuitsViewText';
import { criticalViewText as criticalView } from './criticalViewText';
import { efficiencyText as efficiency } from './efficiencyText';
import { efficiencyViewText as efficiencyView } from './efficiencyViewText';
import { enginesText as engines } from './enginesText';
import { experimentsText as experiments } from './experimentsText';
import { faultsText as faults } from './faultsText';
import { fieldsText as fields } from './fieldsText';
import { figuresText as figures } from './figuresText';
import { fitsText as fits } from './fitsText';
import { gridsText as grids } from './gridsText';
import { kernelsText as kernels } from './kernelsText';
import { libraryText as library } from './libraryText';
import { metricsText as metrics } from './metricsText';
import { networksText as networks } from './networksText';
import { openersText as openers } from './openersText';
import { operationsText as operations } from './operationsText';
import { phasesText as phases } from './phasesText';
import { presetsText as presets } from './presetsText';
import { problemsText as problems } from './problemsText';
import { profilesText as profiles } from './profilesText';
import { restText as rest } from './restText';
import { runFilesText as runFiles } from './runFilesText';
import { runsText as runs } from './runsText';
import { savedRunsText as savedRuns } from './savedRunsText';
import { savingText as saving } from './savingText';
import { storyText as story } from './storyText';
import { sweepFilesText as sweepFiles } from './sweepFilesText';
import { sweepsText as sweeps } from './sweepsText';
import { trainingText as training } from './trainingText';
import { valuesText as values } from './valuesText';
import { verdictsText as verdicts } from './verdictsText';

const messages: Messages = {
  answers,
  circuitFields,
  circuits,
  circuitsView,
  criticalView,
  efficiency,
  efficiencyView,
  engines,
  experiments,
  faults,
  fields,
  figures,
  fits,
  grids,
  kernels,
  library,
  metrics,
  networks,
  openers,
  operations,
  phases,
  presets,
  problems,
  profiles,
  rest,
  runFiles,
  runs,
  savedRuns,
  saving,
  story,
  sweepFiles,
  sweeps,
  training,
  values,
  verdicts,
};

/** Everything in Spanish. */
export const spanish: Voice = {
  locale: 'es',
  // `Messages` holds every subject in the shape that its English has.
  words: <English>(subject: keyof Messages) => messages[subject] as English,
};
