import type { Translation } from '../locale';
import type { Messages } from '../messages';
import { chartsText as charts, sonificationText as ears } from './charts';
import {
  circuitFieldsText as circuitFields,
  circuitsText as circuits,
  circuitsViewText as circuitsView,
} from './circuits';
import { convergenceText as rest } from './convergence';
import { criticalViewText as criticalView } from './criticalSize';
import {
  keyboardText as keyboard,
  savedRunsText as savedRuns,
  shareText as share,
} from './dialogs';
import { efficiencyText as efficiency, efficiencyViewText as efficiencyView } from './efficiency';
import { enginesText as engines, trainingText as training } from './engines';
import {
  experimentCardsText as experimentCards,
  experimentsText as experiments,
  experimentVerdictsText as verdicts,
} from './experiments';
import { figuresText as figures } from './figures';
import { glossaryText as glossary } from './glossary';
import {
  lessonPanelText as lessonPanel,
  lessonsText as lessons,
  teacherText as teacher,
} from './lessons';
import { metricsText as metrics, valuesText as values } from './metrics';
import { addressText as address, dialogButtonsText as openers, pageText as page } from './page';
import { predictionsText as answers, fitsText as fits } from './predictions';
import { problemsText as problems, workerText as worker } from './problems';
import {
  kernelsText as kernels,
  profilesText as profiles,
  reportsText as reports,
} from './reports';
import { runFilesText as runFiles, savingText as saving } from './runFiles';
import { statusBarText as band, phasesText as phases, runStatusText as story } from './runStatus';
import {
  libraryText as library,
  runListText as runList,
  runsText as runs,
  storageText as shelf,
} from './runs';
import { fieldsText as fields, operationsText as operations } from './settings';
import { settingsPanelText as panel, presetsText as presets } from './settingsPanel';
import {
  sweepGridsText as grids,
  sweepNetworksText as networks,
  sweepFilesText as sweepFiles,
  sweepsText as sweeps,
} from './sweeps';

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
