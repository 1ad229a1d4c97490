import type { Translation } from '../locale';
import type { Messages } from '../messages';
import { answersText as answers } from './answers';
import { chartsText as charts, sonificationText as sonification } from './charts';
import {
  circuitFieldsText as circuitFields,
  circuitsText as circuits,
  circuitsViewText as circuitsView,
} from './circuits';
import { convergenceText as convergence } from './convergence';
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
  experimentVerdictsText as experimentVerdicts,
} from './experiments';
import { figuresText as figures } from './figures';
import { foreignCurvesText as foreignCurves } from './foreignCurves';
import { glossaryText as glossary } from './glossary';
import { insideText as inside } from './inside';
import { insideFiguresText as insideFigures } from './insideFigures';
import { insideLooksText as insideLooks } from './insideLooks';
import { insideViewText as insideView } from './insideView';
import {
  lessonPanelText as lessonPanel,
  lessonsText as lessons,
  teacherText as teacher,
} from './lessons';
import { metricsText as metrics, valuesText as values } from './metrics';
import {
  addressText as address,
  dialogButtonsText as dialogButtons,
  pageText as page,
} from './page';
import { phaseMeaningsText as phaseMeanings } from './phaseMeanings';
import { fitsText as fits, predictionsText as predictions } from './predictions';
import { problemsText as problems, workerText as worker } from './problems';
import {
  kernelsText as kernels,
  profilesText as profiles,
  reportsText as reports,
} from './reports';
import { runFilesText as runFiles, savingText as saving } from './runFiles';
import {
  phasesText as phases,
  runStatusText as runStatus,
  statusBarText as statusBar,
} from './runStatus';
import {
  libraryText as library,
  runListText as runList,
  runsText as runs,
  storageText as storage,
} from './runs';
import { fieldsText as fields, operationsText as operations } from './settings';
import { presetsText as presets, settingsPanelText as settingsPanel } from './settingsPanel';
import {
  sweepFilesText as sweepFiles,
  sweepGridsText as sweepGrids,
  sweepNetworksText as sweepNetworks,
  sweepsText as sweeps,
} from './sweeps';
import { symmetryText as symmetry } from './symmetry';

const messages: Messages = {
  address,
  answers,
  predictions,
  statusBar,
  charts,
  circuitFields,
  circuits,
  circuitsView,
  criticalView,
  sonification,
  efficiency,
  efficiencyView,
  engines,
  experimentCards,
  experiments,
  fields,
  figures,
  fits,
  foreignCurves,
  glossary,
  sweepGrids,
  inside,
  insideFigures,
  insideLooks,
  insideView,
  kernels,
  keyboard,
  lessonPanel,
  lessons,
  library,
  metrics,
  sweepNetworks,
  dialogButtons,
  operations,
  page,
  settingsPanel,
  phases,
  phaseMeanings,
  presets,
  problems,
  profiles,
  reports,
  convergence,
  runFiles,
  runList,
  runs,
  savedRuns,
  saving,
  share,
  storage,
  runStatus,
  sweepFiles,
  sweeps,
  symmetry,
  teacher,
  training,
  values,
  experimentVerdicts,
  worker,
};

/** Everything in Spanish. */
export const spanish: Translation = {
  locale: 'es',
  messages: (subject) =>
    Object.hasOwn(messages, subject) ? Reflect.get(messages, subject) : undefined,
};
