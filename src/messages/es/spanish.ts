import type { Messages } from '../messages';
import type { Voice } from '../said';
import { answersText as answers } from './answersText';
import { circuitFieldsText as circuitFields } from './circuitFieldsText';
import { circuitsText as circuits } from './circuitsText';
import { efficiencyText as efficiency } from './efficiencyText';
import { enginesText as engines } from './enginesText';
import { experimentsText as experiments } from './experimentsText';
import { fieldsText as fields } from './fieldsText';
import { figuresText as figures } from './figuresText';
import { fitsText as fits } from './fitsText';
import { gridsText as grids } from './gridsText';
import { kernelsText as kernels } from './kernelsText';
import { libraryText as library } from './libraryText';
import { metricsText as metrics } from './metricsText';
import { operationsText as operations } from './operationsText';
import { phasesText as phases } from './phasesText';
import { presetsText as presets } from './presetsText';
import { problemsText as problems } from './problemsText';
import { profilesText as profiles } from './profilesText';
import { runsText as runs } from './runsText';
import { storyText as story } from './storyText';
import { trainingText as training } from './trainingText';
import { valuesText as values } from './valuesText';
import { verdictsText as verdicts } from './verdictsText';

const messages: Messages = {
  answers,
  circuitFields,
  circuits,
  efficiency,
  engines,
  experiments,
  fields,
  figures,
  fits,
  grids,
  kernels,
  library,
  metrics,
  operations,
  phases,
  presets,
  problems,
  profiles,
  runs,
  story,
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
