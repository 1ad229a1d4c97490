import type { Messages } from '../messages';
import type { Translation } from '../said';
import { addressText as address } from './addressText';
import { predictionsText as answers } from './answersText';
import { statusBarText as band } from './bandText';
import { chartsText as charts } from './chartsText';
import { circuitFieldsText as circuitFields } from './circuitFieldsText';
import { circuitsText as circuits } from './circuitsText';
import { circuitsViewText as circuitsView } from './circuitsViewText';
import { criticalViewText as criticalView } from './criticalViewText';
import { sonificationText as ears } from './earsText';
import { efficiencyText as efficiency } from './efficiencyText';
import { efficiencyViewText as efficiencyView } from './efficiencyViewText';
import { enginesText as engines } from './enginesText';
import { experimentCardsText as experimentCards } from './experimentCardsText';
import { experimentsText as experiments } from './experimentsText';
import { fieldsText as fields } from './fieldsText';
import { figuresText as figures } from './figuresText';
import { fitsText as fits } from './fitsText';
import { glossaryText as glossary } from './glossaryText';
import { sweepGridsText as grids } from './gridsText';
import { kernelsText as kernels } from './kernelsText';
import { keyboardText as keyboard } from './keyboardText';
import { lessonPanelText as lessonPanel } from './lessonPanelText';
import { lessonsText as lessons } from './lessonsText';
import { libraryText as library } from './libraryText';
import { metricsText as metrics } from './metricsText';
import { sweepNetworksText as networks } from './networksText';
import { dialogButtonsText as openers } from './openersText';
import { operationsText as operations } from './operationsText';
import { pageText as page } from './pageText';
import { settingsPanelText as panel } from './panelText';
import { phasesText as phases } from './phasesText';
import { presetsText as presets } from './presetsText';
import { problemsText as problems } from './problemsText';
import { profilesText as profiles } from './profilesText';
import { reportsText as reports } from './reportsText';
import { convergenceText as rest } from './restText';
import { runFilesText as runFiles } from './runFilesText';
import { runListText as runList } from './runListText';
import { runsText as runs } from './runsText';
import { savedRunsText as savedRuns } from './savedRunsText';
import { savingText as saving } from './savingText';
import { shareText as share } from './shareText';
import { storageText as shelf } from './shelfText';
import { runStatusText as story } from './storyText';
import { sweepFilesText as sweepFiles } from './sweepFilesText';
import { sweepsText as sweeps } from './sweepsText';
import { teacherText as teacher } from './teacherText';
import { trainingText as training } from './trainingText';
import { valuesText as values } from './valuesText';
import { experimentVerdictsText as verdicts } from './verdictsText';
import { workerText as worker } from './workerText';

const messages: Messages = {
  address,
  predictions: answers,
  statusBar: band,
  charts,
  circuitFields,
  circuits,
  circuitsView,
  criticalView,
  sonification: ears,
  efficiency,
  efficiencyView,
  engines,
  experimentCards,
  experiments,
  fields,
  figures,
  fits,
  glossary,
  sweepGrids: grids,
  kernels,
  keyboard,
  lessonPanel,
  lessons,
  library,
  metrics,
  sweepNetworks: networks,
  dialogButtons: openers,
  operations,
  page,
  settingsPanel: panel,
  phases,
  presets,
  problems,
  profiles,
  reports,
  convergence: rest,
  runFiles,
  runList,
  runs,
  savedRuns,
  saving,
  share,
  storage: shelf,
  runStatus: story,
  sweepFiles,
  sweeps,
  teacher,
  training,
  values,
  experimentVerdicts: verdicts,
  worker,
};

/** Everything in Spanish. */
export const spanish: Translation = {
  locale: 'es',
  // `Messages` holds every subject in the shape that its English has.
  messages: <English>(subject: keyof Messages) => messages[subject] as English,
};
